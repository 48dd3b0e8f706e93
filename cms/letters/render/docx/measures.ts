/** Word counts in twentieths of a point. */
const TWIPS_PER_MM = 56.7;
export const PIXELS_PER_MM = 96 / 25.4;
export const EMU_PER_MM = 36_000;

/** @param millimetres  a length on paper @returns the same in the unit of Word's text */
export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);
