import { dayOf, printDay } from './dates.ts';
import { type FieldReader, MAX_VALUE_LENGTH, printed, shown, wrong } from './field.ts';

/** Characters that no keyboard gives: what is left of a wrong encoding or a binary file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/;
/** What a spreadsheet makes of a long number in a narrow column: the digits are gone. */
const SHORTENED = /^\d[.,]?\d{0,15}E\+\d{1,3}$/;

/** Words. Takes them as they are, with single spaces; a date cell becomes a Dutch date, true and false ja and nee. */
export const tekst: FieldReader = {
  read(value) {
    if (value instanceof Date && Number.isNaN(value.getTime())) return wrong('Deze datum bestaat niet.');
    if (value instanceof Date) return printed(printDay(dayOf(value)));
    if (typeof value === 'boolean') return printed(value ? 'ja' : 'nee');
    if (typeof value === 'number') return printed(String(value).replace('.', ','));
    if (typeof value !== 'string') return wrong('Hier staat een lijst. Schrijf gewone tekst.');
    const text = value.replace(/\s+/g, ' ').trim();
    if (text.length > MAX_VALUE_LENGTH) {
      return wrong(`Deze tekst is te lang: ${text.length} tekens. Hoogstens ${MAX_VALUE_LENGTH} tekens.`);
    }
    if (CONTROL.test(text)) {
      return wrong(`In ${shown(text)} staan tekens die niet te lezen zijn. Typ de tekst opnieuw.`);
    }
    if (SHORTENED.test(text)) {
      return wrong(
        `Het rekenblad heeft een lang getal afgekort tot ${shown(text)}. Zet de kolom op Tekst en vul het hele getal in.`,
      );
    }
    return printed(text);
  },
};
