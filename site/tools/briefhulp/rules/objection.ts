import { addDays, type Day } from '../../core/dates.ts';
import type { Deadline, LetterTopic, Objection } from '../reading.ts';
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
  /(?:kunt|kan|kunnen|mag|mogen) .{0,120}bezwaar|maak (?:dan )?bezwaar|bezwaar (?:maken|indienen) (?:tot|binnen|voor|vóór|bij)|bezwaarschrift in|stuur .{0,120}bezwaarschrift/;
/** A decision that is still to come, in another letter. */
const LATER_DECISION = /tegen dat besluit|in die brief/;
const COURT = anyOf('beroep instellen|in beroep|beroepschrift|beroep bij de rechtbank|naar de rechter');
/** Another body that looks again, before any judge does: the officier van justitie, a bestuur. */
const APPEAL =
  /(?:kunt|kan|kunnen|mag|mogen) .{0,160}(?:in beroep|beroep instellen|beroep aantekenen|beroepschrift)/;
const JUDGE = /rechtbank|bestuursrechter|(?<![a-z])rechter|centrale raad|raad van state|gerechtshof/;
const NO_OBJECTION = /(?:geen|niet) (?:[a-z]+ )?bezwaar|bezwaar (?:is|staat) (?:nog )?niet/;

/**
 * Whether and until when somebody can object. A day or a term that the letter gives goes first; six weeks counted
 * from its date are an estimate: a letter may be sent later than it is dated.
 * @param deadlines what the letter says about days (see deadlinesIn)
 * @param isPrivate from a company: that decides nothing one could object to
 */
export function objectionIn(
  sentences: readonly LetterSentence[],
  kind: LetterTopic,
  letterDate: Day | undefined,
  deadlines: readonly Deadline[],
  isPrivate: boolean,
): Objection {
  const sentenceWith = (words: RegExp) =>
    sentences.find(
      ({ lower, isHeading }) =>
        !isHeading && words.test(lower) && !NO_OBJECTION.test(lower) && !LATER_DECISION.test(lower),
    )?.text;
  const told = deadlines.find((deadline) => deadline.kind === 'bezwaar' && deadline.day)?.day;
  const lastDay = told ?? (letterDate && addDays(letterDate, OBJECTION_DAYS));
  const from = told ? 'brief' : 'zes-weken';
  const court = sentenceWith(COURT);
  if (kind === 'beslissing-op-bezwaar') return { state: 'rechter', sentence: court, lastDay, from };
  const can = sentenceWith(CAN_OBJECT);
  if (can) return { state: 'kan', sentence: can, lastDay, from };
  if (kind === 'voornemen') return { state: 'nog-niet', sentence: undefined, lastDay: undefined, from };
  const appeal = sentenceWith(APPEAL);
  if (appeal) {
    const state = JUDGE.test(appeal.toLowerCase()) ? 'rechter' : 'beroep';
    return { state, sentence: appeal, lastDay, from };
  }
  return DECISIONS.includes(kind) && !isPrivate
    ? { state: 'vaak', sentence: undefined, lastDay, from }
    : { state: 'onbekend', sentence: undefined, lastDay: undefined, from };
}
