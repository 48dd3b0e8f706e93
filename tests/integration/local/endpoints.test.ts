import type { Endpoint } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX } from '../../../cms/access/matrix.ts';
import { ROLES } from '../../../cms/access/roles.ts';
import { KEY_RIGHTS } from '../../../cms/api/keys/rights.ts';
import { keyFor } from '../../support/apiCall.ts';
import { openDatabase, type TestDatabase } from '../../support/database.ts';
import { EndpointDoor } from '../../support/endpointDoor.ts';
import { ENDPOINTS, type Ids } from '../../support/endpointTable.ts';
import { type Actor, sample } from '../../support/matrix.ts';

const actors: Actor[] = [...ROLES, 'bezoeker', 'koppeling'];
const doors = new Map<Actor, { send: EndpointDoor['send'] }>();
let database: TestDatabase;
let ids: Ids;

/** Adds a Bearer key to everything a door sends. */
const withKey = (door: EndpointDoor, key: string) => ({
  send: ((method, path, body, headers) =>
    door.send(method, path, body, { authorization: `Bearer ${key}`, ...headers })) as EndpointDoor['send'],
});

async function make(collection: string, data: Record<string, unknown>): Promise<string> {
  const made = await database.payload.create({
    collection: collection as 'hulp',
    data: data as never,
    context: { skipSiteBuild: true },
  });
  return String(made.id);
}

beforeAll(async () => {
  database = await openDatabase('sqlite');
  const people: Partial<Record<Actor, string>> = {};
  for (const role of ROLES) {
    const login = { email: `${role}@voorbeeld.example`, password: 'lang-genoeg-1234' };
    people[role] = await make('gebruikers', { ...login, name: role, roles: [role] });
    const door = new EndpointDoor(database.payload.config);
    expect((await door.logIn(login)).status).toBe(200);
    doors.set(role, door);
  }
  doors.set('bezoeker', new EndpointDoor(database.payload.config));
  const key = await keyFor(database.payload, KEY_RIGHTS);
  doors.set('koppeling', withKey(new EndpointDoor(database.payload.config), key));
  const { begeleider, consulent } = people;
  const letter = await make('brieven', sample('brieven'));
  const dossier = await make('bakje-dossiers', { ...sample('bakje-dossiers'), consulent, begeleider });
  ids = {
    letter,
    dossier,
    template: await make('brief-sjablonen', sample('brief-sjablonen')),
    passage: await make('bouwstenen', sample('bouwstenen')),
    page: await make('hulp', { ...sample('hulp'), _status: 'draft' }),
    bakje: await make('bakje-brieven', sample('bakje-brieven', letter, dossier)),
    user: await make('gebruikers', sample('gebruikers')),
    koppeling: await make('koppelingen', sample('koppelingen')),
  };
});

afterAll(() => database.close());

/** The endpoints we added, as `collection method path`; Payload's own are the same functions in every collection. */
function ownEndpoints(): string[] {
  const { collections, endpoints, globals } = database.payload.config;
  const of = (slug: string) => collections.find((each) => each.slug === slug)?.endpoints || [];
  const handlers = (slug: string) => new Set((of(slug) as Endpoint[]).map(({ handler }) => handler));
  // One collection without endpoints of ours gives the common ones, what two with a login share gives those of logins.
  const common = handlers('bakje-wislog');
  const ofLogins = handlers('koppelingen');
  const shared = new Set([...handlers('gebruikers')].filter((handler) => ofLogins.has(handler)));
  const ownOf = (list: readonly Endpoint[]) =>
    list.filter(({ handler }) => !common.has(handler) && !shared.has(handler));
  const named = (where: string, list: readonly Endpoint[]) =>
    list.map(({ method, path }) => `${where}${method} ${path}`);
  const ofGlobals = new Set(
    (globals.find(({ slug }) => slug === 'zaailog')?.endpoints || []).map((each) => each.handler),
  );
  return [
    ...named(
      '',
      endpoints.filter(({ path }) => path !== '/access'),
    ),
    ...collections.flatMap(({ slug, endpoints: list }) => named(`${slug} `, ownOf(list || []))),
    ...globals.flatMap(({ slug, endpoints: list }) =>
      named(
        `${slug} `,
        (list || []).filter(({ handler }) => !ofGlobals.has(handler)),
      ),
    ),
  ];
}

/** Payload's own that only some collections have. */
const PAYLOADS_OWN = [
  'media get /paste-url/:id?',
  'media get /file/:filename',
  'payload-jobs get /run',
  'payload-jobs get /handle-schedules',
  'payload-preferences get /:key',
  'payload-preferences delete /:key',
  'payload-preferences post /:key',
];

