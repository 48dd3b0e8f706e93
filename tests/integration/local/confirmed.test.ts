import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONFIRMED_MINUTES } from '../../../cms/access/confirm/term.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import type { EndpointDoor } from '../../support/endpointDoor.ts';
import { sample } from '../../support/matrix.ts';
import { password, person } from '../../support/person.ts';

const fresh = 'zilver kompas 83 tuin';
const MINUTE_MS = 60_000;

let database: TestDatabase;
let door: EndpointDoor;
let own: string;

/** As if every session of this account began some minutes ago. */
async function begunAgo(id: string, minutes: number): Promise<void> {
  const createdAt = new Date(Date.now() - minutes * MINUTE_MS).toISOString();
  const { sessions } = await database.payload.findByID({ collection: 'gebruikers', id, depth: 0 });
  await database.payload.db.updateOne({
    collection: 'gebruikers',
    id,
    data: { sessions: (sessions ?? []).map((session) => ({ ...session, createdAt })) },
  });
}

/** Gives the password again, and takes the cookie along as a browser does. */
async function confirm(at: EndpointDoor, word = password) {
  const answer = await at.send('POST', '/gebruikers/bevestig', { password: word });
  const [cookie] = answer.headers.getSetCookie();
  if (cookie) at.cookie = `${at.cookie}; ${cookie.split(';')[0]}`;
  return { ...answer, cookie };
}

/** What a beheerder does for others, each with a colleague or koppeling of its own. */
const DEEDS: [string, () => Promise<{ method: string; path: string; body?: object }>][] = [
  ['adds a colleague', async () => ({ method: 'POST', path: '/gebruikers', body: sample('gebruikers') })],
  [
    'changes roles',
    async () => ({ method: 'PATCH', path: `/gebruikers/${await colleague()}`, body: { roles: ['jurist'] } }),
  ],
  [
    'changes roles of many at once',
    async () => ({
      method: 'PATCH',
      path: `/gebruikers?where[id][equals]=${await colleague()}`,
      body: { roles: ['beheerder'] },
    }),
  ],
  [
    'changes the address that a link for a password goes to',
    async () => ({
      method: 'PATCH',
      path: `/gebruikers/${await colleague()}`,
      body: { email: `ander-${crypto.randomUUID()}@voorbeeld.example` },
    }),
  ],
  [
    'gives a password',
    async () => ({
      method: 'POST',
      path: `/gebruikers/${await colleague()}/wachtwoord`,
      body: { password: fresh },
    }),
  ],
  [
    'takes a second step away',
    async () => ({ method: 'POST', path: `/gebruikers/${await colleague()}/tweede-stap/wis` }),
  ],
  ['makes a key', async () => ({ method: 'POST', path: `/koppelingen/${await koppeling()}/sleutel` })],
];

const colleague = async () =>
  String(
    (await database.payload.create({ collection: 'gebruikers', data: sample('gebruikers') as never })).id,
  );
const koppeling = async () =>
  String(
    (await database.payload.create({ collection: 'koppelingen', data: sample('koppelingen') as never })).id,
  );

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
});

afterAll(() => database.close());

beforeEach(async () => {
  ({ door, id: own } = await person(database, 'beheerder'));
});

describe('a beheerder', () => {
  it.each(DEEDS)('%s soon after giving the password, and is asked for it again later', async (_, deed) => {
    const send = async () => {
      const { body, method, path } = await deed();
      return door.send(method, path, body);
    };
    expect([200, 201]).toContain((await send()).status);
    await begunAgo(own, CONFIRMED_MINUTES + 1);
    const refused = await send();
    expect([400, 403]).toContain(refused.status);
    const [error] = refused.json.errors as { message: string }[];
    expect(error?.message).toContain('Geef eerst uw eigen wachtwoord nog een keer');
    expect((await door.send('GET', '/gebruikers/bevestigd')).json).toEqual({ recent: false });
    expect((await confirm(door)).status).toBe(200);
    expect((await door.send('GET', '/gebruikers/bevestigd')).json).toEqual({ recent: true });
    expect([200, 201]).toContain((await send()).status);
  });

  it('is told so in a way that a screen can ask for the password, and nothing is changed', async () => {
    const id = await colleague();
    await begunAgo(own, CONFIRMED_MINUTES + 1);
    const refused = await door.send('PATCH', `/gebruikers/${id}`, { roles: ['beheerder'], name: 'Anders' });
    expect(refused.json.errors).toEqual([
      { message: expect.any(String), data: { passwordNeeded: true }, name: expect.any(String) },
    ]);
    const after = await database.payload.findByID({ collection: 'gebruikers', id });
    expect(after.roles).toEqual(['begeleider']);
    expect(after.name).not.toBe('Anders');
  });

  it('changes a name, takes a key back and works on without being asked', async () => {
    const [id, key] = [await colleague(), await koppeling()];
    await begunAgo(own, CONFIRMED_MINUTES + 1);
    for (const [method, path, body] of [
      ['PATCH', `/gebruikers/${id}`, { name: 'Anders', roles: ['begeleider'] }],
      ['POST', `/koppelingen/${key}/intrekken`, undefined],
      ['POST', '/globals/inloggen', {}],
    ] as const) {
      expect((await door.send(method, path, body)).status, path).toBe(200);
    }
  });
});

describe('giving the password again', () => {
  it('does not help with a wrong one, which counts for the lock', async () => {
    await begunAgo(own, CONFIRMED_MINUTES + 1);
    for (let count = 0; count < 5; count += 1) expect((await confirm(door, 'fout')).status).toBe(400);
    expect((await confirm(door)).status).toBe(400);
    expect((await door.send('GET', '/gebruikers/bevestigd')).json).toEqual({ recent: false });
  });

  it('counts for one session: its cookie is worth nothing in another, nor to somebody else', async () => {
    const { cookie } = await confirm(door);
    const other = await person(database, 'beheerder');
    await begunAgo(other.id, CONFIRMED_MINUTES + 1);
    other.door.cookie = `${other.door.cookie}; ${String(cookie).split(';')[0]}`;
    expect((await other.door.send('GET', '/gebruikers/bevestigd')).json).toEqual({ recent: false });
  });

  it('is shown by a cookie that no script reads, that no other site sends, and that ends', async () => {
    const { cookie, text } = await confirm(door);
    expect(cookie).toMatch(/; Path=\/api; Max-Age=600; HttpOnly; SameSite=Strict$/);
    expect(text).toBe('{"recent":true}');
  });
});

it('scripts of our own, which nobody is logged in for, go on', async () => {
  const id = await colleague();
  const { roles } = await database.payload.update({
    collection: 'gebruikers',
    id,
    data: { roles: ['jurist'] },
  });
  expect(roles).toEqual(['jurist']);
});
