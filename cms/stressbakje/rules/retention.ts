import { addDays, addMonths, type Day } from './days.ts';

/** Half a year: the pilot's agreement. */
export const PERIOD_MONTHS = 6;

/** How long a closed dossier stays when nobody chose otherwise, and between which borders one may choose. In months. */
export const RETENTION_MONTHS = { default: 6, min: 1, max: 24 };

/** Nothing is wiped before it has stood on the list for this many days, also not when the term is made shorter. */
export const NOTICE_DAYS = 14;

/** The end of an agreement that starts on this day. */
export function defaultEnd(start: Day): Day {
  return addMonths(start, PERIOD_MONTHS);
}

/**
 * The day on which a closed dossier is wiped: the term after it was closed, and never less than NOTICE_DAYS after
 * it was closed or the term was last changed.
 * @param months         the term
 * @param termChangedOn  the day the beheerder last changed the term, when that is known
 */
export function wipeDay(closedOn: Day, months: number, termChangedOn?: Day | null): Day {
  const byTerm = addMonths(closedOn, months);
  const afterNotice = addDays(
    termChangedOn && termChangedOn > closedOn ? termChangedOn : closedOn,
    NOTICE_DAYS,
  );
  return byTerm > afterNotice ? byTerm : afterNotice;
}
