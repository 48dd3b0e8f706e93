import type { Brieven } from '../../payload-types.ts';
import { LETTER_STATES, type LetterState } from '../letterStates.ts';

/** What of a letter the overview needs. */
export type OverviewLetter = Pick<
  Brieven,
  'id' | 'subject' | 'kind' | 'state' | 'scores' | 'createdAt' | 'updatedAt'
> & { original?: { scores?: Brieven['scores'] } | null };

export interface Improvement {
  letter: OverviewLetter;
  /** Readability of the original and of the letter now, 0-100. */
  before: number;
  after: number;
}

export interface Overview {
  byState: { state: LetterState; letters: OverviewLetter[]; meanReadability: number | null }[];
  /** Letters in use, hardest first. */
  hardest: OverviewLetter[];
  /** Letters changed this year that have an original, most improved first. */
  improved: Improvement[];
  /** How many points the improved letters gained on average; null when none did. */
  meanGain: number | null;
}

/** How many of the hardest letters are shown. */
const HARDEST = 10;
/** Points of readability from which a letter has become easier: less would be shown as +0. */
const SMALLEST_GAIN = 1;

/**
 * Sums up the letters of an organisation.
 * @param year  the calendar year of which the improvements are shown
 */
export function overviewOf(letters: readonly OverviewLetter[], year: number): Overview {
  const inState = (state: LetterState) => letters.filter((each) => (each.state ?? 'concept') === state);
  const known = (each: OverviewLetter) => each.scores?.readability ?? null;
  const improved = improvedIn(letters, year);
  return {
    byState: LETTER_STATES.map((state) => ({
      state,
      letters: inState(state),
      meanReadability: mean(inState(state).map(known)),
    })),
    hardest: inState('in-gebruik')
      .filter((each) => known(each) !== null)
      .sort((one, other) => (known(one) ?? 0) - (known(other) ?? 0))
      .slice(0, HARDEST),
    improved,
    meanGain: mean(improved.map(({ before, after }) => after - before)),
  };
}

function improvedIn(letters: readonly OverviewLetter[], year: number): Improvement[] {
  return letters
    .filter(({ updatedAt }) => new Date(updatedAt).getFullYear() === year)
    .flatMap((letter) => {
      const before = letter.original?.scores?.readability;
      const after = letter.scores?.readability;
      return typeof before === 'number' && typeof after === 'number' && after - before >= SMALLEST_GAIN
        ? [{ letter, before, after }]
        : [];
    })
    .sort((one, other) => other.after - other.before - (one.after - one.before));
}

function mean(values: (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
