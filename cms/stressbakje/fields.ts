import type { Field, TextareaField, TextField } from 'payload';
import { text, textarea } from 'payload/shared';
import { contentOfOwn } from './access.ts';
import { knownWords } from './known.ts';
import { noPersonalData } from './personalData/noPersonalData.ts';
import { isDay } from './rules/days.ts';

/** Written by the server only: endpoints, hooks and jobs. */
export const serverOnly = { create: () => false, update: () => false };

/** Server-written, and read by the two people of the dossier only. */
export const serverOnlyContent = { ...serverOnly, read: contentOfOwn };

interface FreeText {
  name: string;
  label: string;
  maxLength: number;
  required?: boolean;
}

/** A text of more lines in which nothing may lead to a person. */
export function freeText({ name, label, maxLength, required }: FreeText): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    maxLength,
    required,
    validate: async (value, options) => {
      const plain = await textarea(value, options);
      if (plain !== true || typeof value !== 'string') return plain;
      return noPersonalData(value, label, await knownWords(options.req));
    },
  };
}

/** A line of text in which nothing may lead to a person. */
export function freeLine({ name, label, maxLength, required }: FreeText): TextField {
  return {
    name,
    type: 'text',
    label,
    maxLength,
    required,
    validate: async (value: unknown, options: never) => {
      const plain = await text(value as string, options);
      if (plain !== true || typeof value !== 'string') return plain;
      return noPersonalData(value, label, await knownWords((options as { req: never }).req));
    },
  } as TextField;
}

/** A calendar day, kept as `YYYY-MM-DD`: a moment with a zone would be another day for the server than for people. */
export function dayField(name: string, label: string, more: Partial<TextField> = {}): Field {
  return {
    name,
    type: 'text',
    label,
    ...more,
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') {
        return more.required ? `Vul een dag in bij “${label}”.` : true;
      }
      return isDay(value) || `De dag bij “${label}” bestaat niet. Schrijf hem als jjjj-mm-dd.`;
    },
  } as TextField;
}
