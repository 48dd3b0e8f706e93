import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { announce, LISTED, tagsOf, UNIT } from '../grammar/tags.ts';
import { withCapitalOf } from '../grammar/wording.ts';
import { numberWords, romanNumerals } from './number-words.ts';
import { withStops } from './unclear-amount.ts';

/** Nouns that are counted, after a range or a big number. */
const counted = new Set(
  'dag dagen werkdagen week weken maand maanden jaar jaren uur uren minuten euro personen mensen kinderen inwoners bewoners huishoudens gezinnen woningen kilometer km meter keer procent stuks bomen plekken punten'.split(
    ' ',
  ),
);
/** Spans and sums that a reader looks up in figures, so that `zes weken` stands out as `6 weken`. */
const measures = new Set('dagen werkdagen weken maanden jaar uur minuten euro keer'.split(' '));
const numbered = new Set(
  'bijlage hoofdstuk deel fase categorie klasse paragraaf titel stap schaal groep'.split(' '),
);
const range = /^(\d{1,4})[-–](\d{1,4})$/;

announce(numberWords.keys());
for (const numeral of romanNumerals.keys()) announce([numeral.toLowerCase()]);

interface Found {
  last: number;
  expected: string;
  why: string;
}

function at(sentence: Sentence, index: number): Found | undefined {
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (token.kind === 'word') return romanAt(sentence, index) ?? wordAt(token, index, next);
  if (token.kind === 'punctuation') return undefined;
  const third = tokens[index + 2];
  if (token.kind === 'number' && (next?.text === '-' || next?.text === '–') && third?.kind === 'number') {
    if (!counted.has(tokens[index + 3]?.lower ?? '')) return undefined;
    return {
      last: index + 2,
      expected: `${token.text} tot ${third.text}`,
      why: 'een streepje tussen getallen is niet hoorbaar',
    };
  }
  const parts = range.exec(token.text);
  if (parts && next && counted.has(next.lower)) {
    return {
      last: index,
      expected: `${parts[1]} tot ${parts[2]}`,
      why: 'een streepje tussen getallen is niet hoorbaar',
    };
  }
  const big = /^\d{5,7}$/.test(token.text) && (token.kind === 'number' || token.special === 'reference');
  if (big && next && counted.has(next.lower)) {
    return {
      last: index,
      expected: withStops(token.text),
      why: 'zonder punt is het getal moeilijk te lezen',
    };
  }
  return undefined;
}

/** `II` after `bijlage`, `fase` and the like. Kings and names keep their numeral. */
function romanAt(sentence: Sentence, index: number): Found | undefined {
  const token = sentence.tokens[index] as Token;
  const value = romanNumerals.get(token.text);
  if (!value || !numbered.has(sentence.tokens[index - 1]?.lower ?? '')) return undefined;
  return { last: index, expected: String(value), why: 'niet iedereen kan Romeinse cijfers lezen' };
}

/** `vijfendertig` is harder to read than `35`; up to twelve the word is fine, except with a measure. */
function wordAt(token: Token, index: number, next: Token | undefined): Found | undefined {
  const value = numberWords.get(token.lower);
  if (value === undefined) return undefined;
  if (next?.lower === 'procent') {
    return { last: index + 1, expected: `${value}%`, why: 'een percentage leest makkelijker in cijfers' };
  }
  const measured = value > 1 && measures.has(next?.lower ?? '');
  if (value <= 12 && !measured) return undefined;
  return { last: index, expected: String(value), why: 'een getal leest makkelijker in cijfers' };
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  for (const sentence of block.sentences) {
    const tags = tagsOf(sentence);
    for (let index = 0; index < sentence.tokens.length; index += 1) {
      if (((tags[index] ?? 0) & (LISTED | UNIT)) === 0) continue;
      const found = at(sentence, index);
      if (!found) continue;
      const start = (sentence.tokens[index] as Token).start;
      const end = (sentence.tokens[found.last] as Token).end;
      const actual = sentence.text.slice(start - sentence.start, end - sentence.start);
      findings.push({
        start,
        end,
        expected: [withCapitalOf(actual, found.expected)],
        reason: `Schrijf ‘${found.expected}’ in plaats van ‘${actual}’: ${found.why}.`,
      });
      index = found.last;
    }
  }
  return findings;
}

/** Numbers that are hard to read: `vijfendertig`, `15000 inwoners`, `bijlage IV`, `10-15 dagen`. */
export const rule: BlockRule = {
  id: 'unclear-number',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Cijfers springen eruit: wie snel zoekt naar hoeveel of hoe lang, vindt ze meteen. Een getal in letters of Romeinse cijfers moet de lezer eerst ontcijferen.',
  url: '/kennisbank/duidelijke-datums-en-bedragen',
  check,
};
