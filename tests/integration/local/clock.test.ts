import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { throttleLogin } from '../../../cms/access/loginThrottle.ts';
import { learnTime, steadyNow } from '../../../cms/database/steadyTime.ts';
import { openDatabase, type TestDatabase } from '../../support/database.ts';
import { sample } from '../../support/matrix.ts';
import { askHere, logInHere, sentences } from '../../support/restInProcess.ts';

const DAY_MS = 24 * 60 * 60_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase('sqlite');
});
afterAll(() => database.close());
afterEach(() => vi.useRealTimers());

/** The clock of this process, so many days from the true one; nothing else of time is touched. */
const setClock = (days: number) => {
  const real = performance.timeOrigin + performance.now();
  vi.useFakeTimers({ toFake: ['Date'], now: real + days * DAY_MS });
};

const ask = (method: string, path: string, body?: unknown, cookie?: string) =>
  askHere(database.payload, method, path, { body, ...(cookie && { cookie }) });

describe('a clock that is put ahead, and back', () => {
  it('lets nobody read an older text than the last that was saved', async () => {
    const cookie = await logInHere(database.payload);
    const made = await ask('POST', '/kennisbank?draft=true', sample('kennisbank'), cookie);
    const { id } = made.body.doc as { id: string };
    const texts: unknown[] = [];
    for (const [days, summary] of [
      [0, 'Een.'],
      [2, 'Twee, met de klok vooruit.'],
      [0, 'Drie, met de klok terug.'],
      [-2, 'Vier, met de klok ver terug.'],
      [0, 'Vijf.'],
    ] as const) {
      setClock(days);
      await database.payload.update({ collection: 'kennisbank', id, data: { summary }, draft: true });
      const found = await database.payload.findByID({ collection: 'kennisbank', id, draft: true });
      texts.push(found.summary === summary);
    }
    expect(texts).toEqual([true, true, true, true, true]);
    const { totalDocs } = await database.payload.countVersions({
      collection: 'kennisbank',
      where: { parent: { equals: id } },
    });
    expect(totalDocs).toBe(6);
  });

  it('publishes the last text, whatever the clock said when it was saved', async () => {
    const { id } = await database.payload.create({
      collection: 'kennisbank',
      data: sample('kennisbank') as never,
      draft: true,
    });
    setClock(2);
    await database.payload.update({
      collection: 'kennisbank',
      id,
      data: { summary: 'Vooruit.' },
      draft: true,
    });
    setClock(0);
    await database.payload.update({
      collection: 'kennisbank',
      id,
      data: { summary: 'Terug.', _status: 'published', body: sample('kennisbank').body as never },
    });
    const seen = await database.payload.findByID({ collection: 'kennisbank', id, draft: true });
    expect([seen.summary, seen._status]).toEqual(['Terug.', 'published']);
  });

  it('is known at the next start from what is there', async () => {
    setClock(5);
    await database.payload.create({
      collection: 'kennisbank',
      data: sample('kennisbank') as never,
      draft: true,
    });
    const ahead = Date.now();
    Object.assign(globalThis, { [Symbol.for('luchtpost.steadyTime')]: 0 });
    setClock(0);
    await learnTime(database.payload);
    expect(new Date(steadyNow()).getTime()).toBeGreaterThan(ahead);
  });

  it('keeps who logged in meanwhile logged in, and ends a session by its own hours', async () => {
    setClock(2);
    const cookie = await logInHere(database.payload);
    setClock(0);
    expect((await ask('GET', '/gebruikers/me', undefined, cookie)).body.user).toBeTruthy();
    setClock(4);
    expect((await ask('GET', '/gebruikers/me', undefined, cookie)).body.user).toBeFalsy();
  });

  it('shuts nobody out for days after wrong passwords', async () => {
    const login = { email: `${crypto.randomUUID()}@voorbeeld.example`, password: 'een-lang-wachtwoord-1' };
    await database.payload.create({
      collection: 'gebruikers',
      data: { ...login, name: 'Test', roles: ['consulent'] },
    });
    setClock(3);
    for (let times = 0; times < 6; times += 1) {
      await ask('POST', '/gebruikers/login', { ...login, password: 'fout-wachtwoord-1' });
    }
    const locked = await ask('POST', '/gebruikers/login', login);
    expect(locked.status).toBe(401);
    expect(sentences(locked.body).length).toBeGreaterThan(10);
    setClock(0);
    expect((await ask('POST', '/gebruikers/login', login)).status).toBe(200);
    for (let times = 0; times < 6; times += 1) {
      await ask('POST', '/gebruikers/login', { ...login, password: 'fout-wachtwoord-1' });
    }
    expect((await ask('POST', '/gebruikers/login', login)).status).toBe(401);
  });

  it('does not stretch the pause after too many logins from one address', async () => {
    vi.useFakeTimers();
    const attempt = async () => {
      const headers = new Headers({ 'x-forwarded-for': '10.9.8.7' });
      try {
        await throttleLogin({ operation: 'login', req: { headers }, args: {} } as never);
        return true;
      } catch {
        return false;
      }
    };
    vi.setSystemTime(Date.now() + 3 * DAY_MS);
    for (let times = 0; times < 30; times += 1) await attempt();
    expect(await attempt()).toBe(false);
    vi.setSystemTime(Date.now() - 3 * DAY_MS);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await attempt()).toBe(true);
  });
});
