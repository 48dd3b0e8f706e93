export const formal: ReadonlySet<string> = new Set(['u', 'uw', 'uzelf', 'uwe']);
export const informal: ReadonlySet<string> = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf']);

/** Whether a lower-case word speaks to the reader. */
export function isAddress(lower: string): boolean {
  return formal.has(lower) || informal.has(lower);
}
