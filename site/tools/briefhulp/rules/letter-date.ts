import { addDays, type Day } from '../../core/dates.ts';
import { datesIn } from './dates.ts';

const LABEL =
  /^(?:datum(?: (?:brief|verzending|van (?:deze|de) brief))?|briefdatum|dagtekening|verzenddatum|verzonden(?: op)?)\s*:?\s*$/i;
/** A deed of a bailiff begins with its own day: `Heden, de negentiende november…`. */
const DEED = /(?:^|\n)\s*heden,?\s+(?:de\s+)?(?:[a-z]+dag,?\s+)?(?:de\s+)?/i;
const DEED_REACH = 80;
/** Two or more blanks, or a tab: the next column of a head that was a table. */
const COLUMN = /\t+| {2,}/;
/** What stands before a date that is not the letter's own. */
const OTHER_DATE = /betaal|verval|uiter|geboorte|ingang|periode|factuur|vanaf|afspraak/i;
const PLACE = /^(?:[A-ZÀ-Ý][\p{L}'’ -]{1,40},)?\s*$/u;
const WEEKDAY = /(?:maan|dins|woens|donder|vrij|zater|zon)dag\s*$/i;
const LOOK_BACK = 300;
const GREETING = /^\s*(?:geachte|beste|dag|hallo)(?![a-z])/i;
// A letter that somebody reads now was not sent in the days to come.
const DAYS_AHEAD = 3;

/**
 * The date of the letter itself: a line with a label (`Datum: 4 mei 2026`), or a line with nothing but a place and
 * a date (`Oudenrijn, 2 april 2026`), first above the greeting and else below it, with the signature. A date inside
 * a sentence never counts: `uw aanvraag d.d. 8 januari` is another day.
 * A head in columns counts cell by cell, except for a date between two other cells: that is a row of a table.
 * @param today a date that lies ahead of it is no date of a letter
 */
export function letterDateIn(text: string, today: Day): Day | undefined {
  const deed = deedDate(text, today);
  if (deed) return deed;
  const lines = text.split('\n').map((line) => line.trim());
  const greeting = lines.findIndex((line) => GREETING.test(line));
  const head = lines.slice(0, Math.max(greeting, 0));
  return dateOnOwnLine(head, today) ?? dateOnOwnLine(lines.slice(head.length), today);
}

function deedDate(text: string, today: Day): Day | undefined {
  const start = DEED.exec(text);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const [date] = datesIn(text.slice(from, from + DEED_REACH).replace(/\s+/g, ' '), today);
  return date?.start === 0 ? date.day : undefined;
}

function dateOnOwnLine(lines: readonly string[], today: Day): Day | undefined {
  const latest = addDays(today, DAYS_AHEAD);
  const alone = (texts: readonly string[], lead: RegExp) => {
    for (const text of texts) {
      const date = datesIn(text, addDays(today, -LOOK_BACK))[0];
      if (!date || date.day > latest) continue;
      const rest = text.slice(date.end).replace(/[.\s]/g, '');
      if (rest === '' && lead.test(text.slice(0, date.start).replace(WEEKDAY, ''))) return date.day;
    }
    return undefined;
  };
  return alone(lines, LABEL) ?? alone(lines.flatMap(outerCells), PLACE);
}

/** The first and the last cell of a line in columns, unless the cell before says that it is another date. */
function outerCells(line: string): string[] {
  const cells = line.split(COLUMN);
  const [first = ''] = cells;
  const last = cells.at(-1) ?? '';
  if (cells.length === 1) return [line];
  return OTHER_DATE.test(cells.at(-2) ?? '') ? [first] : [first, last];
}
