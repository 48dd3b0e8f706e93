import type { Picture } from '../model.ts';

/**
 * Where things stand on an A4 sheet, in millimetres from its left and top edge.
 *
 * The sheet is folded in three on 105 and 210 mm (form B of DIN 5008) and slides into a DL (110 × 220 mm) or C5/6
 * (114 × 229 mm) envelope with a window of 90 × 45 mm, 20 mm from the left and 15 mm from the bottom (DIN 680, sold
 * here as "venster links"; "venster rechts" mirrors it). In DL the sheet shifts up to 10 mm sideways and 5 mm down:
 * what always shows runs from 20 to 100 mm and from 50 to 90 mm. In C5/6 that is from 54 mm, and 91 mm wide at most.
 * No Dutch norm is free to read, so a post room prints one letter and holds it in its own envelope before the first
 * thousand.
 */
const PAPER_WIDTH = 210;
const MARGIN_LEFT = 25;
/** About 78 letters of 11 pt on a line: long enough for a page, short enough to find the next line. */
const TEXT_WIDTH = 147;

const WINDOW_WIDTH = 75;
const WINDOW_LEFT_OF = { links: 25, rechts: 112 } as const;
const RETURN_TOP = 54;
const ADDRESS_TOP = 59;

const FOLDS = [105, 210];

const COLOPHON_WIDTH = 62;
const COLOPHON_LEFT_OF = { links: 130, rechts: MARGIN_LEFT } as const;

const LOGO_HEIGHT = 18;
const NAME_WIDTH = 80;

/** Smaller than 15 mm, many phones do not read it. */
const QR_SIZE = 20;

const COLOPHON_TOP = 46;

export type Window = keyof typeof WINDOW_LEFT_OF;

/** The places of one letter's sheet, as `letter.typ` takes them. */
export function sheetFor({ window, foldMarks }: { window: Window; foldMarks: boolean }) {
  return {
    left: MARGIN_LEFT,
    right: PAPER_WIDTH - MARGIN_LEFT - TEXT_WIDTH,
    top: 24,
    bottom: 18,
    textWidth: TEXT_WIDTH,
    logoTop: 15,
    logoHeight: LOGO_HEIGHT,
    nameWidth: NAME_WIDTH,
    window: WINDOW_LEFT_OF[window],
    windowWidth: WINDOW_WIDTH,
    returnTop: RETURN_TOP,
    addressTop: ADDRESS_TOP,
    colophon: COLOPHON_LEFT_OF[window],
    colophonTop: COLOPHON_TOP,
    colophonWidth: COLOPHON_WIDTH,
    qrLeft: 112,
    qrTop: 15,
    qrWidth: 80,
    qrSize: QR_SIZE,
    referenceTop: 92,
    textTop: 100,
    folds: foldMarks ? FOLDS : [],
    foldInset: 4,
    foldLength: 5,
  };
}

export type Sheet = ReturnType<typeof sheetFor>;

/** A PNG tells its size in its first chunk: width and height, four bytes each, from byte 16. */
const PNG_WIDTH_AT = 16;
const PNG_HEIGHT_AT = 20;

/** How high a logo is printed, in millimetres: as high as there is room for, unless it would be too wide. */
export function logoHeight({ bytes, type }: Picture): number {
  if (type !== 'image/png' || bytes.length < PNG_HEIGHT_AT + 4) return LOGO_HEIGHT;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const ratio = view.getUint32(PNG_WIDTH_AT) / view.getUint32(PNG_HEIGHT_AT);
  return Math.min(LOGO_HEIGHT, NAME_WIDTH / ratio);
}
