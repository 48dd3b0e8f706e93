import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { clauseEnd, clauseStart } from '../grammar/clauses.ts';
import {
  COORDINATOR,
  HEBBEN,
  MODAL,
  PARTICIPLE,
  PREPOSITION,
  tagsOf,
  WORDEN,
  ZIJN,
} from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';
import { describesState, takesZijn } from './passive-exceptions.ts';

/** `door` plus one of these says who acts, but hides it at the end of the sentence. */
const writers = new Set(['ons', 'mij', 'gemeente', 'college', 'afdeling', 'medewerker', 'consulent']);

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind === 'heading') return findings;
  for (const sentence of block.sentences) {
    const tags = tagsOf(sentence);
    let until = -1;
    for (let index = 0; index < tags.length; index += 1) {
      const bits = tags[index] ?? 0;
      if (index <= until || (bits & (WORDEN | ZIJN)) === 0) continue;
      const partner = bits & WORDEN ? partnerOfWorden(sentence, index) : partnerOfZijn(sentence, index);
      if (partner < 0) continue;
      const from = sentence.tokens[Math.min(index, partner)] as Token;
      const to = sentence.tokens[Math.max(index, partner)] as Token;
      until = Math.max(index, partner);
      findings.push({ start: from.start, end: to.end, expected: [], reason: reasonFor(sentence, from, to) });
    }
  }
  return findings;
}

/** The participle that makes `worden` a passive: later in the clause, or just before it. -1: none. */
function partnerOfWorden(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const end = clauseEnd(tokens, tags, index);
  for (let at = index + 1; at < end; at += 1) {
    const bits = tags[at] ?? 0;
    // A second verb takes over: `u wordt 65 en hebt gespaard`.
    if (bits & (HEBBEN | WORDEN) || (bits & ZIJN && tokens[at]?.lower !== 'zijn')) break;
    if (bits & PARTICIPLE && !isAttribute(sentence, at)) return isPassive(tokens[at]?.lower) ? at : -1;
  }
  for (let at = index - 1; at >= 0 && at >= index - 2; at -= 1) {
    const bits = tags[at] ?? 0;
    if (bits & PARTICIPLE) return isPassive(tokens[at]?.lower) ? at : -1;
    if ((bits & MODAL) === 0) break;
  }
  return -1;
}

/** The participle that makes `zijn` a finished passive (`is afgewezen`), or -1 for states and zijn-verbs. */
function partnerOfZijn(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const infinitive = tokens[index]?.lower === 'zijn';
  // `in zijn brief`: the possessive.
  if (infinitive && (tags[index - 1] ?? 0) & PREPOSITION && tokens[index - 1]?.lower !== 'te') return -1;
  const start = clauseStart(tokens, tags, index);
  for (let at = start; at < index; at += 1) {
    // With another finite verb in the clause `zijn` is a possessive, or the participle goes with that verb.
    if ((tags[at] ?? 0) & (HEBBEN | WORDEN | ZIJN | (infinitive ? MODAL : 0))) return -1;
  }
  const end = clauseEnd(tokens, tags, index);
  for (let at = index + 1; at < end; at += 1) {
    const bits = tags[at] ?? 0;
    if (bits & (HEBBEN | WORDEN | ZIJN | MODAL)) return -1;
    if (bits & COORDINATOR && (tags[at + 1] ?? 0) & (HEBBEN | WORDEN)) return -1;
    if (bits & PARTICIPLE && !isAttribute(sentence, at)) return isDone(tokens[at]?.lower) ? at : -1;
  }
  const before = index - 1;
  if (before > start && (tags[before] ?? 0) & PARTICIPLE && isDone(tokens[before]?.lower)) return before;
  return -1;
}

/** `een betaald bedrag`: a participle before a noun, after an article. */
function isAttribute(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]?.lower;
  const next = sentence.tokens[at + 1];
  return (
    (before === 'een' || before === 'het' || before === 'geen') &&
    next?.kind === 'word' &&
    at + 1 < sentence.tokens.length
  );
}

function isPassive(participle = ''): boolean {
  return participle !== 'geboren';
}

function isDone(participle = ''): boolean {
  return !takesZijn.has(participle) && !describesState.has(participle);
}

/** How far from the verb its `door` is looked for; also keeps one endless sentence linear. */
const REACH = 30;

function reasonFor(sentence: Sentence, from: Token, to: Token): string {
  const words = quote(sentence, from, to);
  const { tokens } = sentence;
  const verb = firstFrom(tokens, from.start);
  const last = Math.min(tokens.length - 1, verb + REACH);
  for (let at = Math.max(0, verb - REACH); at < last; at += 1) {
    if (tokens[at]?.lower !== 'door') continue;
    for (const next of [tokens[at + 1], tokens[at + 2]]) {
      if (next && writers.has(next.lower)) {
        return `${words} is lijdend: begin met wie het doet, bijvoorbeeld met ‘wij’.`;
      }
    }
    if (tokens[at + 1]?.lower === 'u')
      return `${words} is lijdend: begin met ‘u’, want u spreekt de lezer aan.`;
  }
  return `${words} is lijdend: zeg wie het doet, bijvoorbeeld met ‘wij’ of ‘u’.`;
}

/** Index of the first token that starts at this offset or after it; tokens are in order. */
function firstFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The passive voice, with `worden` and with `zijn`, with and without `door`. */
export const rule: BlockRule = {
  id: 'passive',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Een lijdende zin verzwijgt wie iets doet. Wie onder druk staat, weet dan niet of hij zelf iets moet doen of kan afwachten. Noem wie het doet en zet die vooraan.',
  url: '/kennisbank/actief-schrijven',
  check,
};
