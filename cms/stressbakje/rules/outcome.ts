import { type Day, daysBetween } from './days.ts';

/** The question in the pilot: how much stress do you feel now, 0 to 10; higher is more. */
export const LOWEST_FIGURE = 0;
export const HIGHEST_FIGURE = 10;

/**
 * A change of this many points counts. The pilot's report says "flink gedaald" and gives no number; two points
 * is what research with the same 0-10 question about pain found to be a clear change for the person
 * (Farrar e.a., Pain 94 (2001), 149-158).
 */
export const CLEAR_CHANGE = 2;

/**
 * Before this many weeks a figure that did not change says nothing yet. In the pilot the first measurement came
 * about sixteen weeks after the start; half of that is our choice.
 */
export const WEEKS_TO_TELL = 8;

export const OUTCOMES = ['flinke-vooruitgang', 'gelijk', 'te-vroeg', 'slechter'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Record<Outcome, string> = {
  'flinke-vooruitgang': 'Flinke vooruitgang',
  gelijk: 'Gelijk gebleven',
  'te-vroeg': 'Te vroeg om te zien',
  slechter: 'Slechter',
};

export interface Figure {
  /** 0-10, whole; higher is more stress. */
  figure: number;
  on: Day;
}

const DAYS_A_WEEK = 7;

/** The first and the last figure in time; undefined when there is none. */
export function startAndNow<F extends Figure>(figures: readonly F[]): { start: F; now: F } | undefined {
  const inTime = [...figures].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const start = inTime[0];
  const now = inTime.at(-1);
  return start && now ? { start, now } : undefined;
}

/**
 * The outcome of one dossier. In this order:
 * 1. no second figure on a later day: too early;
 * 2. CLEAR_CHANGE points or more lower: flinke vooruitgang, however soon;
 * 3. CLEAR_CHANGE points or more higher: slechter, however soon, because bad news must never hide behind "too early";
 * 4. no clear change, and less than WEEKS_TO_TELL weeks between the two: too early;
 * 5. otherwise: gelijk.
 */
export function outcomeOf(figures: readonly Figure[]): Outcome {
  const pair = startAndNow(figures);
  if (!pair) return 'te-vroeg';
  const days = daysBetween(pair.start.on, pair.now.on);
  if (days <= 0) return 'te-vroeg';
  const change = pair.now.figure - pair.start.figure;
  if (change <= -CLEAR_CHANGE) return 'flinke-vooruitgang';
  if (change >= CLEAR_CHANGE) return 'slechter';
  return days < WEEKS_TO_TELL * DAYS_A_WEEK ? 'te-vroeg' : 'gelijk';
}

/** The rule in Dutch, under every chart and table of outcomes. */
export const OUTCOME_RULE = `Flinke vooruitgang: het cijfer is ${CLEAR_CHANGE} punten of meer lager. Slechter: ${CLEAR_CHANGE} punten of meer hoger. Gelijk: daartussen. Te vroeg: er is nog geen tweede cijfer, of het is binnen ${WEEKS_TO_TELL} weken gemeten en nog bijna gelijk.`;
