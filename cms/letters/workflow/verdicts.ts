import type { PayloadRequest } from 'payload';
import type { Beoordelingen } from '../../payload-types.ts';
import type { Verdicts } from './approval.ts';

/** The standing verdict of every seat that was ever asked: one document a seat. */
export async function verdictsOf(req: PayloadRequest, letter: string): Promise<Beoordelingen[]> {
  const { docs } = await req.payload.find({
    collection: 'beoordelingen',
    where: { letter: { equals: letter } },
    depth: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** The same, as the rules read it. */
export function verdictMap(verdicts: readonly Beoordelingen[]): Verdicts {
  return Object.fromEntries(verdicts.map(({ seat, verdict }) => [seat, verdict]));
}

/** Whether somebody approved the letter as it is. At every save: past Payload's operations, which cost more. */
export async function isApproved(req: PayloadRequest, letter: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'beoordelingen',
    where: { and: [{ letter: { equals: letter } }, { verdict: { equals: 'akkoord' } }] },
    req,
  });
  return totalDocs > 0;
}

/** Every approval given so far lapses; who was asked and has not answered stays asked. @returns how many lapsed */
export async function lapseApprovals(req: PayloadRequest, letter: string): Promise<number> {
  if (!(await isApproved(req, letter))) return 0;
  const given = (await verdictsOf(req, letter)).filter(({ verdict }) => verdict === 'akkoord');
  for (const { id } of given) {
    await req.payload.update({
      collection: 'beoordelingen',
      id,
      data: { verdict: 'vervallen' },
      depth: 0,
      req,
    });
  }
  return given.length;
}
