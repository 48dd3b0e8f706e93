/**
 * The words the engine speaks: what goes in (a letter in blocks) and what comes out (a report).
 * The JSON of a LetterReport is a published contract: fields are added, never renamed or removed.
 */

/** Which side of the sheet a block stands on: the core on the front, the law on the back. */
export type LetterHalf = 'front' | 'back';

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'tableCell' | 'quote';

/** One block of a letter. Offsets in a report are UTF-16 offsets into `text`. */
export interface LetterBlock {
  text: string;
  kind: BlockKind;
  half: LetterHalf;
  /** Heading level 1-6; only for headings. */
  level?: number;
}

/** What kind of letter this is under the Awb; it decides which legal parts are asked for. */
export type LetterKind =
  | 'toekenning'
  | 'afwijzing'
  | 'wijziging'
  | 'beeindiging'
  | 'terugvordering'
  | 'sanctie'
  | 'voornemen'
  | 'hersteltermijn'
  | 'beslissing-op-bezwaar'
  | 'informatie';

export interface LetterDocument {
  blocks: LetterBlock[];
  /** Absent: the engine guesses it from the text. */
  kind?: LetterKind;
}

export type ReadabilityLevel = 'A2' | 'B1' | 'B2' | 'C1';

/** What a finding is about; the editor marks each kind in its own way. */
export type FindingKind = 'woord' | 'zin' | 'toon' | 'stress' | 'recht';

export type Balance = 'evenwichtig' | 'kil' | 'vaag' | 'druk' | 'geen';

/** Where a finding stands: index into `LetterDocument.blocks`, and UTF-16 offsets in that block's text. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/** One finding, in the fields of a vfile message (unified) plus Dutch texts for the writer. */
export interface LetterMessage {
  ruleId: string;
  /** The folder of the rule: `readability`, `lexicon`, `activation`, `stress`, `legal`. */
  source: string;
  kind: FindingKind;
  place: Place;
  /** The very words of the letter; empty when something is missing. */
  actual: string;
  /** Replacements that can be put in the place of `actual`, best first; may be empty. */
  expected: string[];
  /** One Dutch sentence: what is the matter here. */
  reason: string;
  /** Dutch: why it matters for a reader under stress, and what is better. */
  note: string;
  /** Path of the kennisbank article on our own site, such as `/kennisbank/korte-zinnen`. */
  url: string;
}

export interface NeedScore {
  /** 0-100, higher serves the need better. */
  score: number;
}

export interface LetterReport {
  readability: {
    /** 0-100, higher is easier. */
    score: number;
    level: ReadabilityLevel;
  };
  activation: {
    /** 0-100, higher is more activating. */
    score: number;
    autonomy: NeedScore;
    relatedness: NeedScore;
    competence: NeedScore;
    balance: Balance;
  };
  stress: {
    /** 0-100, higher is heavier. */
    score: number;
  };
  legal: {
    kind: LetterKind;
    complete: boolean;
    /** Ids of what is missing, such as `bezwaar-termijn`. */
    missing: string[];
  };
  messages: LetterMessage[];
}
