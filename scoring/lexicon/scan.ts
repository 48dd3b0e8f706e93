/**
 * Reads a block once for all lexicon rules, so that no two of them speak about the same words: the longest
 * finding wins, and of equals the one that knows most.
 */
import type { BlockAnalysis, Sentence } from '../analysis.ts';
import { abbreviationAt } from './abbreviations.ts';
import { isNamed } from './explained.ts';
import type { LexiconFinding, LexiconRuleId } from './finding.ts';
import { jargonAt } from './jargon.ts';
import { inLawName } from './law-name.ts';
import { longCompoundAt } from './long-words.ts';
import { phraseAt } from './phrases.ts';
import { rareWordAt } from './rare-words.ts';
import { wordAt } from './words.ts';

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
    if (inLawName(tokens, at)) continue;
    const phrase = phraseAt(text, tokens, at);
    if (phrase !== undefined) found.push(phrase);
    const own =
      abbreviationAt(tokens, at) ??
      jargonAt(text, tokens, at) ??
      wordAt(text, tokens, at) ??
      longCompoundAt(tokens, at) ??
      rareWordAt(tokens, at);
    if (own !== undefined) found.push(own);
  }
  // A word with a key (jargon, an abbreviation) is dropped for the whole letter, in first-use.ts.
  return withoutOverlap(found, sentence).filter(
    (finding) => finding.key !== undefined || !isNamed(text, finding.start),
  );
}

/** A text of one sentence and so few words is a word being looked up. */
const LOOKED_UP = 5;
/** From this length on a sentence asks so much that a mild word counts too. */
const LONG = 30;

function isLookUp({ block, sentences }: BlockAnalysis): boolean {
  return block.kind !== 'heading' && sentences.length === 1 && (sentences[0]?.words.length ?? 0) <= LOOKED_UP;
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
