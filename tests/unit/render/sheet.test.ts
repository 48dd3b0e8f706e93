import { describe, expect, test } from 'vitest';
import { sheetFor } from '../../../cms/letters/render/pdf/sheet.ts';

/** The envelope and its window, in millimetres: DIN 680 and DL. */
const ENVELOPE = { width: 220, height: 110 };
const WINDOW = { width: 90, height: 45, fromSide: 20, fromBottom: 15 };
const SHEET = { width: 210, folded: 105 };
/** Six lines of 11 pt: name, care of, street, postcode and town, country, and one to spare. */
const ADDRESS_HEIGHT = 28;

describe.each(['links', 'rechts'] as const)('the address behind a window %s', (window) => {
  const sheet = sheetFor({ window, foldMarks: true });
  const windowLeft = window === 'links' ? WINDOW.fromSide : ENVELOPE.width - WINDOW.fromSide - WINDOW.width;
  const windowTop = ENVELOPE.height - WINDOW.fromBottom - WINDOW.height;

  test.each([
    [0, 0],
    [ENVELOPE.width - SHEET.width, 0],
    [0, ENVELOPE.height - SHEET.folded],
    [ENVELOPE.width - SHEET.width, ENVELOPE.height - SHEET.folded],
  ])('shows whole when the sheet lies %i mm aside and %i mm down', (aside, down) => {
    expect(sheet.window + aside).toBeGreaterThanOrEqual(windowLeft);
    expect(sheet.window + sheet.windowWidth + aside).toBeLessThanOrEqual(windowLeft + WINDOW.width);
    expect(sheet.returnTop + down).toBeGreaterThanOrEqual(windowTop);
    expect(sheet.addressTop + ADDRESS_HEIGHT + down).toBeLessThanOrEqual(windowTop + WINDOW.height);
  });

  test('nothing of the sender shows beside it', () => {
    const [left, right] = [sheet.colophon, sheet.colophon + sheet.colophonWidth];
    for (const aside of [0, ENVELOPE.width - SHEET.width]) {
      const isClear = left + aside >= windowLeft + WINDOW.width || right + aside <= windowLeft;
      expect(isClear).toBe(true);
    }
  });

  test('the sheet is folded where the window expects it', () => {
    expect(sheet.folds).toEqual([SHEET.folded, 2 * SHEET.folded]);
    expect(sheetFor({ window, foldMarks: false }).folds).toEqual([]);
  });
});
