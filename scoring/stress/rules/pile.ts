/** Makes a rule that speaks when the front of a letter holds too many of one thing. */

import { type LetterSignals, type Placed, readLetter } from '../../activation/letter.ts';
import type { DocumentRule } from '../../analysis.ts';

interface PileSource {
  id: string;
  note: string;
  url: string;
  /** As many as a reader under stress can hold; the finding stands on the first one over it. */
  most: number;
  places(letter: LetterSignals): readonly Placed[];
  /** How many there are, when that is not the number of places. */
  count?(letter: LetterSignals): number;
  reason(count: number): string;
}

/** One finding a letter: the pile is the problem, not each thing in it. Silent on bare sentences. */
export function definePileRule(source: PileSource): DocumentRule {
  return {
    id: source.id,
    source: 'stress',
    kind: 'stress',
    scope: 'document',
    note: source.note,
    url: source.url,
    check(document) {
      const letter = readLetter(document);
      if (!letter.isLetter) return [];
      const front = source.places(letter).filter((place) => place.half === 'front');
      const count = source.count?.(letter) ?? front.length;
      const over = front[source.most] ?? front.at(-1);
      if (count <= source.most || !over) return [];
      return [
        { block: over.block, start: over.start, end: over.end, expected: [], reason: source.reason(count) },
      ];
    },
  };
}
