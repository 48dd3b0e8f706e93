import type { LetterState } from '../letterStates.ts';
import type { LetterScores } from '../workflow/letterScores.ts';
import type { LegalCheck, Standing } from './standing.ts';

/** What the panel beside a sjabloon shows. */
export interface TemplatePanel {
  scores: Partial<LetterScores> | null;
  check: Omit<LegalCheck, 'fingerprint'> | null;
  standing: Standing;
  /** Of the text as it is stored now: sent back by who looked it over. */
  fingerprint: string;
  /** Whether whoever asks may say that it was looked over. */
  mayCheck: boolean;
  usage: { state: LetterState; label: string; letters: { id: string; subject: string }[] }[];
}
