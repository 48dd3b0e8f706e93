import { type Day, daysBetween } from './days.ts';
import { OUTCOMES, type Outcome, outcomeOf, startAndNow } from './outcome.ts';
import { BAKJE_STATES, type BakjeState } from './steps.ts';

/** Why a dossier does not count: what was agreed did not happen, so its figures say nothing of the method. */
export const NOT_COUNTED = ['verhuisd', 'toch-direct-contact', 'gestopt'] as const;
export type NotCounted = (typeof NOT_COUNTED)[number];

export const NOT_COUNTED_OPTIONS: { label: string; value: NotCounted }[] = [
  { label: 'Verhuisd', value: 'verhuisd' },
  { label: 'Er was toch direct contact', value: 'toch-direct-contact' },
  { label: 'Gestopt op eigen verzoek', value: 'gestopt' },
];

export interface ReportDossier {
  reference: string;
  start: Day;
  /** The day it was closed; empty while it runs. */
  closedOn?: Day | null;
  notCounted?: NotCounted | null;
  figures: readonly { figure: number; on: Day }[];
  lessons: readonly { text: string; on: Day }[];
}

export interface ReportLetter {
  /** Every state with the day it was reached, in order. */
  steps: readonly { state: BakjeState; on: Day }[];
}

export interface StepTime {
  from: BakjeState;
  to: BakjeState;
  /** Letters that took this step in the period. */
  letters: number;
  medianDays: number;
  longestDays: number;
}

export interface DumbbellRow {
  reference: string;
  start: number;
  startOn: Day;
  now: number;
  nowOn: Day;
  outcome: Outcome;
}

export interface PilotReport {
  from: Day;
  to: Day;
  /** All dossiers that ran in the period. */
  dossiers: number;
  counted: number;
  notCounted: Record<NotCounted, number>;
  outcomes: Record<Outcome, number>;
  /** Counted dossiers with a first and a later figure, in the order of their start. */
  rows: DumbbellRow[];
  /** Letters laid ready in the period, and how many of those are done. */
  letters: number;
  lettersDone: number;
  times: StepTime[];
  lessons: { text: string; on: Day }[];
}

const within = (day: Day, from: Day, to: Day) => from <= day && day <= to;

/**
 * The report of a period. A dossier takes part when it ran on at least one day of it; only figures up to the last
 * day are looked at, so the same period gives the same report later.
 * @throws RangeError when the period ends before it starts
 */
export function pilotReport(
  { dossiers, letters }: { dossiers: readonly ReportDossier[]; letters: readonly ReportLetter[] },
  from: Day,
  to: Day,
): PilotReport {
  if (to < from) throw new RangeError('De periode eindigt voordat zij begint.');
  const inPeriod = dossiers.filter(({ start, closedOn }) => start <= to && (!closedOn || closedOn >= from));
  const counted = inPeriod
    .filter(({ notCounted }) => !notCounted)
    .map((dossier) => ({ ...dossier, figures: dossier.figures.filter(({ on }) => on <= to) }));
  const laid = letters.filter(({ steps }) => steps[0] && within(steps[0].on, from, to));
  return {
    from,
    to,
    dossiers: inPeriod.length,
    counted: counted.length,
    notCounted: tally(
      NOT_COUNTED,
      inPeriod.flatMap(({ notCounted }) => notCounted ?? []),
    ),
    outcomes: tally(
      OUTCOMES,
      counted.map(({ figures }) => outcomeOf(figures)),
    ),
    rows: rowsOf(counted),
    letters: laid.length,
    lettersDone: laid.filter(({ steps }) => steps.some(({ state, on }) => state === 'afgerond' && on <= to))
      .length,
    times: timesOf(letters, from, to),
    lessons: inPeriod
      .flatMap(({ lessons }) => lessons.map(({ text, on }) => ({ text, on })))
      .filter(({ on }) => within(on, from, to))
      .sort((a, b) => a.on.localeCompare(b.on)),
  };
}

function tally<K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> {
  return Object.fromEntries(
    keys.map((key) => [key, values.filter((value) => value === key).length]),
  ) as Record<K, number>;
}

/** The rows of the dumbbell chart: dossiers that have a start and a later figure. */
export function rowsOf(
  dossiers: readonly Pick<ReportDossier, 'reference' | 'start' | 'figures'>[],
): DumbbellRow[] {
  return [...dossiers]
    .sort((a, b) => a.start.localeCompare(b.start) || a.reference.localeCompare(b.reference))
    .flatMap(({ reference, figures }) => {
      const pair = startAndNow(figures);
      if (!pair || pair.start.on === pair.now.on) return [];
      const { start, now } = pair;
      return [
        {
          reference,
          start: start.figure,
          startOn: start.on,
          now: now.figure,
          nowOn: now.on,
          outcome: outcomeOf(figures),
        },
      ];
    });
}

function timesOf(letters: readonly ReportLetter[], from: Day, to: Day): StepTime[] {
  return BAKJE_STATES.slice(0, -1).map((state, index) => {
    const next = BAKJE_STATES[index + 1] as BakjeState;
    const days = letters
      .flatMap(({ steps }) => {
        const left = steps.find((step) => step.state === state);
        const reached = steps.find((step) => step.state === next);
        return left && reached && within(reached.on, from, to) ? [daysBetween(left.on, reached.on)] : [];
      })
      .sort((a, b) => a - b);
    return {
      from: state,
      to: next,
      letters: days.length,
      medianDays: median(days),
      longestDays: days.at(-1) ?? 0,
    };
  });
}

/** The middle one; the mean of the middle two. 0 of nothing. */
function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}
