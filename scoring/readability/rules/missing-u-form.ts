import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { announce, LISTED, tagsOf } from '../grammar/tags.ts';
import { quote, withCapitalOf } from '../grammar/wording.ts';
import { formOfU, residents, writersOfLetter } from './missing-u-form-words.ts';

const articles = new Set(['de', 'een', 'iedere', 'elke', 'deze']);
/** Words that point back at the third person: then more must change than the one word. */
const pointsBack = new Set(['hij', 'zijn', 'haar', 'hem', 'zich', 'diens', 'zichzelf', 'die']);

for (const words of [residents, writersOfLetter, ['men']]) announce(words);

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  // On the back the words of the law may stand; a quote is someone else's.
  if (block.block.half === 'back' || block.block.kind === 'quote' || block.block.kind === 'heading')
    return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    for (let index = 0; index < tokens.length; index += 1) {
      if (((tags[index] ?? 0) & LISTED) === 0) continue;
      const token = tokens[index] as Token;
      if (writersOfLetter.has(token.lower)) {
        findings.push(
          found(sentence, index, index, [], `Schrijf ‘ik’ of ‘wij’ in plaats van ‘${token.text}’.`),
        );
      } else if (token.lower === 'men') {
        findings.push(addressed(sentence, index, index));
      } else if (residents.has(token.lower)) {
        const before = tokens[index - 1]?.lower ?? '';
        // `andere aanvragers`, `mevrouw Jansen, cliënt van`: about someone else.
        if (before === 'andere' || before === 'uw' || before === 'per') continue;
        findings.push(addressed(sentence, articles.has(before) ? index - 1 : index, index));
      }
    }
  }
  return findings;
}

/** A finding with `u` in place, and the verb beside it adapted when that is one word. */
function addressed(sentence: Sentence, first: number, last: number): BlockFinding {
  const { tokens } = sentence;
  const from = tokens[first] as Token;
  const before = tokens[first - 1];
  const words = quote(sentence, from, tokens[last] as Token);
  const reason = `Met ${words} lijkt de brief over een ander te gaan: schrijf ‘u’.`;
  const vague = before?.lower === 'als' || before?.lower === 'en' || before?.lower === 'of';
  if ((vague && first === last) || tokens.some((token) => pointsBack.has(token.lower))) {
    return found(sentence, first, last, [], reason);
  }
  const inverted = before && formOfU.get(before.lower);
  if (inverted)
    return found(sentence, first - 1, last, [withCapitalOf(before.text, `${inverted} u`)], reason);
  const verb = tokens[last + 1];
  const form = verb && formOfU.get(verb.lower);
  if (form) return found(sentence, first, last + 1, [withCapitalOf(from.text, `u ${form}`)], reason);
  return found(sentence, first, last, [withCapitalOf(from.text, 'u')], reason);
}

function found(
  sentence: Sentence,
  first: number,
  last: number,
  expected: string[],
  reason: string,
): BlockFinding {
  return {
    start: (sentence.tokens[first] as Token).start,
    end: (sentence.tokens[last] as Token).end,
    expected,
    reason,
  };
}

/** The reader spoken about instead of spoken to: `de aanvrager`, `belanghebbende`, `men`. */
export const rule: BlockRule = {
  id: 'missing-u-form',
  source: 'readability',
  kind: 'toon',
  scope: 'block',
  note: 'Wie over zichzelf leest als ‘belanghebbende’, voelt zich een dossier en weet niet zeker of het over hem gaat. ‘U’ is duidelijk en persoonlijk.',
  url: '/kennisbank/u-vorm',
  check,
};
