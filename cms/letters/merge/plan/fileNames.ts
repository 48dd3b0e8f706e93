import type { PlannedRow } from './checkRows.ts';

const MAX_WORDS = 40;
const MIN_DIGITS = 4;

/** What is left of a text in the name of a file: lower case letters without accents, digits and hyphens. */
export const safeName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_WORDS)
    .replace(/^-+|-+$/g, '');

/**
 * The name of a letter in a ZIP: `0002-v-2026-0148.pdf`. The row number in front makes it the only one with that
 * name and keeps the order of the file; behind it the kenmerk, else the name of the addressee.
 */
export function letterFileName(
  { row, values }: Pick<PlannedRow, 'row' | 'values'>,
  extension: string,
): string {
  const words = safeName(String(values.kenmerk ?? '')) || safeName(String(values.ontvanger ?? '')) || 'brief';
  return `${String(row).padStart(MIN_DIGITS, '0')}-${words}.${extension}`;
}

/** The name of what is downloaded: `brieven-uitnodiging-gesprek.zip`. */
export const downloadName = (what: string, title: string, extension: string): string =>
  `${what}-${safeName(title) || 'brief'}.${extension}`;
