import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, type TestDatabase } from '../../support/database.ts';
import { PIXEL } from '../../support/matrix.ts';
import { type S3StandIn, startS3 } from '../../support/s3StandIn.ts';

const BUCKET = 'luchtpost-media';
const KEY_ID = 'proef-sleutel';
const picture = Buffer.from(PIXEL);

let s3: S3StandIn;
let database: TestDatabase;

beforeAll(async () => {
  s3 = await startS3(KEY_ID);
  Object.assign(process.env, {
    S3_BUCKET: BUCKET,
    S3_ENDPOINT: s3.url,
    S3_ACCESS_KEY_ID: KEY_ID,
    S3_SECRET_ACCESS_KEY: 'alleen voor deze proef',
  });
  database = await openDatabase('sqlite');
});
afterAll(async () => {
  await database.close();
  await s3.close();
});

const upload = (name: string, _status: 'draft' | 'published') =>
  database.payload.create({
    collection: 'media',
    data: { alt: 'Een proef', _status },
    file: { data: picture, mimetype: 'image/png', name, size: picture.length },
    context: { skipSiteBuild: true },
  });

/** Asks the REST API, as somebody who is not logged in. */
async function ask(path: string): Promise<Response> {
  const { default: config } = await import('@payload-config');
  return handleEndpoints({ config, request: new Request(`http://127.0.0.1:3000${path}`) });
}

it('keeps a file in the bucket and not on disk, serves it, and takes it away with its document', async () => {
  const { id, filename, url } = await upload('beeld.png', 'published');
  const key = `/${BUCKET}/${filename}`;
  expect(s3.objects.get(key)?.body.equals(picture)).toBe(true);
  expect(s3.objects.get(key)?.type).toBe('image/png');
  expect(existsSync(join(database.dataDir, 'media', filename ?? ''))).toBe(false);

  const answer = await ask(new URL(url ?? '', 'http://127.0.0.1:3000').pathname);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer()).equals(picture)).toBe(true);

  await database.payload.delete({ collection: 'media', id, context: { skipSiteBuild: true } });
  expect([...s3.objects.keys()]).toEqual([]);
});

it('shows a draft to nobody from outside, as with files on disk', async () => {
  const { url } = await upload('concept.png', 'draft');
  const answer = await ask(new URL(url ?? '', 'http://127.0.0.1:3000').pathname);
  expect(answer.status).toBeGreaterThanOrEqual(403);
  expect(answer.status).toBeLessThanOrEqual(404);
});

it('brings nothing into the browser', () => {
  const { admin } = database.payload.config;
  expect(JSON.stringify([admin.components?.providers, admin.dependencies])).not.toContain('storage-s3');
});

it('has a backup say aloud that these files are not in it', async () => {
  const target = join(database.dataDir, 'backup');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/backup.ts', target], {
    env: { ...process.env, LUCHTPOST_DATA: database.dataDir },
  });
  expect(stdout).toMatch(/^BACKUP-OK/);
  expect(stderr).toContain(`De beelden en bestanden staan in S3 (${BUCKET}) en zitten NIET in deze back-up`);
  expect(stderr).not.toContain('ontbraken');
});
