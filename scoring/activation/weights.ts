/**
 * How much each sign serves or frustrates a need, in points of 100. Set by hand after the ABC of
 * self-determination theory (Deci & Ryan; autonomy, relatedness, competence), not fitted: no set of letters
 * with a measured activation is open. What the points say is an order: what helps more weighs more.
 */
import type { Cue } from './signals.ts';

export type Need = 'autonomy' | 'relatedness' | 'competence';

/** Signs that are no phrase: counted from dates, names, lists and the greeting. */
export type Sign =
  | Cue
  | 'person'
  | 'phone'
  | 'namedGreeting'
  | 'distantGreeting'
  | 'concreteDate'
  | 'listedSteps'
  | 'oneTask'
  | 'manyTasks';

/** What a letter has before it does anything for the need. */
export const START: Record<Need, number> = { autonomy: 20, relatedness: 15, competence: 15 };

/** From here on a need is served: a neutral start, one clear sign and one lighter sign, and no harm done. */
export const SERVED = 50;

export const SERVES: Record<Need, Partial<Record<Sign, number>>> = {
  autonomy: { choice: 35, freedom: 30, influence: 30, room: 25, permission: 20, possibility: 10 },
  relatedness: {
    recognition: 30,
    normalise: 25,
    compassion: 20,
    perspective: 20,
    safety: 20,
    thanks: 15,
    person: 20,
    phone: 5,
    namedGreeting: 10,
    distantGreeting: 5,
  },
  competence: {
    steps: 15,
    listedSteps: 15,
    oneTask: 10,
    concreteDate: 20,
    channel: 15,
    next: 15,
    help: 15,
    compliment: 15,
    explanation: 10,
    outside: 10,
  },
};

export const FRUSTRATES: Record<Need, Partial<Record<Sign, number>>> = {
  autonomy: { command: 15, must: 6, threat: 12, noChoice: 12, blame: 5 },
  relatedness: { blame: 20, threat: 10, impersonal: 10, coldFormula: 12, command: 4 },
  competence: { vagueTerm: 10, vagueTask: 10, manyTasks: 8, threat: 5 },
};

/** A second and third sign of the same sort add this share of its points; more add nothing. */
export const AGAIN = 0.3;
export const MOST_REPEATS = 2;
/** Harm counts up to this many times a sort: three commands weigh more than one, thirty no more than four. */
export const MOST_HARM = 4;
/** What stands on the back is read later, or not at all: it serves little there, and harms less. */
export const BACK_SERVES = 0.3;
export const BACK_HARMS = 0.25;
