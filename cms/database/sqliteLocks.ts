/** Makes it cheap on SQLite to learn that nobody has a document open, which every save asks. */
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { and, eq, sql } from '@payloadcms/db-sqlite/drizzle';
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { Where } from 'payload';
import { changedAdapter } from './changedAdapter.ts';
import { LOCKS } from './freeLocks.ts';

type Adapter = ReturnType<typeof sqliteAdapter>;
type Running = ReturnType<Adapter['init']>;

/** Which document each lock is on, and who has it open. */
const LOCKED = 'payload_locked_documents_rels';

interface LockedDocument {
  collection: string;
  id: string;
}

/** Asks whether a document of one collection has a lock; made once, so that SQLite's words are not put together anew. */
interface Question {
  all(values: { id: string }): Promise<unknown[]>;
}

/** What we use of drizzle's database on libsql, whose own type needs the tables at compile time. */
interface LibsqlDrizzle {
  select(columns: Record<string, SQLiteColumn>): {
    from(table: SQLiteTable): {
      where(condition: unknown): { limit(rows: number): { prepare(): Question } };
    };
  };
}

/**
 * Payload asks who has a document open with a query in which every collection there is has a condition of its own, put
 * together anew and named differently each time: for SQLite always a new question, and a fifth of what a save costs.
 * Here the table of what is locked is looked at first; only when the document is in it Payload asks its own.
 */
export function quickLocks(adapter: Adapter): Adapter {
  return changedAdapter(adapter, (running) => {
    const { find } = running;
    const questions = new Map<string, Question>();
    running.find = async function look(this: Running, query) {
      const document = query.collection === LOCKS ? documentIn(query.where) : undefined;
      if (document && (await isFree(this, questions, document))) return none(query.limit);
      return find.call(this as never, query);
    } as typeof find;
  });
}

async function isFree(adapter: Running, questions: Map<string, Question>, document: LockedDocument) {
  const { collection, id } = document;
  const question = questions.get(collection) ?? questionOf(adapter, collection);
  if (!question) return false;
  questions.set(collection, question);
  return (await question.all({ id })).length === 0;
}

function questionOf(adapter: Running, collection: string): Question | undefined {
  const table = adapter.tables[LOCKED] as (SQLiteTable & Record<string, SQLiteColumn>) | undefined;
  const column = table?.[`${adapter.tableNameMap.get(collection.replaceAll('-', '_'))}ID`];
  if (!table?.path || !table.parent || !column) return undefined;
  const { drizzle } = adapter as unknown as { drizzle: LibsqlDrizzle };
  return drizzle
    .select({ lock: table.parent })
    .from(table)
    .where(and(eq(column, sql.placeholder('id')), eq(table.path, 'document')))
    .limit(1)
    .prepare();
}

/** The document that Payload asks about, when it asks as it does before a save. */
function documentIn(where: Where | undefined): LockedDocument | undefined {
  const [first, second, ...more] = where?.and ?? [];
  const collection = equalsIn(first, 'document.relationTo');
  const id = equalsIn(second, 'document.value');
  return collection && id && more.length === 0 ? { collection, id } : undefined;
}

function equalsIn(condition: Where | undefined, field: string): string | undefined {
  const value = (condition?.[field] as { equals?: unknown } | undefined)?.equals;
  return typeof value === 'string' ? value : undefined;
}

/** Payload's answer when it found nothing. */
const none = (limit = 0) => ({
  docs: [],
  hasNextPage: false,
  hasPrevPage: false,
  limit,
  nextPage: null,
  page: 1,
  pagingCounter: 1,
  prevPage: null,
  totalDocs: 0,
  totalPages: 1,
});
