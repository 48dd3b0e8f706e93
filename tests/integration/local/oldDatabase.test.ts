import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../../cms/migrations/sqlite/index.ts';

type Row = Record<string, unknown>;
type Database = Awaited<ReturnType<typeof open>>;

let folder: string;
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luchtpost-old-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open() {
  files += 1;
  const db = drizzle(`file:${join(folder, `${files}.db`)}`);
  const all = async (statement: string): Promise<Row[]> =>
    (await db.$client.execute(statement)).rows.map((row) => ({ ...row }) as Row);
  // Nobody pulls the plug here.
  await all('pragma journal_mode = memory');
  await all('pragma synchronous = off');
  return { db, all };
}

/** Brings a database from one migration to another, as Payload does at a start. */
async function migrate({ db }: Database, from: number, to: number): Promise<void> {
  for (const { up } of migrations.slice(from, to)) await up({ db, payload: {}, req: {} } as never);
}

const tablesOf = async ({ all }: Database): Promise<string[]> =>
  (
    await all(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
    )
  ).map(({ name }) => String(name));

interface Column {
  name: string;
  type: string;
  pk: number;
}

const columnsOf = async ({ all }: Database, table: string): Promise<Column[]> =>
  (await all(`pragma table_info("${table}")`)) as unknown as Column[];

/** Columns, keys and indexes of every table, in an order that does not depend on how it came about. */
async function schemaOf(database: Database): Promise<Record<string, unknown>> {
  const { all } = database;
  const schema: Record<string, unknown> = {};
  for (const table of await tablesOf(database)) {
    const columns = (await all(`pragma table_info("${table}")`)).map(({ cid: _, ...column }) => column);
    const keys = (await all(`pragma foreign_key_list("${table}")`)).map(({ id: _, seq: __, ...key }) => key);
    const indexes = (await all(`pragma index_list("${table}")`)).map(({ name, unique }) => ({
      name,
      unique,
    }));
    schema[table] = [columns, keys, indexes].map((list) => list.map((each) => JSON.stringify(each)).sort());
  }
  return schema;
}

/** One row in every table for one stop; its rows have one id, so that every reference finds its document. */
async function fill(database: Database, stop: number): Promise<Map<string, Row>> {
  const { all } = database;
  await all('pragma foreign_keys = off');
  const rows = new Map<string, Row>();
  for (const table of await tablesOf(database)) {
    const references = new Set(
      (await all(`pragma foreign_key_list("${table}")`)).map(({ from }) => String(from)),
    );
    const columns = await columnsOf(database, table);
    const fitting = ({ name, type, pk }: Column) => {
      if (/int|numeric|real/i.test(type)) return String(stop);
      return pk || references.has(name) ? `'rij-${stop}'` : `'tekst ${stop} van ${name}'`;
    };
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const [row] = await all(
      `insert into "${table}" (${names}) values (${columns.map(fitting).join(', ')}) returning *`,
    );
    if (row) rows.set(table, row);
  }
  await all('pragma foreign_keys = on');
  return rows;
}

/** What a version let go on purpose, with the reason; anything else that is gone is a loss. */
const LET_GO = [
  // Keys of other systems that could be read back; since then only their hash is kept, and each is made anew.
  'koppelingen.enable_a_p_i_key',
  'koppelingen.api_key',
  'koppelingen.api_key_index',
];

describe('an old database with new code', () => {
  it('of every version comes out as a new one, with every row of every table', async () => {
    const fresh = await open();
    await migrate(fresh, 0, migrations.length);

    // One database that stops at every version and gets rows there: each row goes the way of a database of that version.
    const old = await open();
    const written: Map<string, Row>[] = [];
    for (let stop = 1; stop <= migrations.length; stop += 1) {
      await migrate(old, stop - 1, stop);
      written.push(await fill(old, stop));
    }

    expect(await schemaOf(old)).toEqual(await schemaOf(fresh));
    expect(await old.all('pragma foreign_key_check')).toEqual([]);
    expect(await old.all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const lost = new Set<string>();
    const tables = new Set(await tablesOf(old));
    for (const rows of written) {
      for (const [table, row] of rows) {
        const kept = tables.has(table)
          ? await old.all(
              `select * from "${table}" where "id" = '${row.id}' or "id" = ${Number(row.id) || -1}`,
            )
          : [];
        for (const [column, value] of Object.entries(row)) {
          if (kept[0]?.[column] !== value) lost.add(`${table}.${column}`);
        }
      }
    }
    expect([...lost]).toEqual(LET_GO);
    expect(written).toHaveLength(migrations.length);
    expect(written[0]?.size).toBeGreaterThan(40);
  });
});
