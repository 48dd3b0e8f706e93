import type { z } from 'zod';
import { Problem, type ProblemStatus } from '../../../endpoints/request/problem.ts';
import { places } from '../../../endpoints/request/readBody.ts';
import type { FillableLetter } from '../../../letters/fill/fieldsOfLetter.ts';
import { makeLetter, problemWords } from '../../../letters/fill/fillIn.ts';
import { prepareLetter } from '../../../letters/fill/prepareLetter.ts';
import { UnrenderableLetter } from '../../../letters/render/model.ts';
import { LETTER_FORMS, MEDIA_TYPE } from '../../../letters/render/writeLetter.ts';
import { bestType } from '../accept.ts';
import { checkValues } from '../letters/values.ts';
import type { Answer, Call } from '../operation.ts';
import type { letterValues } from '../schemas/letters.ts';

/** What each form is called in Accept: without a charset. */
const TYPES = LETTER_FORMS.map((form) => MEDIA_TYPE[form].split(';')[0] ?? '');

export const LETTER_ANSWERS: Record<number, Answer> = {
  200: {
    description: 'De brief.',
    content: { files: TYPES },
    headers: { 'Content-Disposition': 'Een naam voor het bestand, zonder gegevens van de inwoner.' },
  },
};

export const LETTER_PROBLEMS: readonly ProblemStatus[] = [406, 422, 501];

/** Answers one letter in the format that Accept asks for. */
export async function makeOne(call: Call, stored: FillableLetter, name: string): Promise<Response> {
  const type = bestType(call.request.headers.get('accept'), TYPES);
  const format = LETTER_FORMS.find((form) => type && MEDIA_TYPE[form].startsWith(type));
  if (!format) throw new Problem(406, `Kies met de kop Accept uit: ${TYPES.join(', ')}.`);
  const { velden, geadresseerde } = call.body as z.output<typeof letterValues>;
  const prepared = await prepareLetter(call.payload, stored);
  const checked = checkValues(velden, prepared, ['velden']);
  if ('errors' in checked) {
    const { errors } = checked;
    throw new Problem(400, `De gegevens kloppen niet op ${places(errors.length)}.`, { errors });
  }
  const bytes = await make(prepared, checked.values, geadresseerde, format);
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': MEDIA_TYPE[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Content-Length': String(bytes.byteLength),
      Vary: 'Accept, Authorization',
      // A letter is a document, not a page of ours: nothing in it may run or load.
      ...(format === 'html' && {
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
      }),
    },
  });
}

async function make(
  ...[prepared, values, addressee, format]: Parameters<typeof makeLetter>
): Promise<Uint8Array> {
  try {
    return await makeLetter(prepared, values, addressee, format);
  } catch (error) {
    if (!(error instanceof UnrenderableLetter)) throw error;
    throw new Problem(422, error.problems.map(problemWords).join(' '));
  }
}
