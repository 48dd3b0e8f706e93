import type { Payload } from 'payload';
import type { Part } from './access.ts';

/** The colleagues who can play a part, by name: id and name only, whoever asks. */
export async function peopleFor(payload: Payload, part: Part): Promise<{ value: string; label: string }[]> {
  const { docs } = await payload.find({
    collection: 'gebruikers',
    where: { roles: { in: [part] } },
    sort: 'name',
    pagination: false,
    depth: 0,
  });
  return docs.map(({ id, name }) => ({ value: id, label: name }));
}
