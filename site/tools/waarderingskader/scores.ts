import { textAt, type Values } from '../core/values.ts';

/** A part of the sheet and the names of its questions that are answered with a figure from 0 to 10. */
export interface ScoredPart {
  title: string;
  names: string[];
}

export interface PartScore {
  title: string;
  /** Mean of the figures given, 0-10; undefined when there is none. */
  mean: number | undefined;
}

export interface GroupScore extends PartScore {
  lowest: number | undefined;
  highest: number | undefined;
}

/** With fewer sheets than this, somebody in the group could be recognised by a figure. */
export const FEWEST_SHEETS = 3;

/** The figure of each part of one sheet. */
export function scoresOf(parts: readonly ScoredPart[], values: Values): PartScore[] {
  return parts.map(({ title, names }) => ({ title, mean: mean(figures(names, values)) }));
}

/** The figures of a group: for each part the mean of the sheets, and how far they lie apart. No sheet is named. */
export function groupScores(parts: readonly ScoredPart[], sheets: readonly Values[]): GroupScore[] {
  return parts.map(({ title, names }) => {
    const means = sheets
      .map((values) => mean(figures(names, values)))
      .filter((value): value is number => value !== undefined);
    return {
      title,
      mean: mean(means),
      lowest: means.length > 0 ? Math.min(...means) : undefined,
      highest: means.length > 0 ? Math.max(...means) : undefined,
    };
  });
}

/** How often each answer to one question was given, most often first. */
export function countsOf(name: string, sheets: readonly Values[]): { answer: string; times: number }[] {
  const counts = new Map<string, number>();
  for (const values of sheets) {
    const answer = textAt(values, name);
    if (answer) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].map(([answer, times]) => ({ answer, times })).sort((a, b) => b.times - a.times);
}

/** One decimal, with a comma: `6,5`. */
export const inDutch = (figure: number): string => figure.toFixed(1).replace('.', ',');

const figures = (names: readonly string[], values: Values): number[] =>
  names
    .map((name) => textAt(values, name))
    .filter((text) => /^(?:\d|10)$/.test(text))
    .map(Number);

const mean = (of: readonly number[]): number | undefined =>
  of.length > 0 ? of.reduce((sum, each) => sum + each, 0) / of.length : undefined;
