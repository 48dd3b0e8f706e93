/**
 * Where things stand on an A4 sheet, in millimetres from its left and top edge.
 *
 * The sheet is folded in three on 105 and 210 mm and slides into a DL or C5/6 envelope (110 × 220 or 114 × 229 mm),
 * so it may shift up to 10 mm sideways and 5 mm down. The window for it is 90 × 45 mm, 20 mm from the side and 15 mm
 * from the bottom of the envelope (DIN 680, form B of DIN 5008, which Dutch envelope makers sell as "venster links";
 * "venster rechts" mirrors it). What lies in all of these windows, whichever way the sheet shifts, is 80 mm wide
 * and runs from 50 to 90 mm. No Dutch norm is free to read, so a post room prints one letter and holds it in its
 * own envelope before the first thousand.
 */
const PAPER_WIDTH = 210;
const MARGIN_LEFT = 25;
/** About 78 letters of 11 pt on a line: long enough for a page, short enough to find the next line. */
const TEXT_WIDTH = 147;

const WINDOW_WIDTH = 80;
const WINDOW_LEFT_OF = { links: 25, rechts: 110 } as const;
const RETURN_TOP = 50;
const ADDRESS_TOP = 56;

const FOLDS = [105, 210];

const COLOPHON_WIDTH = 56;
const COLOPHON_LEFT_OF = { links: 134, rechts: MARGIN_LEFT } as const;

/** Smaller than 15 mm, many phones do not read it. */
const QR_SIZE = 20;

/** Beside the window it may start higher than under the name. */
const COLOPHON_TOP_OF = { links: 42, rechts: 44 } as const;

export type Window = keyof typeof WINDOW_LEFT_OF;

/** The places of one letter's sheet, as `letter.typ` takes them. */
export function sheetFor({ window, foldMarks }: { window: Window; foldMarks: boolean }) {
  return {
    left: MARGIN_LEFT,
    right: PAPER_WIDTH - MARGIN_LEFT - TEXT_WIDTH,
    top: 26,
    bottom: 22,
    textWidth: TEXT_WIDTH,
    logoTop: 15,
    logoHeight: 18,
    nameWidth: 85,
    window: WINDOW_LEFT_OF[window],
    windowWidth: WINDOW_WIDTH,
    returnTop: RETURN_TOP,
    addressTop: ADDRESS_TOP,
    colophon: COLOPHON_LEFT_OF[window],
    colophonTop: COLOPHON_TOP_OF[window],
    colophonWidth: COLOPHON_WIDTH,
    qrLeft: 114,
    qrTop: 15,
    qrWidth: 76,
    qrSize: QR_SIZE,
    referenceTop: 92,
    textTop: 100,
    folds: foldMarks ? FOLDS : [],
    foldInset: 4,
    foldLength: 5,
  };
}
