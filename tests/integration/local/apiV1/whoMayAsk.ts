import { expect, it } from 'vitest';
import { inDays } from '../../../support/matrix.ts';
import { ALL, api, ask, database, problem, SLUG } from './setting.ts';

/** Keys, their rights and their pace. */
export function whoMayAsk() {
  const BODIES: Record<string, unknown> = {
    briefMaken: { velden: {} },
    exemplaarMaken: { velden: {} },
    opdrachtGeven: { sjabloon: 'nee', brieven: [{ velden: {} }] },
    scoren: { tekst: 'Dag.' },
  };
  const pathOf = (path: string) => path.replace(/\{\w+\}/g, 'nee');

  it('lets each right do its own things and nothing else', async () => {
    const { OPERATIONS } = await import('../../../../cms/api/v1/operations/index.ts');
    for (const right of ALL) {
      const one = await api.keyFor(database.payload, [right]);
      const found: string[] = [];
      for (const { id, method, path } of OPERATIONS) {
        const { status } = await ask(method, pathOf(path), {
          key: one,
          ...(BODIES[id] !== undefined && { body: BODIES[id] }),
        });
        if (status !== 403) found.push(id);
      }
      expect(found).toEqual(OPERATIONS.filter((each) => each.right === right).map(({ id }) => id));
    }
  });

  it('refuses without a key, and with one that is unknown, revoked or expired, and says why', async () => {
    const { OPERATIONS } = await import('../../../../cms/api/v1/operations/index.ts');
    const revoked = await api.keyFor(database.payload, ALL, { revokedAt: inDays(-1) });
    const expired = await api.keyFor(database.payload, ALL, { expiresAt: inDays(-2) });
    const unknown = `lp_${'x'.repeat(43)}`;
    for (const { id, method, path } of OPERATIONS) {
      for (const [bad, words] of [
        [revoked, 'ingetrokken'],
        [expired, 'verlopen'],
        [unknown, 'kennen wij niet'],
        ['', 'Authorization'],
      ] as const) {
        const response = await ask(method, pathOf(path), {
          key: bad,
          ...(BODIES[id] !== undefined && { body: BODIES[id] }),
        });
        expect(response.status).toBe(401);
        expect(response.headers.get('www-authenticate')).toContain('Bearer');
        expect((await problem(response)).detail).toContain(words);
      }
    }
  });

  it('slows down a key that asks too much, and only that key', async () => {
    const { OPERATIONS } = await import('../../../../cms/api/v1/operations/index.ts');
    const { REQUESTS_PER_MINUTE } = await import('../../../../cms/api/v1/limits.ts');
    const greedy = await api.keyFor(database.payload, ALL);
    for (let count = 0; count < REQUESTS_PER_MINUTE; count += 1) {
      await ask('GET', '/opdrachten/nee', { key: greedy });
    }
    for (const { id, method, path } of OPERATIONS) {
      const response = await ask(method, pathOf(path), {
        key: greedy,
        ...(BODIES[id] !== undefined && { body: BODIES[id] }),
      });
      expect(response.status).toBe(429);
      const seconds = Number(response.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
    }
    expect((await ask('GET', `/sjablonen/${SLUG}`)).status).toBe(200);
  });
}
