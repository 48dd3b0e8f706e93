/**
 * `node tests/faults/readDatabase.ts FILE`: whether the database is sound, and which jobs are not done. A process of its
 * own, that only reads: the CMS has the file open.
 */
import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(process.argv[2] ?? '', { readOnly: true, timeout: 10_000 });
const sound = db
  .prepare('pragma integrity_check')
  .all()
  .map((row) => String(row.integrity_check));
const jobs = db
  .prepare(
    'select queue, processing, created_at as made, wait_until as due from payload_jobs where completed_at is null and has_error is not 1',
  )
  .all();
process.stdout.write(JSON.stringify({ sound: sound.join('; '), jobs }));
db.close();
