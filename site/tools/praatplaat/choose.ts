import { linesAt, listAt, type Values } from '../core/values.ts';

/** How many things somebody chooses to work on. */
export const MOST_CHOSEN = 3;

/** Everything that was recognised: ticked, and written under "Iets anders?", each once. */
export function recognised(values: Values, questions: readonly string[]): string[] {
  return [
    ...new Set(questions.flatMap((name) => [...listAt(values, name), ...linesAt(values, `${name}.eigen`)])),
  ];
}

/** The chosen things after one was picked or put back; a fourth changes nothing. */
export function choose(chosen: readonly string[], thing: string): string[] {
  if (chosen.includes(thing)) return chosen.filter((other) => other !== thing);
  return chosen.length < MOST_CHOSEN ? [...chosen, thing] : [...chosen];
}
