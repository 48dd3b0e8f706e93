import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import type { EndpointDoor } from '../../support/endpointDoor.ts';
import { person } from '../../support/person.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let database: TestDatabase;

const me = async (door: EndpointDoor) => (await door.send('GET', '/gebruikers/me')).json;
const isIn = async (door: EndpointDoor) => (await me(door)).user !== null;

/** Tells the server of work, and keeps the new cookie as a browser does. */
async function work(door: EndpointDoor) {
  const answer = await door.send('POST', '/gebruikers/refresh-token');
  const [cookie] = answer.headers.getSetCookie();
  if (cookie) door.cookie = cookie.split(';')[0] ?? '';
  return answer;
}

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
});

afterAll(() => database.close());
afterEach(() => vi.useRealTimers());

const begin = async () => {
  const own = await person(database, 'trainer');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  const begun = Date.now();
  return { ...own, begun, at: (after: number) => vi.setSystemTime(begun + after) };
};

describe('a session', () => {
  it('ends half an hour after the last work', async () => {
    const { at, door } = await begin();
    at(29 * MINUTE);
    expect(await isIn(door)).toBe(true);
    at(31 * MINUTE);
    expect(await isIn(door)).toBe(false);
    expect((await work(door)).status).toBe(403);
  });

  it('is not kept alive by a page that asks the server something by itself', async () => {
    const { at, door } = await begin();
    for (let minute = 1; minute < 30; minute += 4) {
      at(minute * MINUTE);
      expect((await door.send('GET', '/globals/publicatie')).status).toBe(200);
    }
    at(31 * MINUTE);
    expect((await door.send('GET', '/globals/publicatie')).status).toBe(403);
  });

  it('goes on while somebody works, and an older cookie does not', async () => {
    const { at, door } = await begin();
    const old = { ...door, cookie: door.cookie } as EndpointDoor;
    Object.setPrototypeOf(old, Object.getPrototypeOf(door));
    for (let minute = 20; minute <= 120; minute += 20) {
      at(minute * MINUTE);
      expect((await work(door)).status).toBe(200);
    }
    at(149 * MINUTE);
    expect([await isIn(door), await isIn(old)]).toEqual([true, false]);
  });

  it('ends after eight hours, however hard somebody works', async () => {
    const { at, door } = await begin();
    for (let minute = 20; minute < 8 * 60; minute += 20) {
      at(minute * MINUTE);
      expect((await work(door)).status).toBe(200);
    }
    at(8 * HOUR - 5_000);
    expect(await isIn(door)).toBe(true);
    at(8 * HOUR + 5_000);
    expect(await isIn(door)).toBe(false);
    expect((await work(door)).status).toBe(403);
  });

  it('tells the screens its end of the day, not the half hour: they would leave the page then', async () => {
    const { at, begun, door } = await begin();
    const end = (begun + 8 * HOUR) / 1000;
    expect(Math.abs(Number((await me(door)).exp) - end)).toBeLessThan(120);
    at(20 * MINUTE);
    expect(Math.abs(Number((await work(door)).json.exp) - end)).toBeLessThan(120);
  });
});
