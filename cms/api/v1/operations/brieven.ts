import type { z } from 'zod';
import type { LetterKind } from '../../../../scoring/types.ts';
import type { Brieven } from '../../../payload-types.ts';
import { cachedJson, PRIVATE } from '../answer.ts';
import { loadLetter, OPEN_LETTERS } from '../letters/openLetters.ts';
import { API_BASE, MAX_LETTER_BYTES } from '../limits.ts';
import type { Operation } from '../operation.ts';
import { pageQuery } from '../schemas/common.ts';
import { letterPage, letterSchema, letterValues } from '../schemas/letters.ts';
import { LETTER_ANSWERS, LETTER_PROBLEMS, makeOne } from './makeOne.ts';
import { type PageQuery, pageLinks } from './paging.ts';
import { SCHEMA_ANSWERS, schemaAnswer, UNCHANGED } from './reading.ts';

const ID = { id: 'Het id van de brief.' };

export const listLetters: Operation = {
  id: 'brievenLijst',
  method: 'GET',
  path: '/brieven',
  tag: 'Brieven',
  summary: 'Welke brieven zijn er?',
  description: 'De brieven van uw organisatie die akkoord of in gebruik zijn, op onderwerp.',
  right: 'sjablonen-lezen',
  query: pageQuery,
  answers: {
    200: { description: 'Een bladzijde van de lijst.', content: { schema: letterPage } },
    304: UNCHANGED,
  },
  async handle({ payload, request, query }) {
    const { pagina, perPagina } = query as PageQuery;
    const found = await payload.find({
      collection: 'brieven',
      where: OPEN_LETTERS,
      draft: true,
      sort: ['subject', 'id'],
      page: pagina,
      limit: perPagina,
      depth: 0,
    });
    return cachedJson(
      request,
      {
        aantal: found.totalDocs,
        pagina,
        perPagina,
        links: pageLinks('/brieven', query as PageQuery, found.totalDocs),
        resultaten: found.docs.map(letterOf),
      },
      PRIVATE,
    );
  },
};

export const readOneLetter: Operation = {
  id: 'briefLezen',
  method: 'GET',
  path: '/brieven/{id}',
  tag: 'Brieven',
  summary: 'Wat is dit voor brief?',
  description: 'Eén brief die akkoord of in gebruik is.',
  right: 'sjablonen-lezen',
  params: ID,
  answers: { 200: { description: 'De brief.', content: { schema: letterSchema } }, 304: UNCHANGED },
  handle: async ({ payload, request, params }) =>
    cachedJson(request, letterOf(await loadLetter(payload, params.id ?? '')), PRIVATE),
};

export const readLetterSchema: Operation = {
  id: 'briefSchema',
  method: 'GET',
  path: '/brieven/{id}/schema',
  tag: 'Brieven',
  summary: 'Welke velden heeft deze brief?',
  description: 'De velden als JSON Schema (2020-12).',
  right: 'sjablonen-lezen',
  params: ID,
  answers: SCHEMA_ANSWERS,
  async handle({ payload, request, params }) {
    const letter = await loadLetter(payload, params.id ?? '');
    return schemaAnswer(payload, request, letter, `/brieven/${letter.id}`, letter.subject);
  },
};

export const makeFromLetter: Operation = {
  id: 'exemplaarMaken',
  method: 'POST',
  path: '/brieven/{id}/exemplaren',
  tag: 'Brieven',
  summary: 'Maak een exemplaar van deze brief',
  description: 'Als bij een sjabloon: velden erin, PDF, Word of HTML eruit. Wij bewaren er niets van.',
  right: 'brieven-maken',
  params: ID,
  body: { schema: letterValues, maxBytes: MAX_LETTER_BYTES },
  answers: LETTER_ANSWERS,
  problems: LETTER_PROBLEMS,
  handle: async (call) => makeOne(call, await loadLetter(call.payload, call.params.id ?? ''), 'brief'),
};

function letterOf(letter: Brieven): z.input<typeof letterSchema> {
  const at = `${API_BASE}/brieven/${letter.id}`;
  return {
    id: letter.id,
    onderwerp: letter.subject,
    soort: letter.kind as LetterKind,
    stand: letter.state as 'akkoord' | 'in-gebruik',
    gewijzigdOp: letter.updatedAt,
    links: { zelf: at, schema: `${at}/schema`, maken: `${at}/exemplaren` },
  };
}
