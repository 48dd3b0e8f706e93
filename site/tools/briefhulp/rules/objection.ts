import { addDays, type Day } from '../../core/dates.ts';
import type { LetterTopic, Objection } from '../reading.ts';
import { anyOf, type LetterSentence } from './sentences.ts';

/** Awb 6:7: six weeks. Awb 6:8: they start the day after the decision was made known. */
export const OBJECTION_DAYS = 42;

/** Kinds of letter that decide something, so that objecting is possible (Awb 1:3, 8:1 and 7:1). */
const DECISIONS: readonly LetterTopic[] = [
  'toekenning',
  'afwijzing',
  'wijziging',
  'beeindiging',
  'terugvordering',
  'sanctie',
];

const CAN_OBJECT =
  /(?:kunt|kan|kunnen|mag|mogen) .{0,120}bezwaar|maak (?:dan )?bezwaar|bezwaar (?:maken|indienen) (?:tot|binnen|voor|vóór|bij)|bezwaarschrift in/;
/** A decision that is still to come, in another letter. */
const LATER_DECISION = /tegen dat besluit|in die brief/;
const COURT = anyOf('beroep instellen|in beroep|beroepschrift|beroep bij de rechtbank|naar de rechter');
const NO_OBJECTION = /(?:geen|niet) (?:[a-z]+ )?bezwaar|bezwaar (?:is|staat) (?:nog )?niet/;

/**
 * Whether and until when somebody can object. The day is an estimate: a letter may be sent later than it is dated.
 */
export function objectionIn(
  sentences: readonly LetterSentence[],
  kind: LetterTopic,
  letterDate: Day | undefined,
): Objection {
  const sentenceWith = (words: RegExp) =>
    sentences.find(
      ({ lower, isHeading }) =>
        !isHeading && words.test(lower) && !NO_OBJECTION.test(lower) && !LATER_DECISION.test(lower),
    )?.text;
  const lastDay = letterDate && addDays(letterDate, OBJECTION_DAYS);
  const court = sentenceWith(COURT);
  if (kind === 'beslissing-op-bezwaar') return { state: 'rechter', sentence: court, lastDay };
  const can = sentenceWith(CAN_OBJECT);
  if (can) return { state: 'kan', sentence: can, lastDay };
  if (kind === 'voornemen') return { state: 'nog-niet', sentence: undefined, lastDay: undefined };
  return DECISIONS.includes(kind)
    ? { state: 'vaak', sentence: undefined, lastDay }
    : { state: 'onbekend', sentence: undefined, lastDay: undefined };
}
