import type { LetterState, ReviewSeat } from '../letterStates.ts';
import type { LetterScores } from './letterScores.ts';

/** A step somebody may take now. */
export interface PanelStep {
  to: LetterState;
  label: string;
  /** Dutch sentences: what must happen first. */
  missing: string[];
  /** Dutch phrases: in what the letter is under the floor, so that a reason is needed. */
  underFloor: string[];
  asksReason: boolean;
}

export interface PanelSeat {
  seat: ReviewSeat;
  label: string;
  /** Undefined: never asked. */
  verdict: 'gevraagd' | 'akkoord' | 'terug' | 'vervallen' | undefined;
  reason: string | undefined;
  givenBy: string | undefined;
  givenAt: string | undefined;
  /** Whether whoever looks may give a verdict here now. */
  mayJudge: boolean;
  /** Why they may only send it back; undefined when they may approve too. */
  whyNotApprove: string | undefined;
  mayAsk: boolean;
}

export interface PanelComment {
  id: string;
  half: 'front' | 'back';
  quote: string;
  before: string;
  after: string;
  text: string;
  resolved: boolean;
  by: string | undefined;
  at: string;
}

export interface PanelEvent {
  id: string;
  what: string;
  reason: string | undefined;
  by: string | undefined;
  at: string;
  scores: LetterScores | undefined;
}

/** What GET /api/brieven/:id/werkstroom answers. */
export interface PanelAnswer {
  state: LetterState;
  stateLabel: string;
  updatedAt: string;
  /** Whether a colleague changed the letter since the `basis` in the question. */
  overtaken: boolean;
  updatedBy: string | undefined;
  mayEdit: boolean;
  mayComment: boolean;
  belowFloorReason: string | undefined;
  hasOriginal: boolean;
  steps: PanelStep[];
  seats: PanelSeat[];
  comments: PanelComment[];
  events: PanelEvent[];
}
