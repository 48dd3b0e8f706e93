import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { tagsOf, UNIT } from '../grammar/tags.ts';
import { writtenOut } from './dates.ts';

/** Before `12/3` these say that it is a day and not a fraction or a house number. */
const beforeDay = new Set([
  'op',
  'vóór',
  'voor',
  'uiterlijk',
  'vanaf',
  'per',
  'tot',
  'van',
  'datum',
  'd.d.',
  'sinds',
]);

/** `12/3` or `12-3` in loose tokens, after a word that announces a day: index of the month, or -1. */
function shortDateEnd(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const mark = tokens[index + 1];
  const month = tokens[index + 2];
  if (tokens[index]?.kind !== 'number' || month?.kind !== 'number') return -1;
  if (mark?.text !== '/' && mark?.text !== '-') return -1;
  if (!beforeDay.has(tokens[index - 1]?.lower ?? '')) return -1;
  const next = tokens[index + 3];
  if (next?.text === mark.text) return -1;
  // `van 3-5 dagen`: a range of something, no date.
  if (
    next?.kind === 'word' &&
    /(?:dag|dagen|we[e]?k|weken|maand|maanden|jaar|uur|uren|euro|personen)$/.test(next.lower)
  )
    return -1;
  return Number(month.text) <= 12 && Number(month.text) > 0 ? index + 2 : -1;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    for (let index = 0; index < tokens.length; index += 1) {
      if (((tags[index] ?? 0) & UNIT) === 0) continue;
      const token = tokens[index] as Token;
      const last = token.special === 'date' ? index : shortDateEnd(sentence, index);
      if (last < 0) continue;
      const end = (tokens[last] as Token).end;
      const actual = sentence.text.slice(token.start - sentence.start, end - sentence.start);
      const written = writtenOut(actual);
      if (!written) continue;
      findings.push({
        start: token.start,
        end,
        expected: [written],
        reason: `De datum ‘${actual}’ leest makkelijker met de maand als woord: ‘${written}’.`,
      });
      index = last;
    }
  }
  return findings;
}

/** Dates in figures: `12-03-2026`, `12/3`, `12 mrt. 2026`. */
export const rule: BlockRule = {
  id: 'unclear-date',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Bij een datum in cijfers verwisselt een lezer de dag en de maand makkelijk, en een gemiste dag kost geld. Schrijf de maand als woord.',
  url: '/kennisbank/duidelijke-datums-en-bedragen',
  check,
};
