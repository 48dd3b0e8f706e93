import type { Endpoint, PayloadRequest } from 'payload';
import type { Role } from '../../../../cms/access/roles.ts';
import { today } from '../../../../cms/stressbakje/rules/days.ts';
import { engineOfThisRun, type TestDatabase } from '../../../support/database.ts';
import { openDatabaseWithMail } from '../../../support/databaseWithMail.ts';
import type { MailSink } from '../../../support/mailSink.ts';

const engine = engineOfThisRun();
/** Where mail of this run ends. */
export let sink: MailSink;
export let database: TestDatabase;
let endpoints: Record<'dossiers' | 'brieven' | 'start', Endpoint[]>;
const people = new Map<string, Record<string, unknown>>();

interface Answer {
  status: number;
  message?: string;
  id?: string;
  [key: string]: unknown;
}

/** Calls one of the module's endpoints as the REST layer would. */
export async function call(
  who: string | null,
  kind: keyof typeof endpoints,
  path: string,
  id: string,
  body: unknown,
): Promise<Answer> {
  const { createLocalReq } = await import('payload');
  const endpoint = endpoints[kind].find((each) => each.path === (kind === 'start' ? path : `/:id${path}`));
  const req = await createLocalReq(who ? { user: people.get(who) as never } : {}, database.payload);
  Object.assign(req, { routeParams: { id }, json: async () => body, context: {} });
  try {
    const response = await endpoint?.handler(req as PayloadRequest);
    return { status: response?.status ?? 0, ...((await response?.json()) as object) };
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return { status, message };
  }
}

export const as = (who: string) =>
  ({ user: people.get(who) as never, overrideAccess: false, depth: 0 }) as const;
export const idOf = (who: string) => String(people.get(who)?.id);

export async function newDossier(data: Record<string, unknown> = {}, who = 'consulent') {
  return database.payload.create({
    collection: 'bakje-dossiers',
    data: {
      begeleider: idOf('begeleider'),
      agreements: 'Wij lezen post op dinsdag.',
      reason: 'Post geeft veel spanning.',
      ...data,
    } as never,
    ...as(who),
  });
}

export const layReady = (dossier: string, body: Record<string, unknown> = {}, who = 'consulent') =>
  call(who, 'dossiers', '/brief', dossier, {
    bron: 'ander-systeem',
    soort: 'afwijzing',
    datum: today(),
    ...body,
  });

export const letterOf = (id: string) =>
  database.payload.findByID({ collection: 'bakje-brieven', id, depth: 0 });
export const dossierOf = (id: string) =>
  database.payload.findByID({ collection: 'bakje-dossiers', id, depth: 0 });

/** Opens a database with somebody of each role, and two of those who have dossiers. */
export async function openSetting(): Promise<void> {
  ({ database, sink } = await openDatabaseWithMail(engine));
  endpoints = {
    dossiers: (await import('../../../../cms/stressbakje/endpoints/dossierEndpoints.ts')).dossierEndpoints,
    brieven: (await import('../../../../cms/stressbakje/endpoints/bakjeLetterEndpoints.ts'))
      .bakjeLetterEndpoints,
    start: [(await import('../../../../cms/stressbakje/endpoints/startSteps.ts')).startStepsEndpoint],
  };
  const cast: Record<string, Role[]> = {
    consulent: ['consulent'],
    begeleider: ['begeleider'],
    anderebegeleider: ['begeleider'],
    andereconsulent: ['consulent'],
    beheerder: ['beheerder'],
    communicatie: ['communicatie'],
  };
  for (const [who, roles] of Object.entries(cast)) {
    const user = await database.payload.create({
      collection: 'gebruikers',
      data: { name: who, email: `${who}@voorbeeld.example`, password: crypto.randomUUID(), roles },
    });
    people.set(who, { ...user, collection: 'gebruikers' });
  }
}

export async function closeSetting(): Promise<void> {
  await database.close();
}
