import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { clauseEnd, opensSubclause } from '../grammar/clauses.ts';
import {
  BREAK,
  COORDINATOR,
  DETERMINER,
  FINITE,
  HEBBEN,
  INFINITIVE,
  MAYBE_SUBORDINATOR,
  MODAL,
  PARTICIPLE,
  PREPOSITION,
  PUNCTUATION,
  SEPARABLE,
  SUBJECT,
  SUBORDINATOR,
  separableParticles,
  tagsOf,
  UNIT,
  WORDEN,
  ZIJN,
} from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';

/** Most words a reader can keep in mind between the two parts of a verb. */
const MOST_BETWEEN_VERBS = 9;
/** Most words between the start of the subject and its verb. */
const MOST_BEFORE_VERB = 12;

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind === 'heading') return findings;
  for (const sentence of block.sentences) {
    if (sentence.tokens.length < MOST_BETWEEN_VERBS) continue;
    const found = verbPairs(sentence, findings);
    if (!found) subjectAndVerb(sentence, findings);
  }
  return findings;
}

/** Finite verb and its participle, infinitive or particle, too far apart. */
function verbPairs(sentence: Sentence, findings: BlockFinding[]): boolean {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  let found = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const bits = tags[index] ?? 0;
    const helper = (bits & (HEBBEN | ZIJN | WORDEN | MODAL)) !== 0;
    if (!helper && (bits & SEPARABLE) === 0) continue;
    let partner = helper ? helped(sentence, index) : -1;
    if (partner < 0) partner = particleOf(sentence, index);
    if (partner < 0) continue;
    const between = wordsBetween(tags, index, partner);
    if (between <= MOST_BETWEEN_VERBS) continue;
    const from = tokens[index] as Token;
    const to = tokens[partner] as Token;
    findings.push({
      start: from.start,
      end: to.end,
      expected: [],
      reason: `‘${from.text}’ en ‘${to.text}’ horen bij elkaar, maar er staan ${between} woorden tussen.`,
    });
    found = true;
    index = partner;
  }
  return found;
}

/** Index of the last participle or infinitive of a helping verb, when it closes the clause; else -1. */
function helped(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const wanted = (tags[index] ?? 0) & MODAL ? INFINITIVE : PARTICIPLE;
  const end = clauseEnd(tokens, tags, index);
  for (let at = index + 1; at < end; at += 1) {
    const bits = tags[at] ?? 0;
    const before = tags[at - 1] ?? 0;
    if (bits & (HEBBEN | MODAL) || (bits & WORDEN && wanted === PARTICIPLE)) return -1;
    if (bits & ZIJN && tokens[at]?.lower !== 'zijn') return -1;
    if (tokens[at - 1]?.lower === 'als') continue;
    if (
      bits & wanted &&
      (bits & PREPOSITION) === 0 &&
      (before & (DETERMINER | PREPOSITION | COORDINATOR)) === 0
    ) {
      const next = tags[at + 1] ?? PUNCTUATION;
      // A verb partner stands at the end, or is followed by an extra phrase; a noun follows an attribute.
      const closes =
        next &
        (PUNCTUATION |
          COORDINATOR |
          PREPOSITION |
          PARTICIPLE |
          INFINITIVE |
          SUBORDINATOR |
          MAYBE_SUBORDINATOR);
      if (closes) return at;
    }
  }
  return -1;
}

/** Index of the particle of a separable verb at the end of its clause, or -1. */
function particleOf(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const wanted = separableParticles.get(tokens[index]?.lower ?? '');
  if (!wanted) return -1;
  const end = clauseEnd(tokens, tags, index);
  for (let at = index + 1; at < end; at += 1) {
    const token = tokens[at] as Token;
    // A second verb takes over: `neem een pen en streep alles aan`.
    if ((tags[at] ?? 0) & FINITE && (tags[at - 1] ?? 0) & COORDINATOR) return -1;
    if (!wanted.has(token.lower)) continue;
    const next = tags[at + 1] ?? PUNCTUATION;
    const closes = tokens[at + 1]?.text !== ':' && (at + 1 >= end || next & (PUNCTUATION | COORDINATOR));
    if (closes && ((tags[at - 1] ?? 0) & (DETERMINER | PREPOSITION)) === 0) return at;
  }
  return -1;
}

/** A sentence that opens with its subject and reaches the verb too late. */
function subjectAndVerb(sentence: Sentence, findings: BlockFinding[]): void {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const first = tags[0] ?? 0;
  if ((first & DETERMINER) === 0 || opensSubclause(tokens, tags, 0)) return;
  if ((tags[1] ?? 0) & (FINITE | PUNCTUATION | UNIT)) return;
  const verb = mainVerb(sentence);
  if (verb < 0) return;
  const before = wordsBetween(tags, -1, verb);
  if (before <= MOST_BEFORE_VERB) return;
  findings.push({
    start: sentence.start,
    end: (tokens[verb] as Token).end,
    expected: [],
    reason: `Het werkwoord ‘${tokens[verb]?.text}’ komt pas na ${before} woorden. Begin met ${quote(sentence, tokens[0] as Token, tokens[1] as Token)} en zeg meteen wat daarmee gebeurt.`,
  });
}

/**
 * The finite verb of the main clause: the first one that follows on another verb, or on a comma after a
 * subclause (`De hulp die u vorig jaar kreeg, stopt`); without a subclause simply the first one.
 */
function mainVerb(sentence: Sentence): number {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  let open = 0;
  const limit = Math.min(tokens.length, 60);
  for (let at = 1; at < limit; at += 1) {
    const bits = tags[at] ?? 0;
    if (opensSubclause(tokens, tags, at)) {
      open += 1;
      continue;
    }
    if ((bits & FINITE) === 0 || bits & DETERMINER) continue;
    const before = tags[at - 1] ?? 0;
    // After an article or preposition it is a noun: `het werk`, `op reis`.
    if (before & (DETERMINER | PREPOSITION)) continue;
    if (open === 0) return at;
    if (before & BREAK) return at;
    if ((tags[at + 1] ?? 0) & SUBJECT) return -1;
  }
  return -1;
}

function wordsBetween(tags: readonly number[], from: number, to: number): number {
  let words = 0;
  for (let at = from + 1; at < to; at += 1) if (((tags[at] ?? 0) & PUNCTUATION) === 0) words += 1;
  return words;
}

/** Tangconstructie: the parts of a verb, or subject and verb, held far apart. */
export const rule: BlockRule = {
  id: 'split-construction',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'De lezer moet het begin vasthouden tot het eind van de zin. Met veel aan je hoofd lukt dat niet. Zet wat bij elkaar hoort dicht bij elkaar, of maak twee zinnen.',
  url: '/kennisbank/korte-zinnen',
  check,
};
