/** Days and years written out, as a bailiff writes them: `de negentiende november tweeduizend zesentwintig`. */

const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const ORDINALS = [
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'],
  ...['elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende', 'zestiende', 'zeventiende', 'achttiende'],
  ...['negentiende', 'twintigste', ...withTen('twintigste'), 'dertigste', 'eenendertigste'],
];
const TENS = ['twintig', 'dertig'] as const;
const YEARS = new Map(
  TENS.flatMap((ten, at) =>
    [ten, ...withTen(ten)].map((word, unit) => [word, 2020 + at * 10 + unit] as const),
  ),
);

/** `eenentwintig`, `tweeëntwintig`… up to nine. */
function withTen(ten: string): string[] {
  return UNITS.map((unit) => `${unit}${unit.endsWith('e') ? 'ë' : 'e'}n${ten}`);
}

/** Pattern of a day of the month in words. */
export const DAY_WORDS: string = [...ORDINALS].sort((a, b) => b.length - a.length).join('|');
/** Pattern of a year in words, 2020 to 2039. */
export const YEAR_WORDS = `tweeduizend[ -]?(?:en )?(?:${[...YEARS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** 1 to 31; 0 when it is no such word. */
export const dayFromWords = (word: string): number => ORDINALS.indexOf(word.toLowerCase()) + 1;

/** The year, or undefined when it is none of 2020 to 2039. */
export const yearFromWords = (words: string): number | undefined =>
  YEARS.get(words.toLowerCase().replace(/^tweeduizend[ -]?(?:en )?/, ''));
