import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type TestDatabase } from '../../support/database.ts';
import { PIXEL, sample } from '../../support/matrix.ts';
import { askHere, logInHere, sentences } from '../../support/restInProcess.ts';

let database: TestDatabase;
let cookie: string;

/** SQLite itself, on the connection that Payload uses. */
const sqlite = async (statement: string): Promise<unknown> => {
  const { client } = database.payload.db as unknown as {
    client: { execute(statement: string): Promise<{ rows: Record<string, unknown>[] }> };
  };
  return Object.values((await client.execute(statement)).rows[0] ?? {})[0];
};

const ask = (method: string, path: string, body?: unknown) =>
  askHere(database.payload, method, path, { body, cookie });
const make = async () =>
  ((await ask('POST', '/kennisbank?draft=true', sample('kennisbank'))).body.doc as { id: string }).id;
const read = async (id: string) => (await ask('GET', `/kennisbank/${id}?draft=true&depth=0`)).body;

beforeAll(async () => {
  database = await openDatabase('sqlite');
  cookie = await logInHere(database.payload);
});
afterAll(() => database.close());

const noStack = (body: unknown) =>
  expect(JSON.stringify(body)).not.toMatch(/\bat \w|node_modules|Failed query/);

describe('a full disk', () => {
  it('is told in Dutch, loses nothing that was kept, and is forgotten when there is room again', async () => {
    const id = await make();
    await ask('PATCH', `/kennisbank/${id}?draft=true`, { summary: 'Staat er.' });
    await sqlite(`pragma max_page_count = ${await sqlite('pragma page_count')}`);
    let refused = await ask('PATCH', `/kennisbank/${id}?draft=true`, { summary: 'Past misschien nog.' });
    // Free pages inside the file take a few saves more.
    for (let times = 0; times < 200 && refused.status < 500; times += 1) {
      refused = await ask('POST', '/kennisbank?draft=true', sample('kennisbank'));
    }
    expect(sentences(refused.body)).toContain('De schijf van de server is vol');
    expect(sentences(refused.body)).toContain('niet opgeslagen');
    expect(refused.status).toBe(507);
    noStack(refused.body);
    expect((await ask('GET', '/gereed')).status).toBe(200);

    await sqlite('pragma max_page_count = 1073741823');
    const again = await ask('PATCH', `/kennisbank/${id}?draft=true`, { summary: 'Nu wel.' });
    expect(again.status).toBe(200);
    expect(await read(id)).toMatchObject({ summary: 'Nu wel.' });
    expect(await sqlite('pragma integrity_check')).toBe('ok');
  });
});

describe('a disk that may only be read', () => {
  it('is told in Dutch, still shows what is there, and is forgotten when it may be written again', async () => {
    const id = await make();
    await sqlite('pragma query_only = 1');
    const refused = await ask('PATCH', `/kennisbank/${id}?draft=true`, { summary: 'Mag niet.' });
    expect(sentences(refused.body)).toContain('mag niet op zijn schijf schrijven');
    expect(refused.status).toBe(503);
    noStack(refused.body);
    expect(await read(id)).toMatchObject({ summary: 'Een proef.' });
    await sqlite('pragma query_only = 0');
    expect((await ask('PATCH', `/kennisbank/${id}?draft=true`, { summary: 'Mag weer.' })).status).toBe(200);
  });
});

describe('an upload that is not what it says', () => {
  const upload = (bytes: Uint8Array, name: string, type: string) => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt: 'Een proef' }));
    form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), name);
    return ask('POST', '/media', form);
  };
  const files = () => {
    const folder = join(database.dataDir, 'media');
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  it.each<[string, Uint8Array, string, string]>([
    ['half a picture', PIXEL.subarray(0, 40), 'half.png', 'image/png'],
    ['a program named picture', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'programma.png', 'image/png'],
    ['a page named picture', Buffer.from('<html><script>1</script>'), 'pagina.png', 'image/png'],
    ['nothing at all', Buffer.alloc(0), 'leeg.png', 'image/png'],
    ['a PDF named picture', Buffer.from('%PDF-1.7\n%%EOF'), 'pdf.png', 'image/png'],
  ])('%s is refused in Dutch, and leaves no file', async (_what, bytes, name, type) => {
    const before = files();
    const { status, body } = await upload(bytes, name, type);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(sentences(body)).not.toMatch(/invalid|wrong|missing|file type/i);
    expect(sentences(body).length).toBeGreaterThan(15);
    noStack(body);
    expect(files()).toEqual(before);
  });
});
