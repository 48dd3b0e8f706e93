import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, type TestDatabase } from '../../support/database.ts';

interface Answer {
  rowsAffected: number;
  rows: unknown[];
}

interface Client {
  execute(statement: string | { sql: string }): Promise<Answer>;
  batch(statements: unknown[]): Promise<Answer[]>;
}

const SAVES = 110;
const KEPT = 50;
/** Versions are tidied once in so many saves. */
const A_ROUND = 25;

let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase('sqlite');
});
afterAll(() => database.close());

it('costs the latest version of a letter at each save, and not all of them; keeps the last fifty', async () => {
  const { payload } = database;
  const { client } = payload.db as unknown as { client: Client };
  const execute = client.execute.bind(client);
  const touched: number[] = [];
  const written: string[] = [];
  client.execute = async (statement) => {
    const result = await execute(statement);
    const text = typeof statement === 'string' ? statement : statement.sql;
    written.push(text);
    return result;
  };
  const batch = client.batch.bind(client);
  client.batch = async (statements) => {
    const results = await batch(statements);
    touched.push(results[0]?.rowsAffected ?? -1);
    return results;
  };
  const letter = { kind: 'informatie' as const, subject: 'Stand 0' };
  const { id } = await payload.create({ collection: 'brieven', draft: true, data: letter });
  const other = await payload.create({ collection: 'brieven', draft: true, data: letter });
  for (let save = 1; save <= SAVES; save += 1) {
    await payload.update({ collection: 'brieven', id, draft: true, data: { subject: `Stand ${save}` } });
  }
  expect(touched).toEqual([0, 0, ...Array.from({ length: SAVES }, () => 1)]);
  expect(written.filter((text) => text.includes('SET latest = false'))).toEqual([]);

  const { docs } = await payload.findVersions({
    collection: 'brieven',
    where: { parent: { equals: id } },
    pagination: false,
  });
  expect(docs.length).toBeGreaterThanOrEqual(KEPT);
  expect(docs.length).toBeLessThan(KEPT + A_ROUND);
  expect(docs.filter(({ latest }) => latest).map(({ version }) => version.subject)).toEqual([
    `Stand ${SAVES}`,
  ]);
  const found = await payload.find({ collection: 'brieven', draft: true, sort: 'createdAt' });
  expect(found.docs.map(({ subject }) => subject)).toEqual([`Stand ${SAVES}`, 'Stand 0']);
  expect((await payload.findByID({ collection: 'brieven', id: other.id, draft: true })).subject).toBe(
    'Stand 0',
  );
});

it.each([
  ['the latest version', 'latest = 1 order by updated_at desc limit 1', 'parent_latest'],
  ['the oldest that may stay', `1 order by updated_at desc limit 1 offset ${KEPT}`, 'parent_updated'],
])('finds %s of a letter by its own index', async (_what, asked, name) => {
  const { client } = database.payload.db as unknown as { client: Client };
  const { rows } = await client.execute(
    `explain query plan select id from _brieven_v where parent_id = 'x' and ${asked}`,
  );
  expect(JSON.stringify(rows)).toContain(`_brieven_v_${name}_idx`);
});
