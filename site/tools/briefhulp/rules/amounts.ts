import type { Amount } from '../reading.ts';
import { anyOf, isRow, type LetterSentence } from './sentences.ts';

const EURO =
  /(?:€|(?<![a-z])eur(?:o)?) ?\d[\d.]{0,12}(?:,(?:\d{2}|-{1,2}|–))?|(?<![\d.,])\d[\d.]{0,12}(?:,\d{2})? euro(?![a-z])/gi;
const CUT = /\d{1,3} ?(?:%|procent)/g;

const YOU_PAY = anyOf(
  'terugvorder*|teruggevorderd|terug te vorderen|teruggevraagd|terugbetalen|betaalt u|u betaalt|te betalen|betaal|over te maken|voldoen|verschuldigd|eigen bijdrage|boete|bestuurlijke boete|betaalt u terug|betalingsachterstand|achterstand|huurachterstand|schuld|(?:u moet|moet u|u dient|dient u) .{0,60}betalen|administratiekosten|aanmaningskosten|uw betaling|niet ontvangen|sanctie|opgelegd|in rekening|kosten verbonden|incassokosten|factuur*|hoofdsom|rente|proceskosten|openstaand*|vordering|invorder*|van u terug|terug te betalen|aflossen|inhouden|ingehouden|verrekenen|verrekend',
);
const YOU_GET = anyOf(
  'u krijgt|krijgt u|u ontvangt|ontvangt u|wij betalen u|betalen wij|uitbetaald|uitbetalen|wij maken|maken wij|toegekend|toekennen|recht op|vergoeden|vergoeding|nabetaling|maken we|betalen we|we betalen',
);
const TOO_MUCH =
  /te ?veel .{0,60}(?:gekregen|ontvangen|verstrekt|betaald|bijstand|geld)|kreeg te ?veel|ten onrechte/;
const LESS = /(?:krijgt|ontvangt|betalen) .{0,80}minder|verlaagd|lager|houden .{0,60}(?<![a-z])in(?![a-z])/;
/** `Vanaf € 75 kunt u in delen betalen`: a bound, nobody's money. */
const BOUND = /(?:vanaf|boven|onder|minder dan|meer dan)\s*$/i;

/**
 * Every amount once, with who pays whom as far as its own sentence says so; two directions in one is unclear. A row
 * of a table goes with the rest of the letter, when that knows one direction only.
 */
export function amountsIn(sentences: readonly LetterSentence[]): Amount[] {
  const found = sentences.flatMap(({ text, lower }) => {
    const who = direction(lower);
    const euros = [...text.matchAll(EURO)]
      .filter(({ index }) => !BOUND.test(text.slice(0, index)))
      .map(([words]) => ({ words: words.trim(), sentence: text, who }));
    const cuts = /verlaag|lager|korting|gekort|maatregel/.test(lower)
      ? [...lower.matchAll(CUT)].map(([words]) => ({
          words,
          sentence: text,
          who: /zwaardere|kan /.test(lower) ? ('onduidelijk' as const) : ('u-krijgt-minder' as const),
        }))
      : [];
    return [...euros, ...cuts];
  });
  const byWords = new Map<string, Amount>();
  for (const amount of found) {
    const key = amount.words.replace(/\s/g, '');
    const known = byWords.get(key);
    if (!known || (known.who === 'onduidelijk' && amount.who !== 'onduidelijk')) byWords.set(key, amount);
  }
  const amounts = [...byWords.values()];
  const told = new Set(amounts.map(({ who }) => who).filter((who) => who !== 'onduidelijk'));
  const [only] = told;
  return amounts.map((amount) =>
    told.size === 1 && only && amount.who === 'onduidelijk' && isRow(amount.sentence)
      ? { ...amount, who: only }
      : amount,
  );
}

function direction(lower: string): Amount['who'] {
  if (TOO_MUCH.test(lower)) return 'u-betaalt';
  if (LESS.test(lower)) return 'u-krijgt-minder';
  const pays = YOU_PAY.test(lower);
  const gets = YOU_GET.test(lower);
  if (pays === gets) return 'onduidelijk';
  return pays ? 'u-betaalt' : 'u-krijgt';
}
