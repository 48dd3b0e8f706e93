import type { z } from 'zod';
import { dutchErrors } from './dutchErrors.ts';
import { Problem } from './problem.ts';

/** Names that would reach the prototype of an object instead of the object. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a JSON body of at most `maxBytes`, and stops reading where it is longer, whatever Content-Length says.
 * @throws Problem 400 (no JSON, not what the schema says, forbidden names), 413, 415
 */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes: number,
): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new Problem(415, 'Stuur de gegevens als JSON, met de kop Content-Type: application/json.');
  }
  const parsed = schema.safeParse(parse(await readText(request, maxBytes)));
  if (parsed.success) return parsed.data;
  const errors = dutchErrors(parsed.error, 'body');
  throw new Problem(400, `De gegevens kloppen niet op ${places(errors.length)}.`, { errors });
}

/** `één plaats`, `3 plaatsen`. */
export const places = (count: number): string => (count === 1 ? 'één plaats' : `${count} plaatsen`);

async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    new Problem(413, `Dit is te groot: hoogstens ${Math.round(maxBytes / 1000)} kB past in één aanvraag.`);
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true as const, value: undefined };
    if (done || !value) break;
    length += value.byteLength;
    if (length > maxBytes) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (name, value: unknown) => {
      if (FORBIDDEN_NAMES.has(name))
        throw new Problem(400, `De naam ‘${name}’ mag niet in de gegevens staan.`);
      return value;
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, 'Dit is geen geldige JSON.');
  }
}
