import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { phraseAt } from '../grammar/phrases.ts';
import { announce, INFINITIVE, LISTED, tagsOf } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';
import { lightVerbs, nounInfinitives, verbNouns } from './nominal-style-words.ts';

const formsOfVinden = new Set(['vind', 'vindt', 'vinden', 'vond', 'vonden']);
const takesPlace = new Set(['plaatsvinden', 'plaatsgevonden']);
for (const words of [['het'], verbNouns.keys(), formsOfVinden, takesPlace]) announce(words);

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind === 'heading') return findings;
  for (const sentence of block.sentences) checkSentence(sentence, findings);
  return findings;
}

function checkSentence(sentence: Sentence, findings: BlockFinding[]): void {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (((tags[index] ?? 0) & LISTED) === 0) continue;
    if (token.lower === 'het') {
      const verb = infinitiveAfterHet(sentence, index);
      if (verb) {
        findings.push(finding(sentence, token, verb.last, verb.infinitive.lower));
        index += 2;
        continue;
      }
    }
    const verb = tokens[index + 1]?.lower === 'van' ? verbNouns.get(token.lower) : undefined;
    if (verb) {
      const first = startsGroup.has(tokens[index - 1]?.lower ?? '') ? (tokens[index - 1] as Token) : token;
      findings.push(finding(sentence, first, tokens[index + 1] as Token, verb));
      continue;
    }
    const phrase = phraseAt(lightVerbs, tokens, index);
    if (phrase) {
      const last = tokens[index + phrase.words.length - 1] as Token;
      findings.push(finding(sentence, token, last, phrase.value));
      index += phrase.words.length - 1;
    } else if (formsOfVinden.has(token.lower)) {
      const particle = particleAfter(sentence, index, tags.length);
      if (particle) findings.push(finding(sentence, token, particle, 'zijn'));
    } else if (takesPlace.has(token.lower)) {
      findings.push(finding(sentence, token, token, 'zijn'));
    }
  }
}

const startsGroup = new Set([
  'de',
  'een',
  'deze',
  'die',
  'ter',
  'tot',
  'bij',
  'voor',
  'na',
  'onze',
  'uw',
  'door',
]);

/** `het (tijdig) verstrekken van`: the infinitive used as a noun, with at most two words between. */
function infinitiveAfterHet(
  sentence: Sentence,
  index: number,
): { infinitive: Token; last: Token } | undefined {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  for (let at = index + 1; at <= index + 3 && at < tokens.length - 1; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return undefined;
    if ((tags[at] ?? 0) & INFINITIVE && !nounInfinitives.has(token.lower)) {
      const next = tokens[at + 1] as Token;
      return next.lower === 'van' ? { infinitive: token, last: next } : undefined;
    }
  }
  return undefined;
}

/** `vindt … plaats`: the particle within the sentence, at most thirty words on. */
function particleAfter(sentence: Sentence, index: number, length: number): Token | undefined {
  const limit = Math.min(length, index + 30);
  for (let at = index + 1; at < limit; at += 1) {
    const before = sentence.tokens[at - 1]?.lower;
    if (sentence.tokens[at]?.lower === 'plaats' && before !== 'een' && before !== 'de' && before !== 'uw') {
      return sentence.tokens[at];
    }
  }
  return undefined;
}

function finding(sentence: Sentence, from: Token, to: Token, verb: string): BlockFinding {
  return {
    start: from.start,
    end: to.end,
    expected: [],
    reason: `In ${quote(sentence, from, to)} zit een werkwoord verstopt: maak er een zin met ‘${verb}’ van en zeg wie het doet.`,
  };
}

/** Verbs hidden in nouns: `het verstrekken van`, `de vaststelling van`, `plaatsvinden`, `overgaan tot`. */
export const rule: BlockRule = {
  id: 'nominal-style',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Woorden als ‘de verstrekking van’ maken van iets doen een ding. Dan staat er niet meer wie wat doet, en moet de lezer dat zelf uitzoeken. Een gewoon werkwoord leest sneller.',
  url: '/kennisbank/actief-schrijven',
  check,
};
