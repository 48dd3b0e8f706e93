/** Dates as people read them. */

export const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
] as const;

const shortMonths = new Map([
  ...months.map((month, index) => [month.slice(0, 3), index] as const),
  ['mrt', 2] as const,
  ['febr', 1] as const,
  ['sept', 8] as const,
]);

/**
 * A date in figures or with a short month, written out: `12-03-2026` and `12 mrt. 2026` become
 * `12 maart 2026`. Undefined when it is written out already or is no date that exists.
 */
export function writtenOut(text: string): string | undefined {
  const parts = text.split(/[-/.\s\u00A0]+/).filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const [first = '', second = '', third] = parts;
  if (first.length === 4) return third === undefined ? undefined : build(third, Number(second) - 1, first);
  if (/^\d{1,2}$/.test(second)) return build(first, Number(second) - 1, third);
  const month = shortMonths.get(second.toLowerCase());
  if (month === undefined || second.toLowerCase() === months[month]) return undefined;
  return build(first, month, third);
}

function build(dayText: string, month: number, year: string | undefined): string | undefined {
  const day = Number.parseInt(dayText, 10);
  const name = months[month];
  if (!name || !(day >= 1 && day <= 31)) return undefined;
  if (year === undefined) return `${day} ${name}`;
  if (!/^(?:\d{2}|\d{4})$/.test(year)) return undefined;
  return `${day} ${name} ${year.length === 2 ? `20${year}` : year}`;
}
