import type { Payload } from 'payload';
import type { LegalCheck } from './standing.ts';

/** The last legal check of each of these sjablonen that ever had one, by the id of the sjabloon. */
export async function lastChecks(payload: Payload, ids: readonly string[]): Promise<Map<string, LegalCheck>> {
  const { docs } = await payload.find({
    collection: 'sjabloon-controles',
    where: { template: { in: [...ids] } },
    // The newest comes last, and stays.
    sort: 'on',
    pagination: false,
    depth: 1,
    populate: { gebruikers: { name: true }, 'brief-sjablonen': { slug: true } },
  });
  return new Map(
    docs.flatMap(({ template, on, by, fingerprint }) => {
      const id = typeof template === 'object' ? template?.id : template;
      const name = typeof by === 'object' ? (by?.name ?? null) : null;
      return id ? [[id, { on, by: name, fingerprint }] as const] : [];
    }),
  );
}
