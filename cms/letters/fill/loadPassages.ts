import type { Payload } from 'payload';

/** The bouwstenen that letters which go out may use: the published ones. */
export async function loadPassages(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'bouwstenen',
    where: { _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
  });
  return docs;
}
