import type { Endpoint, PayloadRequest } from 'payload';
import { expect } from 'vitest';
import type { Role } from '../../../../cms/access/roles.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../../support/database.ts';
import { richText } from '../../../support/richText.ts';

export let database: TestDatabase;
let endpoints: Endpoint[];
export const people = new Map<string, Record<string, unknown>>();

/** Calls one of our endpoints as the REST layer would. @returns its status, and its JSON or its Dutch sentence */
export async function call(
  who: string,
  path: string,
  id: string,
  body: unknown,
): Promise<{ status: number; state?: string; message?: string }> {
  const { createLocalReq } = await import('payload');
  const endpoint = endpoints.find((each) => each.path === `/:id${path}`);
  const req = await createLocalReq({ user: people.get(who) as never }, database.payload);
  Object.assign(req, { routeParams: { id }, json: async () => body, context: {} });
  try {
    const response = await endpoint?.handler(req as PayloadRequest);
    return { status: response?.status ?? 0, ...((await response?.json()) as { state?: string }) };
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return { status, message };
  }
}

export const as = (who: string) => ({ user: people.get(who) as never, overrideAccess: false, depth: 0 });

/** A concept of the schrijver. @returns its id */
export async function newLetter(data: Record<string, unknown> = {}): Promise<string> {
  const letter = await database.payload.create({
    collection: 'brieven',
    data: {
      subject: 'Besluit',
      kind: 'informatie',
      front: richText('U krijgt geld terug.'),
      ...data,
    } as never,
    draft: true,
    ...as('schrijver'),
  });
  return letter.id;
}

export const latest = (id: string) =>
  database.payload.findByID({ collection: 'brieven', id, draft: true, depth: 0 });

export const save = (who: string, id: string, data: Record<string, unknown>) =>
  database.payload.update({ collection: 'brieven', id, data: data as never, draft: true, ...as(who) });

export const history = async (id: string) =>
  (
    await database.payload.find({
      collection: 'brief-gebeurtenissen',
      where: { letter: { equals: id } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs;

export const verdictsOf = async (id: string) =>
  Object.fromEntries(
    (
      await database.payload.find({
        collection: 'beoordelingen',
        where: { letter: { equals: id } },
        depth: 0,
      })
    ).docs.map(({ seat, verdict }) => [seat, verdict]),
  );

/** A letter that everybody asked approved, under the floor. @returns its id */
export async function approved(): Promise<string> {
  const id = await newLetter({ callFirst: 'nee' });
  const seats = ['jurist', 'ervaringsdeskundige'];
  await call('schrijver', '/beoordeling/vraag', id, { stoelen: seats });
  for (const seat of seats) await call(seat, '/beoordeling', id, { stoel: seat, oordeel: 'akkoord' });
  const reason = 'De nieuwe huisstijl volgt in januari, dan passen wij deze brief aan.';
  const { state } = await call('schrijver', '/stand', id, { naar: 'akkoord', reden: reason });
  expect(state).toBe('akkoord');
  return id;
}

/** A database with one person a role, each known by a name. */
export async function openSetting(): Promise<void> {
  database = await openDatabase(engineOfThisRun());
  endpoints = (await import('../../../../cms/letters/workflow/index.ts')).workflowEndpoints;
  const cast: Record<string, Role> = {
    schrijver: 'communicatie',
    jurist: 'jurist',
    ervaringsdeskundige: 'ervaringsdeskundige',
    consulent: 'consulent',
    beheerder: 'beheerder',
    trainer: 'trainer',
  };
  for (const [who, role] of Object.entries(cast)) {
    const user = await database.payload.create({
      collection: 'gebruikers',
      data: { name: who, email: `${who}@voorbeeld.example`, password: crypto.randomUUID(), roles: [role] },
    });
    people.set(who, { ...user, collection: 'gebruikers' });
  }
}

export const closeSetting = () => database.close();
