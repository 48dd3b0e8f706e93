import { addDays, type Day } from '../../core/dates.ts';
import { datesIn } from './dates.ts';

const LABEL = /^(?:datum|dagtekening|verzenddatum|datum verzending|verzonden(?: op)?)\s*:?\s*$/i;
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
 * @param today a date that lies ahead of it is no date of a letter
 */
export function letterDateIn(text: string, today: Day): Day | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const greeting = lines.findIndex((line) => GREETING.test(line));
  const head = lines.slice(0, Math.max(greeting, 0));
  return dateOnOwnLine(head, today) ?? dateOnOwnLine(lines.slice(head.length), today);
}

function dateOnOwnLine(lines: readonly string[], today: Day): Day | undefined {
  const latest = addDays(today, DAYS_AHEAD);
  const alone = (lead: RegExp) => {
    for (const line of lines) {
      const date = datesIn(line, addDays(today, -LOOK_BACK))[0];
      if (!date || date.day > latest) continue;
      const rest = line.slice(date.end).replace(/[.\s]/g, '');
      if (rest === '' && lead.test(line.slice(0, date.start).replace(WEEKDAY, ''))) return date.day;
    }
    return undefined;
  };
  return alone(LABEL) ?? alone(PLACE);
}
