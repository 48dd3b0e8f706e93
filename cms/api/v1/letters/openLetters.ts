import type { Payload, Where } from 'payload';
import { Problem } from '../../../endpoints/request/problem.ts';
import type { BriefSjablonen, Brieven } from '../../../payload-types.ts';

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
