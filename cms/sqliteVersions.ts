/** Makes the versions of a document as quick to write when there are fifty as when there is one, on SQLite. */
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

type Adapter = ReturnType<typeof sqliteAdapter>;
type SchemaHook = NonNullable<NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']>[number];
type Running = ReturnType<Adapter['init']>;

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
 * After a new version Payload marks all older ones as not the latest, also those that were marked long ago: SQLite
 * then writes every version of the document anew, at each save. Here only those that are still marked are touched.
 */
export function quickVersions(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const running = adapter.init(args);
      const { createVersion } = running;
      running.createVersion = function create(this: Running, version) {
        const execute: Running['execute'] = (query) =>
          this.execute(query.sql ? { ...query, sql: stillLatest(query.sql) } : query);
        // A view of the adapter in which only this differs: others use it at the same moment.
        return createVersion.call(Object.create(this, { execute: { value: execute } }), version);
      } as typeof createVersion;
      return running;
    },
  };
}

/** @returns the statement with one more condition, when it is the one that takes `latest` away */
function stillLatest(statement: SQL): SQL {
  const text = statement.queryChunks
    .map((chunk) => String((chunk as { value?: unknown }).value ?? ''))
    .join('');
  if (!/SET latest = false\s+WHERE/.test(text)) return statement;
  return sql`${statement} AND latest = true`;
}
