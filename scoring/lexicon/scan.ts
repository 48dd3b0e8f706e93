/**
 * Reads a block once for all lexicon rules, so that no two of them speak about the same words: the longest
 * finding wins, and of equals the one that knows most.
 */
import type { BlockAnalysis, Sentence, Token } from '../analysis.ts';
import { abbreviationAt } from './abbreviations.ts';
import { givesNames, isNamed } from './explained.ts';
import type { LexiconFinding, LexiconRuleId } from './finding.ts';
import { jargonAt, startsJargon } from './jargon.ts';
import { inLawName } from './law-name.ts';
import { longCompoundAt } from './long-words.ts';
import { phraseAt, startsPhrase } from './phrases.ts';
import { rareWordAt } from './rare-words.ts';
import { mayBeDifficult, wordAt } from './words.ts';

const scanned = new WeakMap<BlockAnalysis, LexiconFinding[]>();

/** All findings of a block, in the order of the text; remembered for as long as the block is. */
export function scan(block: BlockAnalysis): LexiconFinding[] {
  const before = scanned.get(block);
  if (before !== undefined) return before;
  const found = block.sentences.flatMap((sentence) => {
    const all = scanSentence(block.block.text, sentence);
    return isLookUp(block) || sentence.words.length >= LONG ? all : all.filter((finding) => !finding.mild);
  });
  scanned.set(block, found);
  return found;
}

/** The findings of one rule in a block. */
export function findingsOf(block: BlockAnalysis, ruleId: LexiconRuleId): LexiconFinding[] {
  return scan(block).filter((finding) => finding.ruleId === ruleId);
}

function scanSentence(text: string, sentence: Sentence): LexiconFinding[] {
  const { tokens } = sentence;
  const found: LexiconFinding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const can = possible(token);
    if (can === 0 || inLawName(tokens, at)) continue;
    const phrase = can & PHRASE ? phraseAt(text, tokens, at) : undefined;
    if (phrase !== undefined) found.push(phrase);
    const own =
      (can & ABBREVIATION ? abbreviationAt(tokens, at) : undefined) ??
      (can & JARGON ? jargonAt(text, tokens, at) : undefined) ??
      (can & WORD ? wordAt(text, tokens, at) : undefined) ??
      (can & LONG_COMPOUND ? longCompoundAt(tokens, at) : undefined) ??
      (can & RARE ? rareWordAt(tokens, at) : undefined);
    if (own !== undefined) found.push(own);
  }
  const kept = withoutOverlap(found, sentence);
  // A word with a key (jargon, an abbreviation) is dropped for the whole letter, in first-use.ts.
  return givesNames(sentence.text)
    ? kept.filter((finding) => finding.key !== undefined || !isNamed(text, finding.start))
    : kept;
}

/** A text of one sentence and so few words is a word being looked up. */
const LOOKED_UP = 3;
/** From this length on a sentence asks so much that a mild word counts too. */
const LONG = 30;

function isLookUp({ block, sentences }: BlockAnalysis): boolean {
  return (
    block.kind === 'paragraph' && sentences.length === 1 && (sentences[0]?.words.length ?? 0) <= LOOKED_UP
  );
}

/** What can be found at a word, as bits. */
const PHRASE = 1;
const ABBREVIATION = 2;
const JARGON = 4;
const WORD = 8;
const LONG_COMPOUND = 16;
const RARE = 32;

/** For most words that is nothing, whatever stands beside them: worked out once a word. */
const remembered = new Map<string, number>();
const MEMORY = 30_000;
/** Longer ones are no words of a language: they are not worth remembering. */
const LONGEST_REMEMBERED = 40;

function possible(token: Token): number {
  const known = remembered.get(token.text);
  if (known !== undefined) return known;
  const alone = [token];
  const can =
    (startsPhrase(token.lower) ? PHRASE : 0) |
    (startsJargon(token.lower) ? JARGON : 0) |
    (mayBeDifficult(token) ? WORD : 0) |
    (abbreviationAt(alone, 0) ? ABBREVIATION : 0) |
    (longCompoundAt(alone, 0) ? LONG_COMPOUND : 0) |
    (rareWordAt(alone, 0) ? RARE : 0);
  if (token.text.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MEMORY) remembered.clear();
    remembered.set(token.text, can);
  }
  return can;
}

/** The longest first; a shorter finding overlaps a longer one when either of its ends is taken. */
function withoutOverlap(found: LexiconFinding[], sentence: Sentence): LexiconFinding[] {
  if (found.length < 2) return found;
  const taken = new Uint8Array(sentence.end - sentence.start);
  const kept: LexiconFinding[] = [];
  for (const finding of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const from = finding.start - sentence.start;
    const to = finding.end - sentence.start;
    if (taken[from] === 1 || taken[to - 1] === 1) continue;
    taken.fill(1, from, to);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
