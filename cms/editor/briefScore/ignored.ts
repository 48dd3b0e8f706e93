import type { LetterHalf, LetterMessage } from '../../../scoring/types.ts';

/** A remark the writer does not want to see again in this letter: this rule, about these words, in this half. */
export interface Ignored {
  ruleId: string;
  words: string;
  half: LetterHalf;
}

/** What the writer and the organisation do not want to hear about. */
export interface Silence {
  ignored: readonly Ignored[];
  /** Words that are ordinary at this organisation, in lower case. */
  ordinary: ReadonlySet<string>;
}

export const NO_SILENCE: Silence = { ignored: [], ordinary: new Set() };

/** Whether a message is to be kept from the writer. */
export function isSilenced(
  message: LetterMessage,
  half: LetterHalf,
  { ignored, ordinary }: Silence,
): boolean {
  if (message.kind === 'woord' && ordinary.has(message.actual.toLowerCase())) return true;
  return ignored.some(
    (each) => each.ruleId === message.ruleId && each.words === message.actual && each.half === half,
  );
}

/** Reads the stored list of a letter; anything that is no such remark is left out. */
export function readIgnored(value: unknown): Ignored[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (each): each is Ignored =>
      typeof each?.ruleId === 'string' &&
      typeof each.words === 'string' &&
      (each.half === 'front' || each.half === 'back'),
  );
}
