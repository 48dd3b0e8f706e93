import type { z } from 'zod';
import { type ProblemError, pointerOf } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** A body with a thousand mistakes is one mistake: this many are told. */
const MAX_ERRORS = 100;

const TYPES: Record<string, string> = {
  string: 'een tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
};

const UNITS: Record<string, string> = {
  string: 'tekens',
  array: 'onderdelen',
  object: 'velden',
  map: 'velden',
};

/** What a schema found wrong, in Dutch, each at its own place. */
export function dutchErrors(error: z.ZodError, where: 'body' | 'query'): ProblemError[] {
  return error.issues
    .flatMap((issue) => {
      const places =
        issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      return places.map((path) => ({
        in: where,
        pointer: where === 'body' ? pointerOf(path) : String(path[0] ?? ''),
        detail: sentence(issue),
        code: issue.code,
      }));
    })
    .slice(0, MAX_ERRORS);
}

function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${TYPES[issue.expected] ?? issue.expected} te staan.`;
    case 'unrecognized_keys':
      return 'Dit onderdeel kennen wij niet.';
    case 'invalid_value':
      return `Kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `Dit is te veel: hoogstens ${issue.maximum}${unit(issue.origin)}.`;
    case 'too_small':
      return `Dit is te weinig: minstens ${issue.minimum}${unit(issue.origin)}.`;
    case 'invalid_union':
      return 'Hier hoort een tekst, een getal of een lijst van teksten te staan.';
    case 'invalid_key':
      return 'Deze naam is te lang of leeg.';
    case 'custom':
      return issue.message;
    default:
      return 'Dit heeft niet de goede vorm.';
  }
}

const unit = (origin: string): string => (UNITS[origin] ? ` ${UNITS[origin]}` : '');
