/** A cell that begins with one of these is a formula to a spreadsheet, also behind white space. */
const FORMULA = /^\s*[=+\-@]/;

/**
 * A table as CSV for a Dutch spreadsheet: semicolons, CRLF, a byte order mark so that é stays é. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection); numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = FORMULA.test(value) || /^[\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
