import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Keys from '../../../cms/api/keys/checkKey.ts';
import { hashOf, newKey } from '../../../cms/api/keys/key.ts';
import { engineOfThisRun, type TestDatabase } from '../../support/database.ts';
import { openDatabaseWithMail } from '../../support/databaseWithMail.ts';
import type { MailSink } from '../../support/mailSink.ts';
import { inDays } from '../../support/matrix.ts';

let database: TestDatabase;
let checkKey: typeof Keys.checkKey;
let sink: MailSink;

beforeAll(async () => {
  ({ database, sink } = await openDatabaseWithMail(engineOfThisRun()));
  // Only now: the mail server is read from the environment when the module is first imported.
  ({ checkKey } = await import('../../../cms/api/keys/checkKey.ts'));
  await database.payload.create({
    collection: 'gebruikers',
    data: {
      name: 'Beheer',
      email: 'beheer@voorbeeld.example',
      password: 'lang-genoeg-wachtwoord',
      roles: ['beheerder'],
    },
  });
});

afterAll(() => database.close());

const bearer = (key: string) => new Headers({ authorization: `Bearer ${key}` });

/** A koppeling with a key; the row is written past validation, so that it can be as old as a test needs. */
async function withKey(row: Record<string, unknown>) {
  const key = newKey();
  const { id } = await database.payload.create({
    collection: 'koppelingen',
    data: { name: 'Zaaksysteem', rights: ['scoren'], expiresAt: inDays(90) },
  });
  await database.payload.db.updateOne({
    collection: 'koppelingen',
    id,
    data: { keyHash: hashOf(key), keyHint: 'lp_…', ...row },
  });
  return { key, id };
}

describe('who holds a key', () => {
  it('is found by it, without the hash', async () => {
    const { key, id } = await withKey({});
    const check = await checkKey(database.payload, bearer(key));
    expect(check).toMatchObject({ holder: { id, rights: ['scoren'] } });
    expect(JSON.stringify(check)).not.toContain(hashOf(key));
  });

  it.each([
    ['revoked', { revokedAt: '2026-11-02T12:00:00.000Z' }, 'ingetrokken op 2 november 2026'],
    ['expired', { expiresAt: '2026-01-31T12:00:00.000Z' }, 'verlopen sinds 31 januari 2026'],
    ['without a last day', { expiresAt: null }, 'verlopen'],
  ])('is refused when the key is %s', async (_what, row, words) => {
    const { key } = await withKey(row);
    expect(await checkKey(database.payload, bearer(key))).toEqual({
      refused: expect.stringContaining(words),
    });
  });

  it('is refused without a key, with another key, and with a hash for a key', async () => {
    const { key } = await withKey({});
    for (const headers of [new Headers(), bearer(newKey()), bearer(hashOf(key)), bearer('')]) {
      expect(await checkKey(database.payload, headers)).toHaveProperty('refused');
    }
  });

  it('is not found in the database by the key itself', async () => {
    const { key } = await withKey({});
    const rows = await database.payload.find({
      collection: 'koppelingen',
      pagination: false,
      showHiddenFields: true,
    });
    expect(JSON.stringify(rows.docs)).toContain(hashOf(key));
    expect(JSON.stringify(rows.docs)).not.toContain(key);
  });
});

describe('the use of a key', () => {
  it('is remembered as a day, and nothing tells the time', async () => {
    const { key, id } = await withKey({ updatedAt: '2026-03-01T08:00:00.000Z' });
    await checkKey(database.payload, bearer(key));
    const after = await database.payload.findByID({ collection: 'koppelingen', id });
    expect(after.lastUsed).toMatch(/T12:00:00\.000Z$/);
    expect(after.updatedAt).toBe('2026-03-01T08:00:00.000Z');
    expect(after).not.toHaveProperty('keyHash');
  });

  it('mails the beheerder once when the key ends within a month', async () => {
    const { key, id } = await withKey({ expiresAt: inDays(20) });
    await checkKey(database.payload, bearer(key));
    expect(sink.messages).toHaveLength(1);
    expect(sink.messages[0]).toContain('beheer@voorbeeld.example');
    expect(sink.messages[0]).not.toContain(key);
    // The day after.
    await database.payload.db.updateOne({ collection: 'koppelingen', id, data: { lastUsed: inDays(-1) } });
    await checkKey(database.payload, bearer(key));
    expect(sink.messages).toHaveLength(1);
  });

  it('mails nobody about a key that lasts', async () => {
    const before = sink.messages.length;
    await checkKey(database.payload, bearer((await withKey({})).key));
    expect(sink.messages).toHaveLength(before);
  });
});

describe('a koppeling', () => {
  it.each([
    ['no last day', { rights: ['scoren'] }, 'Geldig'],
    ['a last day far away', { rights: ['scoren'], expiresAt: inDays(800) }, 'Geldig'],
    ['a last day that is over', { rights: ['scoren'], expiresAt: inDays(-2) }, 'Geldig'],
    ['no right', { rights: [], expiresAt: inDays(30) }, 'mag dit systeem'],
  ])('is refused with %s', async (_what, data, field) => {
    await expect(
      database.payload.create({ collection: 'koppelingen', data: { name: 'Proef', ...data } as never }),
    ).rejects.toThrow(field);
  });

  it('cannot be given a hash, a day of use or a revocation by hand', async () => {
    const { docs } = await database.payload.find({ collection: 'gebruikers' });
    const user = { ...docs[0], collection: 'gebruikers' } as never;
    const made = await database.payload.create({
      collection: 'koppelingen',
      data: {
        name: 'Proef',
        rights: ['scoren'],
        expiresAt: inDays(30),
        keyHash: 'x',
        keyHint: 'y',
        lastUsed: inDays(0),
      },
      overrideAccess: false,
      user,
      showHiddenFields: true,
    });
    expect(made.keyHint ?? null).toBeNull();
    expect(made.lastUsed ?? null).toBeNull();
    expect(made.keyHash ?? null).toBeNull();
  });
});
