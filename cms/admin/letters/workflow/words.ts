import type { LetterScores } from '../../../letters/workflow/letterScores.ts';
import type { PanelSeat } from '../../../letters/workflow/panelAnswer.ts';

/** A verdict in words, and the sign that says the same without colour. */
export const VERDICT_WORDS: Record<
  NonNullable<PanelSeat['verdict']> | 'geen',
  { sign: string; word: string }
> = {
  geen: { sign: '–', word: 'niet gevraagd' },
  gevraagd: { sign: '?', word: 'gevraagd' },
  akkoord: { sign: '✓', word: 'akkoord' },
  terug: { sign: '↩', word: 'terug met reden' },
  vervallen: { sign: '×', word: 'vervallen door wijziging' },
};

const moment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as a person writes it. @param iso  a date as the API gives it */
export function momentOf(iso: string): string {
  return moment.format(new Date(iso));
}

const second = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'medium' });

/** A moment to the second: two versions of one minute must be told apart. @param iso  a date as the API gives it */
export function secondOf(iso: string): string {
  return second.format(new Date(iso));
}

/** A score of 0-100 as a whole number, or a word when there is none. */
export function numberOf(score: number | null | undefined): string {
  return typeof score === 'number' ? String(Math.round(score)) : 'onbekend';
}

export function legalWord(complete: boolean | null | undefined): string {
  return complete === true ? 'compleet' : complete === false ? 'niet compleet' : 'onbekend';
}

/** Scores in one line, for a list. */
export function scoreLine(scores: LetterScores | undefined): string | undefined {
  if (!scores || typeof scores.readability !== 'number') return undefined;
  return `Leesbaarheid ${numberOf(scores.readability)} (${scores.level ?? 'onbekend'}), activerend ${numberOf(scores.activation)} (${scores.balance ?? 'onbekend'}), stress ${numberOf(scores.stress)}, wettelijk ${legalWord(scores.legalComplete)}`;
}
