import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { withCapitalOf } from '../grammar/wording.ts';

/** Pairs with a fixed better wording. */
const fixed = new Map<string, string>([
  ['en/of', 'of'],
  ['hij/zij', 'hij of zij'],
  ['hem/haar', 'hem of haar'],
  ['zijn/haar', 'zijn of haar'],
  ['zij/hij', 'zij of hij'],
  ['man/vrouw', 'man of vrouw'],
  ['u/uw', 'u of uw'],
]);

/** Slashes that are part of a unit or a name. */
const units = new Set([
  'km/u',
  'km/uur',
  't/m',
  'p/m',
  'm/v',
  'm/v/x',
  'w/o',
  'n/a',
  'a/d',
  'o/d',
  'c/o',
  '24/7',
  'en/fr',
]);

/** Two words with a slash, without spaces or with one on both sides: index of the last word, or -1. */
function lastOf(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const [left, slash, right] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (left?.kind !== 'word' || slash?.text !== '/' || right?.kind !== 'word') return -1;
  return slash.start - left.end <= 1 && right.start - slash.end <= 1 ? index + 2 : -1;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length - 2; index += 1) {
      if (tokens[index + 1]?.text !== '/') continue;
      const last = lastOf(sentence, index);
      if (last < 0) continue;
      const left = tokens[index] as Token;
      const right = tokens[last] as Token;
      const pair = `${left.lower}/${right.lower}`;
      // `GGD/GGZ` and `m/v` are names and units, not a choice to be read out.
      if (units.has(pair) || left.lower.length < 2 || isCapitals(left.text) || isCapitals(right.text))
        continue;
      if (tokens[last + 1]?.text === '/') continue;
      const better = withCapitalOf(left.text, fixed.get(pair) ?? `${left.lower} of ${right.text}`);
      const actual = sentence.text.slice(left.start - sentence.start, right.end - sentence.start);
      findings.push({
        start: left.start,
        end: right.end,
        expected: [better],
        reason: `‘${actual}’ kun je niet voorlezen: schrijf ‘${better}’.`,
      });
      index = last;
    }
  }
  return findings;
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Slashes between words: `en/of`, `hij/zij`, `partner/huisgenoot`. */
export const rule: BlockRule = {
  id: 'slash',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Een schuine streep laat de lezer kiezen wat er bedoeld is. ‘Of’ is bijna altijd genoeg, en het is te horen voor wie zich laat voorlezen.',
  url: '/kennisbank/b1-schrijven',
  check,
};
