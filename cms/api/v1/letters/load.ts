import type { Payload, Where } from 'payload';
import type { RichPassages } from '../../../letters/fields/fillLetter.ts';
import type { ReadLetter } from '../../../letters/render/build.ts';
import { readLetter, richPassagesOf } from '../../../letters/render/build.ts';
import type { Sender } from '../../../letters/render/model.ts';
import { readSender } from '../../../letters/render/sender.ts';
import type { BriefSjablonen, Brieven } from '../../../payload-types.ts';
import { Problem } from '../problem.ts';
import { type FillableLetter, fieldsOfLetter, type LetterFields } from './fields.ts';

/** Only what is published, and never a version that is hard on purpose. */
export const OPEN_TEMPLATES: Where = {
  and: [{ _status: { equals: 'published' } }, { hard: { not_equals: true } }],
};

/** Only letters that were approved. */
export const OPEN_LETTERS: Where = { state: { in: ['akkoord', 'in-gebruik'] } };

/** A published template. @throws Problem 404 */
export async function loadTemplate(payload: Payload, slug: string): Promise<BriefSjablonen> {
  const { docs } = await payload.find({
    collection: 'brief-sjablonen',
    where: { and: [OPEN_TEMPLATES, { slug: { equals: slug } }] },
    limit: 1,
    depth: 0,
    pagination: false,
  });
  if (!docs[0]) throw new Problem(404, 'Dit sjabloon is er niet, of het is niet gepubliceerd.');
  return docs[0];
}

/** A letter that is approved or in use, as it was approved. @throws Problem 404 */
export async function loadLetter(payload: Payload, id: string): Promise<Brieven> {
  const { docs } = await payload.find({
    collection: 'brieven',
    where: { and: [OPEN_LETTERS, { id: { equals: id } }] },
    limit: 1,
    depth: 0,
    draft: true,
    pagination: false,
  });
  if (!docs[0]) throw new Problem(404, 'Deze brief is er niet, of hij is niet akkoord of in gebruik.');
  return docs[0];
}

/** The bouwstenen that letters may use. */
export async function loadPassages(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'bouwstenen',
    where: { _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
  });
  return docs;
}

/** A letter with all around it, ready to be made once or thousands of times. */
export interface PreparedLetter extends LetterFields {
  letter: ReadLetter;
  passages: RichPassages;
  sender: Sender;
}

/** @throws Problem 422 when the text uses fields that nobody defines */
export async function prepare(payload: Payload, stored: FillableLetter): Promise<PreparedLetter> {
  const bouwstenen = await loadPassages(payload);
  const fields = fieldsOfLetter(stored, bouwstenen);
  if (fields.unknown.length > 0) {
    const names = fields.unknown.map((name) => `‘${name}’`).join(', ');
    throw new Problem(
      422,
      `De brief gebruikt velden die niet bekend zijn: ${names}. Verbeter de brief in Luchtpost.`,
    );
  }
  return {
    ...fields,
    letter: readLetter(stored),
    passages: richPassagesOf(bouwstenen),
    sender: await readSender(payload),
  };
}
