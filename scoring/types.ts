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
export const letterKinds = [
  'toekenning',
  'afwijzing',
  'wijziging',
  'beeindiging',
  'terugvordering',
  'sanctie',
  'voornemen',
  'hersteltermijn',
  'beslissing-op-bezwaar',
  'informatie',
] as const;

export type LetterKind = (typeof letterKinds)[number];

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
  /** 0-100, higher serves the need better. Null when the text is not scored. */
  score: number | null;
}

/** `nl`: Dutch; `anders`: clearly another language, not scored; `onbekend`: too little text to tell. */
export type LetterLanguage = 'nl' | 'anders' | 'onbekend';

/** Formulas that others published, for comparison; null when there is nothing to count. */
export interface Formulas {
  /** Flesch Reading Ease for Dutch (W.H. Douma, De leesbaarheid van landbouwbladen, 1960). Higher is easier. */
  fleschDouma: number | null;
  /** Leesindex A (R.H.M. Brouwer, Onderzoek naar de leesmoeilijkheid van Nederlands proza, 1963). Higher is easier. */
  leesindexA: number | null;
  /** Mean natural logarithm of the frequency rank of the content words. Higher is rarer, so harder. */
  meanLogRank: number | null;
}

/** What makes a sentence hard: its length, its words, its build, how it speaks to the reader, its marks. */
export const sentenceCauses = ['lengte', 'woorden', 'bouw', 'aanspreken', 'tekens'] as const;

export type SentenceCause = (typeof sentenceCauses)[number];

/** The score of one sentence; only in a report when asked for. */
export interface SentenceScore extends Place {
  /** 0-100, higher is easier. */
  score: number;
  /** Why it is harder than an ordinary B1 sentence, heaviest first; `gain` is the points to be won there. */
  causes: { cause: SentenceCause; gain: number }[];
}

/** What a letter puts on a reader's plate. */
export interface StressCounts {
  tasks: number;
  /** Steps inside a task: they weigh less than a task of their own. */
  steps: number;
  deadlines: number;
  amounts: number;
  documents: number;
  references: number;
  threats: number;
  badNews: number;
  blame: number;
}

export interface LetterReport {
  /** What language the text is in; scores are null when it is not Dutch or holds no word. */
  language: LetterLanguage;
  readability: {
    /** 0-100 with two decimals, higher is easier. Null when the text is not scored. */
    score: number | null;
    level: ReadabilityLevel | null;
    /** Dutch: how sure the level is, for a person to read. */
    uncertainty: string;
    formulas: Formulas;
  };
  activation: {
    /** 0-100, higher is more activating. Null when the text is not scored. */
    score: number | null;
    autonomy: NeedScore;
    relatedness: NeedScore;
    competence: NeedScore;
    balance: Balance;
    /** What one sentence would do most to restore the balance; null when it is balanced or no letter. */
    restore?: {
      need: 'autonomy' | 'relatedness' | 'competence';
      /** Dutch, for the writer. */
      advice: string;
      /** Dutch, ready to be put in the letter. */
      sentence: string;
    } | null;
    /** The activating elements this letter asks for (rule ids), and whether each is there. */
    elements?: { id: string; present: boolean }[];
  };
  stress: {
    /** 0-100, higher is heavier. Null when the text is not scored. */
    score: number | null;
    /** The load of each side of the sheet, 0-100. */
    halves?: { front: number; back: number };
    /** How often each thing that weighs stands in the letter. */
    counts?: StressCounts;
    /** What would lower the load most, heaviest first; at most three. `gain` is in points of the score. */
    lower?: { part: keyof StressCounts; advice: string; gain: number }[];
  };
  legal: {
    kind: LetterKind;
    /** Null when the text is not scored. */
    complete: boolean | null;
    /** Ids of what is missing, such as `bezwaar-termijn`. */
    missing: string[];
    /** Every part the Awb asks of this kind of letter, and whether it is there. */
    checks?: { id: string; label: string; article: string; present: boolean }[];
  };
  messages: LetterMessage[];
  /** The score of each sentence, in order; only when asked for. */
  sentences?: SentenceScore[];
}
