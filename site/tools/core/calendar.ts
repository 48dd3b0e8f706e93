import { addDays, type Day } from './dates.ts';

export interface CalendarEvent {
  title: string;
  day: Day;
  /** Without a time the event lasts the whole day. */
  time?: { hours: number; minutes: number } | undefined;
  note?: string | undefined;
}

const LINE_OCTETS = 75;

/**
 * An iCalendar file (RFC 5545) with one event a day or time, and a reminder the day before. Times float: they
 * mean the clock on the wall of whoever opens it.
 * @param stamp moment of making, and what the ids are made of
 */
export function calendarFile(events: readonly CalendarEvent[], stamp = new Date()): string {
  const made = `${stamp.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Luchtpost//Hulpmiddelen//NL',
    'CALSCALE:GREGORIAN',
  ];
  events.forEach((event, index) => {
    const day = event.day.replaceAll('-', '');
    lines.push('BEGIN:VEVENT', `UID:${stamp.getTime()}-${index}@luchtpost.invalid`, `DTSTAMP:${made}`);
    if (event.time) {
      const clock = `${two(event.time.hours)}${two(event.time.minutes)}00`;
      lines.push(`DTSTART:${day}T${clock}`, 'DURATION:PT30M');
    } else {
      lines.push(
        `DTSTART;VALUE=DATE:${day}`,
        `DTEND;VALUE=DATE:${addDays(event.day, 1).replaceAll('-', '')}`,
      );
    }
    lines.push(`SUMMARY:${escapeText(event.title)}`);
    if (event.note) lines.push(`DESCRIPTION:${escapeText(event.note)}`);
    lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P1D', `DESCRIPTION:${escapeText(event.title)}`);
    lines.push('END:VALARM', 'END:VEVENT');
  });
  return [...lines, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}

const two = (number: number): string => String(number).padStart(2, '0');

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

// A line is at most 75 octets; it goes on after a break and one space. A character is never cut in two.
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
