/** What a letter puts on its reader's plate, counted and weighed. */
import { cuesOf, distinct, type LetterSignals, type Placed } from '../activation/letter.ts';
import type { LetterHalf, StressCounts } from '../types.ts';

export type Part = keyof StressCounts;

export const PARTS: readonly Part[] = [
  'tasks',
  'steps',
  'deadlines',
  'amounts',
  'documents',
  'references',
  'threats',
  'badNews',
  'blame',
];

/**
 * Points of load of one of each. Set by hand: what costs both worry and work (a threat, blame) weighs more
 * than what costs only work (a paper to find).
 */
export const WEIGHTS: Record<Part, number> = {
  tasks: 3,
  steps: 0.75,
  deadlines: 3,
  amounts: 1,
  documents: 1.5,
  references: 1,
  threats: 6,
  badNews: 3,
  blame: 4,
};

/** The back is read later and by fewer; what stands there weighs this share. */
export const BACK_SHARE = 0.35;
/** Points of load at which the score is 63 (1 - 1/e): about one page of demands with a threat in it. */
const SCALE = 40;
/** Help, recognition and room take some of the load off: points per sort of phrase that is there. */
const RELIEF = 1.5;
const MOST_RELIEF = 4.5;

/** The places in the letter behind each count. */
export type Places = Record<Exclude<Part, 'tasks' | 'steps'>, Placed[]>;

/** A sentence that threatens with interest and with a bailiff threatens twice, and not more. */
const MOST_IN_A_SENTENCE = 2;

/** Finds the places: papers, amounts, dates and references once each, threats and bad news at most twice a sentence. */
export function placesOf(letter: LetterSignals): Places {
  const threats = cuesOf(letter, ['threat']);
  return {
    deadlines: distinct(letter.deadlines),
    amounts: distinct(letter.amounts),
    documents: distinct(letter.papers),
    references: distinct(letter.references),
    threats: limitPerSentence(threats),
    badNews: limitPerSentence(cuesOf(letter, ['badNews', 'consequence'])).filter(
      (place) => !threats.some((threat) => sameSentence(threat, place)),
    ),
    blame: limitPerSentence(cuesOf(letter, ['blame'])),
  };
}

function sameSentence(a: Placed, b: Placed): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

function limitPerSentence(places: readonly Placed[]): Placed[] {
  return places.filter((place, index) => {
    const earlier = places[index - MOST_IN_A_SENTENCE];
    return !earlier || !sameSentence(earlier, place);
  });
}

/** How often each part stands on one side of the sheet. */
export function countHalf(letter: LetterSignals, places: Places, half: LetterHalf): StressCounts {
  const on = (list: readonly Placed[]) => list.filter((place) => place.half === half).length;
  return {
    tasks: letter.taskCount[half],
    steps: letter.stepCount[half],
    deadlines: on(places.deadlines),
    amounts: on(places.amounts),
    documents: on(places.documents),
    references: on(places.references),
    threats: on(places.threats),
    badNews: on(places.badNews),
    blame: on(places.blame),
  };
}

/** Points of load of these counts. */
export function weigh(counts: StressCounts): number {
  return PARTS.reduce((total, part) => total + counts[part] * WEIGHTS[part], 0);
}

/** Points that help, recognition and room take off. */
export function reliefOf(letter: LetterSignals): number {
  const sorts = [
    cuesOf(letter, ['help'], 'front'),
    cuesOf(letter, ['recognition', 'normalise', 'compassion'], 'front'),
    cuesOf(letter, ['room', 'freedom', 'choice', 'safety'], 'front'),
  ];
  return Math.min(MOST_RELIEF, sorts.filter((places) => places.length > 0).length * RELIEF);
}

/** Load in points to a score 0-100: each next demand adds a little less, and 100 is never passed. */
export function toScore(points: number): number {
  return Math.round(100 * (1 - Math.exp(-Math.max(0, points) / SCALE)));
}
