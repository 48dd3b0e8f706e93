import { address } from './address.ts';
import { birthDate } from './birthDate.ts';
import { bsn } from './bsn.ts';
import { caseNumber } from './caseNumber.ts';
import type { Detector, Found } from './detector.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { names } from './names.ts';
import { phone } from './phone.ts';

/** In this order: what an earlier one found, a later one leaves. */
export const DETECTORS: readonly Detector[] = [
  iban,
  bsn,
  email,
  phone,
  birthDate,
  address,
  caseNumber,
  names,
];

/** A longer text is not searched but refused by its field. In characters. */
export const MAX_SEARCHED = 5_000;

export interface PersonalData extends Found {
  /** The id of the detector. */
  kind: string;
  /** Dutch, with its article: "een telefoonnummer". */
  what: string;
}

const overlaps = (a: Found, b: Found) => a.start < b.end && b.start < a.end;

/** Blanks in the place of what may stand there, so that every offset stays what it was. */
function without(text: string, known: readonly string[]): string {
  return known.reduce((rest, phrase) => {
    if (phrase.trim().length < 2) return rest;
    const lower = rest.toLowerCase();
    const looked = phrase.trim().toLowerCase();
    let result = rest;
    for (let at = lower.indexOf(looked); at >= 0; at = lower.indexOf(looked, at + looked.length)) {
      result = `${result.slice(0, at)}${'.'.repeat(looked.length)}${result.slice(at + looked.length)}`;
    }
    return result;
  }, text);
}

/**
 * Everything in a text that looks like a personal detail, in order and without overlap.
 * @param known  what may stand there: the organisation's own name, numbers and addresses
 */
export function findPersonalData(text: string, known: readonly string[] = []): PersonalData[] {
  const searched = without(text, known);
  const found: PersonalData[] = [];
  for (const { id, what, find } of DETECTORS) {
    for (const place of find(searched)) {
      if (!found.some((earlier) => overlaps(earlier, place))) found.push({ ...place, kind: id, what });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Which word of which line it starts at, both from 1. */
function placeOf(text: string, start: number): { line: number; word: number } {
  const before = text.slice(0, start).split('\n');
  const words = (before.at(-1) ?? '').split(/\s+/).filter(Boolean);
  return { line: before.length, word: words.length + 1 };
}

const MOST_TOLD = 3;

/**
 * Whether a text is free of personal details.
 * @returns true, or a Dutch sentence that says what looks like what and where. The sentence never repeats the
 * detail itself: a refusal may end up in a log.
 */
export function noPersonalData(text: string, label: string, known: readonly string[] = []): true | string {
  const found = findPersonalData(text, known);
  if (found.length === 0) return true;
  const told = found.slice(0, MOST_TOLD).map(({ start, what }) => {
    const { line, word } = placeOf(text, start);
    return `${what} (regel ${line}, woord ${word})`;
  });
  const more = found.length > MOST_TOLD ? `, en nog ${found.length - MOST_TOLD}` : '';
  return `Bij “${label}” staat iets dat lijkt op ${told.join(', ')}${more}. Haal het weg: hier komt niets dat naar een persoon leidt.`;
}
