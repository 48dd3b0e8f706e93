import type { Day } from '../core/dates.ts';

/** What the letter tool found; every find carries the letter's own sentence, so that a reader can check it. */
export interface LetterReading {
  /** False when the text is not Dutch or holds too little to read. */
  readable: boolean;
  kind: LetterTopic;
  letterDate: { day: Day; from: 'brief' | 'gevraagd' } | undefined;
  tasks: Task[];
  deadlines: Deadline[];
  amounts: Amount[];
  contacts: Contact[];
  objection: Objection;
  /** Slugs of help pages about what the letter is about, most telling first. */
  pages: string[];
  words: HardWord[];
  /** Paragraphs of the letter, with offsets for `words`. */
  blocks: { text: string; heading: boolean; item: boolean }[];
}

/** The kind of letter in the words of scoring's LetterKind; `onbekend` when the text says too little. */
export type LetterTopic =
  | 'toekenning'
  | 'afwijzing'
  | 'wijziging'
  | 'beeindiging'
  | 'terugvordering'
  | 'sanctie'
  | 'voornemen'
  | 'hersteltermijn'
  | 'beslissing-op-bezwaar'
  | 'informatie'
  | 'onbekend';

export type TaskKind =
  | 'betalen'
  | 'sturen'
  | 'komen'
  | 'bellen'
  | 'melden'
  | 'vertellen'
  | 'meewerken'
  | 'kiezen'
  | 'anders';

export interface Task {
  kind: TaskKind;
  sentence: string;
  /** Things to bring or send, when a list follows. */
  items: string[];
}

export interface Deadline {
  /** `afspraak`: be somewhere. `bezwaar` and `zienswijze`: say what you think of it. */
  kind: 'taak' | 'afspraak' | 'bezwaar' | 'zienswijze';
  /** The letter's own words, such as `binnen zes weken na dagtekening`. */
  words: string;
  sentence: string;
  /** The last day; undefined when the letter gives none, or when its own date is needed and unknown. */
  day: Day | undefined;
  time?: { hours: number; minutes: number } | undefined;
  /** The day the counting starts at; undefined when the letter names the day itself. */
  countedFrom?: Day | undefined;
  /** Why there is no day. */
  missing?: 'datum-van-de-brief' | 'geen-datum-in-de-brief' | undefined;
  /** Counted in working days, or from a moment we cannot know. */
  estimate: boolean;
}

export interface Amount {
  words: string;
  sentence: string;
  who: 'u-betaalt' | 'u-krijgt' | 'u-krijgt-minder' | 'onduidelijk';
}

export interface Contact {
  /** As in the letter. */
  phone: string;
  /** For a tel link: digits only. */
  dial: string;
  name: string | undefined;
}

export interface Objection {
  /**
   * `kan`: the letter says so. `beroep`: with another body, that is no judge. `vaak`: it looks like a decision, and
   * the letter is silent.
   */
  state: 'kan' | 'beroep' | 'vaak' | 'nog-niet' | 'rechter' | 'onbekend';
  sentence: string | undefined;
  lastDay: Day | undefined;
  /** The letter gives the day or its own term, or six weeks after its date are counted (Awb 6:7 and 6:8). */
  from: 'brief' | 'zes-weken';
}

export interface HardWord {
  block: number;
  start: number;
  end: number;
  word: string;
  /** What it means, in plain words. */
  meaning: string;
}
