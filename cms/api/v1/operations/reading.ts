import type { Payload } from 'payload';
import { type FillableLetter, fieldsOfLetter } from '../../../letters/fill/fieldsOfLetter.ts';
import { loadPassages } from '../../../letters/fill/loadPassages.ts';
import { cachedJson, PRIVATE } from '../answer.ts';
import { schemaOfFields } from '../letters/fieldSchema.ts';
import { API_BASE } from '../limits.ts';
import type { Answer } from '../operation.ts';

/** The answer to somebody who still has the same. */
export const UNCHANGED: Answer = {
  description: 'Niet gewijzigd sinds de ETag die u meestuurde in If-None-Match.',
};

export const SCHEMA_ANSWERS: Record<number, Answer> = {
  200: { description: 'Het schema van `velden`.', content: { anyJson: 'application/schema+json' } },
  304: UNCHANGED,
};

/**
 * The JSON Schema of a letter's fields.
 * @param path  of the letter, below /api/v1
 */
export async function schemaAnswer(
  payload: Payload,
  request: Request,
  letter: FillableLetter,
  path: string,
  title: string,
): Promise<Response> {
  const fields = fieldsOfLetter(letter, await loadPassages(payload));
  const schema = schemaOfFields(fields, `${API_BASE}${path}/schema`, `Velden van ‘${title}’`);
  return cachedJson(request, schema, PRIVATE, 'application/schema+json');
}