describe('endpoints of our own', () => {
  it('all stand in the table of who gets in, and the table names no other', () => {
    expect(ownEndpoints().sort()).toEqual([...Object.keys(ENDPOINTS), ...PAYLOADS_OWN].sort());
  });

  it.each(Object.entries(ENDPOINTS))('%s lets in whom the table says', async (name, row) => {
    const method = (/(get|post|patch|delete) \//.exec(name)?.[1] ?? 'get').toUpperCase();
    const found: Actor[] = [];
    for (const actor of actors) {
      const answer = await doors.get(actor)?.send(method, row.path(ids), row.body);
      const status = answer?.status ?? 0;
      expect(status, `${actor}: ${answer?.text.slice(0, 200)}`).toBeLessThan(500);
      if (![401, 403, 404].includes(status)) found.push(actor);
      else expect(answer?.text, `${actor} is told why`).toMatch(/"message":"[^"]/);
    }
    expect(found.sort()).toEqual([...row.lets].sort());
  });
});

describe('what Payload keeps for itself', () => {
  const internal = () =>
    database.payload.config.collections.map(({ slug }) => slug).filter((slug) => !(slug in MATRIX));

  it('is these collections', () => {
    expect(internal().sort()).toEqual([
      'payload-jobs',
      'payload-kv',
      'payload-locked-documents',
      'payload-migrations',
      'payload-preferences',
    ]);
  });

  it('is closed to visitors and keys; a job is made, read and removed by nobody', async () => {
    for (const slug of internal().filter((each) => each !== 'payload-preferences')) {
      for (const actor of actors) {
        const isStaff = actor !== 'bezoeker' && actor !== 'koppeling';
        if (isStaff && slug !== 'payload-jobs') continue;
        const door = doors.get(actor);
        for (const [method, path, body] of [
          ['GET', `/${slug}`],
          ['GET', `/${slug}/een-id`],
          ['POST', `/${slug}`, { taskSlug: 'site-build', input: {}, key: 'x', value: {} }],
          ['DELETE', `/${slug}?where[id][exists]=true`],
        ] as const) {
          const answer = await door?.send(method, path, body);
          expect([401, 403, 404, 501], `${actor} ${method} ${path}: ${answer?.text}`).toContain(
            answer?.status,
          );
        }
      }
    }
  });

  it('keeps what somebody preferred for that somebody', async () => {
    const path = '/payload-preferences/proef';
    expect((await doors.get('beheerder')?.send('POST', path, { value: 'van de beheerder' }))?.status).toBe(
      200,
    );
    for (const actor of actors) {
      const found = [path, '/payload-preferences'].map((each) => doors.get(actor)?.send('GET', each));
      const text = (await Promise.all(found)).map((each) => each?.text).join();
      expect(text.includes('van de beheerder'), actor).toBe(actor === 'beheerder');
    }
  });

  it('runs no job on anybody’s word but a beheerder’s', async () => {
    for (const actor of actors) {
      for (const path of ['/payload-jobs/run?limit=0', '/payload-jobs/handle-schedules']) {
        const answer = await doors.get(actor)?.send('GET', path);
        expect(answer?.status === 200, `${actor} ${path} ${answer?.status}`).toBe(actor === 'beheerder');
      }
    }
  });

  it('fetches nothing from elsewhere on anybody’s word', async () => {
    const answer = await doors.get('beheerder')?.send('GET', '/media/paste-url?src=http://127.0.0.1:9/x.png');
    expect(answer?.status).toBeGreaterThanOrEqual(400);
  });
});

describe('globals', () => {
  const TABLE: Record<string, { read: readonly Actor[]; write: readonly Actor[] }> = {
    organisatie: { read: actors, write: ['beheerder', 'communicatie'] },
    'brief-instellingen': { read: ROLES, write: ['beheerder'] },
    inloggen: { read: ['beheerder'], write: ['beheerder'] },
    stressbakje: { read: ['beheerder', 'consulent', 'begeleider'], write: ['beheerder'] },
    publicatie: { read: ROLES, write: [] },
    zaailog: { read: [], write: [] },
    'payload-jobs-stats': { read: [], write: [] },
  };

  it('all stand in the table', () => {
    expect(database.payload.config.globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(TABLE).sort());
  });

  it.each(Object.entries(TABLE))('%s', async (slug, { read, write }) => {
    const found: { read: Actor[]; write: Actor[] } = { read: [], write: [] };
    for (const actor of actors) {
      const door = doors.get(actor);
      if ((await door?.send('GET', `/globals/${slug}`))?.status === 200) found.read.push(actor);
      const written = await door?.send('POST', `/globals/${slug}`, {});
      if (written && ![401, 403, 404, 501].includes(written.status)) found.write.push(actor);
    }
    expect({ read: found.read.sort(), write: found.write.sort() }).toEqual({
      read: [...read].sort(),
      write: [...write].sort(),
    });
  });
});
