import type { z } from 'zod';
import { type ProblemError, pointerOf } from '../../../endpoints/request/problem.ts';
import type { FieldType } from '../../../letters/fields/commonFields.ts';
import { plainName } from '../../../letters/fields/fieldCodes.ts';
import type { LetterFields } from '../../../letters/fill/fieldsOfLetter.ts';
import type { FieldDefinition, RawValue } from '../../../letters/merge/fields/field.ts';
import { readValues } from '../../../letters/merge/fields/readValues.ts';
import type { letterValues } from '../schemas/letters.ts';

export type SentValues = z.output<typeof letterValues>['velden'];

export type CheckedValues = { values: Map<string, string> } | { errors: ProblemError[] };

/** How many errors of one letter are told. */
const MAX_ERRORS = 100;

/**
 * Checks the values of one letter and prints them in Dutch.
 * @param path  where `velden` stands in what was sent, for the pointers
 * @returns printed values by plain name, or every error at its own place
 */
export function checkValues(sent: SentValues, letter: LetterFields, path: readonly string[]): CheckedValues {
  const raw = new Map<string, RawValue>();
  const sentAs = new Map<string, string>();
  const errors: ProblemError[] = [];
  const fault = (name: string, code: string, detail: string) =>
    errors.push({ in: 'body', pointer: pointerOf([...path, name]), detail, code });

  for (const [name, value] of Object.entries(sent)) {
    const plain = plainName(name);
    const field = letter.fields.find((each) => plainName(each.name) === plain);
    if (!field) fault(name, 'onbekend', 'Dit veld heeft deze brief niet.');
    else if (sentAs.has(plain))
      fault(name, 'dubbel', `Dit veld staat er twee keer: ook als ‘${sentAs.get(plain)}’.`);
    else {
      sentAs.set(plain, name);
      const shape = wrongShape(value, field);
      if (shape) fault(name, 'soort', shape);
      else raw.set(plain, value);
    }
  }
  // Of a value of the wrong shape enough is said; that it is also missing would be said twice.
  const told = new Set([...sentAs.keys()].filter((plain) => !raw.has(plain)));
  const { values, problems } = readValues(raw, letter.fields, letter.uses);
  for (const { field, message } of problems) {
    if (!told.has(field)) fault(sentAs.get(field) ?? field, 'veld', message);
  }
  return errors.length > 0 ? { errors: errors.slice(0, MAX_ERRORS) } : { values };
}

const SHAPES: Record<FieldType, { types: readonly string[]; words: string }> = {
  tekst: { types: ['string', 'number'], words: 'een tekst' },
  datum: { types: ['string'], words: 'een datum als tekst, zoals "2026-12-01"' },
  bedrag: { types: ['number', 'string'], words: 'een getal, zoals 1250.5' },
  getal: { types: ['number', 'string'], words: 'een getal, zoals 12' },
  keuze: { types: ['string'], words: 'een van de keuzes, als tekst' },
  lijst: { types: ['array', 'string'], words: 'een lijst van teksten' },
};

/** A system sends types; a number that stands for a date is a mistake there, not a spreadsheet's habit. */
function wrongShape(value: SentValues[string], { type }: FieldDefinition): string | undefined {
  if (value === null) return undefined;
  const { types, words } = SHAPES[type];
  return types.includes(Array.isArray(value) ? 'array' : typeof value) ? undefined : `Stuur hier ${words}.`;
}
