/**
 * The view of a letter that every rule reads: blocks cut in sentences and tokens, with offsets into the
 * block's own text. `analyse.ts` makes it straight from text (fast); `retext.ts` makes it from a
 * retext-dutch tree, so that each rule can be used as a retext plugin outside this product.
 */
import type { FindingKind, LetterBlock, LetterDocument } from './types.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'punctuation'
  /** One unit that must never be cut or counted as words: url, e-mail, IBAN, amount, date, merge field … */
  | 'special';

export type SpecialKind =
  | 'url'
  | 'email'
  | 'iban'
  | 'amount'
  | 'date'
  | 'time'
  | 'phone'
  | 'postcode'
  | 'reference'
  | 'article'
  | 'field';

export interface Token {
  text: string;
  /** Lower case, straight quotes, soft hyphens removed: what lexicons are looked up with. */
  lower: string;
  start: number;
  end: number;
  kind: TokenKind;
  special?: SpecialKind;
}

export interface Sentence {
  text: string;
  start: number;
  end: number;
  tokens: Token[];
  /** The tokens of kind `word`, in order. */
  words: Token[];
}

export interface BlockAnalysis {
  block: LetterBlock;
  sentences: Sentence[];
}

export interface DocumentAnalysis {
  document: LetterDocument;
  /** Same order and length as `document.blocks`. */
  blocks: BlockAnalysis[];
}

/** A finding inside one block; the engine adds the block's index, ruleId, source and kind. */
export interface BlockFinding {
  start: number;
  end: number;
  expected?: string[];
  reason: string;
  /** Only when it differs from the rule's own note. */
  note?: string;
  /** Only when it differs from the rule's own kind. */
  kind?: FindingKind;
}

export interface DocumentFinding extends BlockFinding {
  block: number;
}

interface RuleBase {
  /** Kebab-case and unique: `sentence-length`. */
  id: string;
  source: 'readability' | 'lexicon' | 'activation' | 'stress' | 'legal';
  kind: FindingKind;
  /** Dutch: why this matters for a reader under stress, and what is better. */
  note: string;
  /** Path of the kennisbank article. */
  url: string;
}

/** A rule that needs one block only: its findings are remembered by the block's text. */
export interface BlockRule extends RuleBase {
  scope: 'block';
  check(block: BlockAnalysis): BlockFinding[];
}

/** A rule that needs the whole letter (what is missing, what comes first, mixed u and je). */
export interface DocumentRule extends RuleBase {
  scope: 'document';
  check(document: DocumentAnalysis): DocumentFinding[];
}

export type Rule = BlockRule | DocumentRule;
