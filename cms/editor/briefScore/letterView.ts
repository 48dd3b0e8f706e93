import type { FindingKind, LetterHalf, LetterReport } from '../../../scoring/types.ts';
import type { FrontLength } from '../moveToBack/frontLength.ts';
import type { Finding } from './findings.ts';

/** What the panel shows; a new object at every change, never at a key press. */
export interface LetterView {
  /** `leeg`: nothing to score. `wacht`: the first answer is under way. */
  state: 'leeg' | 'wacht' | 'klaar' | 'storing';
  report: LetterReport | undefined;
  findings: readonly Finding[];
  /** The changes that help most, best first; they have places of their own. */
  steps: readonly Finding[];
  /** Kinds of findings that are put out, in the panel and in the text. */
  hidden: ReadonlySet<FindingKind>;
  /** The finding that is open, in the panel and in the text. */
  active: string | undefined;
  /** The finding whose card stands at its words; on a wide screen only. */
  card: string | undefined;
  /** Whether that card is to take the keyboard, as soon as it has a place. */
  asked: boolean;
  /** Counts the times the writer asked for the open finding from the text: then the panel shows it. */
  shown: number;
  /** The half in which a suggestion was applied just now; undefined as soon as the letter changes again. */
  undoable: LetterHalf | undefined;
  /** How the front fills its page; undefined until it was measured. */
  length: FrontLength | undefined;
}

export const EMPTY_VIEW: LetterView = {
  state: 'leeg',
  report: undefined,
  findings: [],
  steps: [],
  hidden: new Set(),
  active: undefined,
  card: undefined,
  asked: false,
  shown: 0,
  undoable: undefined,
  length: undefined,
};
