import { MONTHS } from '../../merge/fields/dates.ts';
import type { Run } from '../model.ts';

/** Words that stay on one line: half a web address leads nowhere, half a date is another day. */
const UNBROKEN = new RegExp(
  String.raw`((?:https?://|www\.)\S{1,55}|\d{1,2} (?:${MONTHS.join('|')})|€ [\d.,]+|\d+ uur)`,
);

/** A run as `letter.typ` takes it. */
export type SetRun = Omit<Run, 'filled' | 'text'> &
  (
    | { text: string }
    /** Of each line what stands in it; every second piece stays together. */
    | { lines: string[][] }
  );

/**
 * Finds what stays on one line, here and not in Typst: there the search took a quarter of the time of a letter. Runs
 * that look the same become one, so that an amount that was filled in keeps the word beside it.
 */
export function keepTogether(runs: readonly Run[]): SetRun[] {
  const joined: Omit<Run, 'filled'>[] = [];
  for (const { filled: _, ...run } of runs) {
    const last = joined.at(-1);
    if (last && looksLike(last, run)) last.text += run.text;
    else joined.push(run);
  }
  return joined.map(({ text, ...look }) => {
    const lines = text.split('\n').map((line) => line.split(UNBROKEN));
    const plain = lines.length === 1 && lines[0]?.length === 1;
    return plain ? { text, ...look } : { lines, ...look };
  });
}

function looksLike(one: Omit<Run, 'text'>, other: Omit<Run, 'text'>): boolean {
  return (['bold', 'italic', 'href', 'missing'] as const).every((key) => one[key] === other[key]);
}
