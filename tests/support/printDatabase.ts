/**
 * `node tests/support/printDatabase.ts FILE`: every row of every table as JSON, in a fixed order. A process of its own:
 * two SQLite libraries in one process (Payload's and Node's) undo each other's locks.
 */
import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(process.argv[2] ?? '', { readOnly: true });
const tables = db.prepare("select name from sqlite_master where type = 'table' order by name").all();
const contents = Object.fromEntries(
  tables.map(({ name }) => [
    String(name),
    db
      .prepare(`select * from "${name}"`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort(),
  ]),
);
process.stdout.write(JSON.stringify(contents));
db.close();
