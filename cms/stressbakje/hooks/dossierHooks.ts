import { randomInt } from 'node:crypto';
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { refusal } from '../../access/refusal.ts';
import { idOf, type Part, partsIn, partsOf } from '../access.ts';
import { isDay, today } from '../rules/days.ts';
import { newReference } from '../rules/reference.ts';
import { defaultEnd } from '../rules/retention.ts';

async function freeReference(req: PayloadRequest): Promise<string> {
  const reference = newReference((below) => randomInt(below));
  const { totalDocs } = await req.payload.count({
    collection: 'bakje-dossiers',
    where: { reference: { equals: reference } },
    req,
  });
  return totalDocs === 0 ? reference : freeReference(req);
}

/** A new dossier gets its reference, half a year, and whoever makes it as one of its two people. */
export const prepareDossier: CollectionBeforeValidateHook = async ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data;
  data.reference = await freeReference(req);
  data.start ||= today();
  if (!data.end && isDay(data.start)) data.end = defaultEnd(data.start);
  const own = partsOf(req.user);
  if (req.user && partsIn(data, req.user).length === 0) {
    const part = own.find((each) => !data[each]) ?? own[0];
    if (part) data[part] = req.user.id;
  }
  return data;
};

const PART_LABELS: Record<Part, string> = { consulent: 'consulent', begeleider: 'begeleider' };

/**
 * Whether this person can play this part.
 * @throws refusal 400 when the account does not exist or does not have the role
 */
export async function requireRole(req: PayloadRequest, id: string, part: Part): Promise<void> {
  const person = await req.payload.findByID({
    collection: 'gebruikers',
    id,
    depth: 0,
    disableErrors: true,
    req,
  });
  if (!person?.roles?.includes(part)) {
    throw refusal(`Kies een ${PART_LABELS[part]}: deze persoon heeft die rol niet.`, 400);
  }
}

/** The days follow each other, and the people have the role they are chosen for. */
export const checkDossier: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { start, end } = { ...originalDoc, ...data };
  if (isDay(start) && isDay(end) && end <= start) {
    throw refusal('Het einde van de afspraak komt na de start.', 400);
  }
  if (operation === 'create') {
    for (const part of ['consulent', 'begeleider'] as const) {
      const id = idOf(data[part]);
      if (id) await requireRole(req, id, part);
    }
  }
  return data;
};
