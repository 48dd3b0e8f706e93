/** Makes the versions of a document as quick to write when there are fifty as when there is one, on SQLite. */
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { and, eq, lt, type SQL } from '@payloadcms/db-sqlite/drizzle';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { changedAdapter } from './changedAdapter.ts';

type Adapter = ReturnType<typeof sqliteAdapter>;
type SchemaHook = NonNullable<NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']>[number];
type Running = ReturnType<Adapter['init']>;
type Row = Record<string, unknown>;

const VERSIONS = /^_(.+)_v$/;

/**
 * One index for what every save asks: the latest version of this document, and the oldest that may stay. With an
 * index on each column apart SQLite reads every version of the document, or the latest of all documents.
 */
export const indexVersions: SchemaHook = ({ extendTable, schema }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!VERSIONS.test(name) || !('parent' in table && 'latest' in table)) continue;
    extendTable({
      table,
      extraConfig: (columns) => ({
        [`${name}_parent_latest`]: index(`${name}_parent_latest_idx`).on(
          columns.parent,
          columns.latest,
          columns.updatedAt,
        ),
        [`${name}_parent_updated`]: index(`${name}_parent_updated_idx`).on(
          columns.parent,
          columns.updatedAt,
          columns.createdAt,
        ),
      }),
    });
  }
  return schema;
};

/**
 * Payload writes a new version, and then marks all older ones as not the latest, also those that were marked long ago:
 * SQLite writes every version of the document anew, at each save. Here only the version that was the latest is
 * touched, in one transaction with the new one: one wait for the disk in the place of two, and no moment in which
 * two versions, or none, are the latest.
 */
export function quickVersions(adapter: Adapter): Adapter {
  return changedAdapter(adapter, (running) => {
    const { createVersion } = running;
    running.createVersion = function create(this: Running, version) {
      let marked = false;
      const insert: Running['insert'] = async (query) => {
        if (!isNewVersion(query.tableName, query.values)) return this.insert(query);
        const rows = await insertLatest(this, query.tableName, query.values);
        marked = true;
        return rows;
      };
      const execute: Running['execute'] = (query) =>
        marked && marksOlder(query.sql) ? (Promise.resolve({ rows: [] }) as never) : this.execute(query);
      // A view of the adapter in which only this differs: others use it at the same moment.
      const view = Object.create(this, { execute: { value: execute }, insert: { value: insert } });
      return createVersion.call(view, version);
    } as typeof createVersion;
  });
}

/** The row of a version that is to be the latest of its document; not rows of what is in it, nor a global's. */
function isNewVersion(tableName: string, values: Row | Row[]): values is Row {
  return (
    VERSIONS.test(tableName) && !Array.isArray(values) && values.latest === true && Boolean(values.parent)
  );
}

async function insertLatest(adapter: Running, tableName: string, values: Row): Promise<Row[]> {
  const table = adapter.tables[tableName];
  if (!table) throw new Error(`No table ${tableName}`);
  const older = and(
    eq(table.parent, values.parent),
    eq(table.latest, true),
    lt(table.updatedAt, values.updatedAt),
  );
  const { drizzle } = adapter as unknown as { drizzle: LibsqlDrizzle };
  const [, rows] = await drizzle.batch([
    drizzle.update(table).set({ latest: false }).where(older),
    drizzle.insert(table).values(values).returning(),
  ]);
  return rows as Row[];
}

/** What we use of drizzle's database on libsql, whose own type needs the tables at compile time. */
interface LibsqlDrizzle {
  update(table: unknown): { set(values: Row): { where(condition: SQL | undefined): unknown } };
  insert(table: unknown): { values(row: Row): { returning(): unknown } };
  /** All of it in one transaction. */
  batch(queries: [unknown, unknown]): Promise<[unknown, unknown]>;
}

function marksOlder(statement: SQL | undefined): boolean {
  const text = statement?.queryChunks
    .map((chunk) => String((chunk as { value?: unknown }).value ?? ''))
    .join('');
  return text !== undefined && /SET latest = false\s+WHERE/.test(text);
}
