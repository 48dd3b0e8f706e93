import type { PayloadRequest } from 'payload';
import { rolesOf } from '../../../access/access.ts';
import { mayDo } from '../../../access/matrix.ts';
import { mayMerge } from '../../../access/merging.ts';
import { Problem } from '../../../endpoints/request/problem.ts';
import type { BriefSjablonen, Brieven } from '../../../payload-types.ts';
import { TEST_ROWS } from './limits.ts';

const COLLECTIONS = ['brieven', 'brief-sjablonen'] as const;
export type MergeCollection = (typeof COLLECTIONS)[number];

/** A letter that somebody wants to make for many. */
export interface Mergeable {
  collection: MergeCollection;
  title: string;
  /** Of a brief where it stands in the workflow, of a sjabloon whether it is published. */
  state: string;
  stored: Brieven | BriefSjablonen;
  /** Dutch: why only a few rows at a time may be made, to try it; absent when all may be made. */
  reason?: string;
}

/**
 * The letter of the path, when who asks may merge it: a brief as it was last saved, a sjabloon as it was published.
 * @throws Problem 401, 403, 404
 */
export async function loadMergeable(req: PayloadRequest): Promise<Mergeable> {
  if (!req.user) throw new Problem(401, 'Log in om brieven samen te voegen.');
  const collection = COLLECTIONS.find((each) => each === req.routeParams?.collection);
  if (!collection) throw new Problem(404, 'Samenvoegen kan met een brief of een briefsjabloon.');
  const roles = rolesOf(req.user);
  if (!mayMerge(roles) || !mayDo(roles, collection, 'read')) {
    throw new Problem(403, 'U mag geen brieven samenvoegen.');
  }
  const id = String(req.routeParams?.id ?? '');
  const asked = { id, depth: 0, overrideAccess: false, disableErrors: true, req } as const;
  if (collection === 'brieven') {
    const stored = await req.payload.findByID({ collection, draft: true, ...asked });
    if (!stored) throw new Problem(404, 'Deze brief bestaat niet meer.');
    const state = stored.state ?? 'concept';
    const reason = reasonOfLetter(state);
    return { collection, title: stored.subject, state, stored, ...(reason && { reason }) };
  }
  const stored = await req.payload.findByID({ collection, draft: false, ...asked });
  if (!stored) throw new Problem(404, 'Dit sjabloon bestaat niet meer.');
  const reason = reasonOfTemplate(stored);
  return {
    collection,
    title: stored.title,
    state: stored._status ?? 'draft',
    stored,
    ...(reason && { reason }),
  };
}

const TRY = `Probeer hem met hoogstens ${TEST_ROWS} rijen tegelijk.`;

const reasonOfLetter = (state: string): string | undefined =>
  state === 'akkoord' || state === 'in-gebruik'
    ? undefined
    : `Deze brief is nog niet akkoord. ${TRY} Is de brief akkoord, dan kunt u alle brieven maken.`;

function reasonOfTemplate({ hard, _status }: BriefSjablonen): string | undefined {
  if (hard) return `Deze brief is met opzet moeilijk, om mee te oefenen: verstuur hem nooit. ${TRY}`;
  if (_status === 'published') return undefined;
  return `Dit sjabloon is nog niet gepubliceerd. ${TRY} Is het gepubliceerd, dan kunt u alle brieven maken.`;
}
