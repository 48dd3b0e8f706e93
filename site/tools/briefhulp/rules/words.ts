import type { LetterMessage } from '../../../../scoring/index.ts';
import type { HardWord } from '../reading.ts';

const EXPLAINED_BY = new Set([
  'difficult-word',
  'formal-phrase',
  'unexplained-jargon',
  'unexplained-abbreviation',
]);
const MEANS = /betekent: ([^.]+)\./;
const MOST_MEANINGS = 2;

/** The words that a reader may not know, with what they mean; in order, and never two over the same letters. */
export function hardWordsIn(messages: readonly LetterMessage[]): HardWord[] {
  const words = messages
    .filter(({ ruleId }) => EXPLAINED_BY.has(ruleId))
    .flatMap(({ place, actual, expected, note, reason }): HardWord[] => {
      const told = MEANS.exec(note)?.[1] ?? MEANS.exec(reason)?.[1];
      // ((datum)) and the like are gaps for a writer to fill; a reader has nothing to do with those.
      const plain = expected.filter((words) => !words.includes('((')).slice(0, MOST_MEANINGS);
      const meaning = told ?? plain.join(', of: ');
      return meaning ? [{ ...place, word: actual, meaning }] : [];
    })
    .sort((a, b) => a.block - b.block || a.start - b.start);
  return words.filter(
    (word, index) =>
      !words.slice(0, index).some(({ block, end }) => block === word.block && end > word.start),
  );
}
