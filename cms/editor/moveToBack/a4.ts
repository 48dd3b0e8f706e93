/**
 * The sheet a letter is printed on, as far as its length goes. An estimate, not a proof: 11 point text with a
 * line of 1.45, a column of 160 mm, and the top of the front kept free for the letterhead, the window with the
 * address, date and subject (a Dutch window envelope, C5/DL, shows about 50 to 90 mm from the top).
 */
export const A4 = {
  columnMm: 160,
  heightMm: 297,
  /** Kept free above the first line of the front. */
  frontTopMm: 95,
  bottomMm: 25,
  fontPt: 11,
  lineHeight: 1.45,
} as const;

const MM_PER_PT = 25.4 / 72;

/** The height of one printed line, in millimetres. */
export const LINE_MM = A4.fontPt * A4.lineHeight * MM_PER_PT;

/** How many whole lines fit on the front. */
export const FRONT_LINES = Math.floor((A4.heightMm - A4.frontTopMm - A4.bottomMm) / LINE_MM);
