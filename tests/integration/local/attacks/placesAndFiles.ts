import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_UPLOADS_A_DAY } from '../../../../cms/hooks/uploadQuota.ts';
import type { EndpointDoor } from '../../../support/endpointDoor.ts';
import { PIXEL } from '../../../support/matrix.ts';
import { person } from '../../../support/person.ts';
import { database } from './setting.ts';

/** Addresses and paths that somebody names, and files that somebody places. */
export function placesAndFiles() {
  describe('an address that somebody names', () => {
    let inside: Server;
    const asked: string[] = [];

    beforeAll(async () => {
      inside = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.setHeader('content-type', 'image/png').end(PIXEL);
      });
      await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => new Promise((resolve) => inside.close(resolve)));

    it('is never fetched by the server: not as an upload, not as a change, not as a paste', async () => {
      const { door } = await person(database, 'beheerder');
      const url = `http://127.0.0.1:${(inside.address() as AddressInfo).port}/geheim.png`;
      const picture = { alt: 'Proef', filename: 'geheim.png', mimeType: 'image/png', filesize: 70, url };
      const edits =
        'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[heightInPixels]=1&uploadEdits[widthInPixels]=1';
      const form = new FormData();
      form.set('file', new File([PIXEL], 'eigen.png', { type: 'image/png' }));
      form.set('_payload', JSON.stringify({ alt: 'Eigen' }));
      const own = await door.send('POST', '/media', form);
      const { id } = own.json.doc as { id: string };
      for (const [method, path] of [
        ['POST', `/media?${edits}`],
        ['POST', '/media'],
        ['PATCH', `/media/${id}?${edits}`],
        ['PATCH', `/media/${id}`],
        ['GET', `/media/paste-url?src=${encodeURIComponent(url)}`],
        ['GET', `/media/paste-url/${id}?src=${encodeURIComponent(url)}`],
      ] as const) {
        const answer = await door.send(method, path, method === 'GET' ? undefined : picture);
        // A change of an upload takes the words beside it, and no address.
        expect(answer.status, path).toBe(method === 'PATCH' ? 200 : 400);
        expect(answer.text).not.toContain('geheim.png');
      }
      expect(asked).toEqual([]);
    });
  });

  describe('a path that leads outside', () => {
    it.each([
      '/media/file/..%2Ftest.db',
      '/media/file/..%2f..%2f..%2f..%2fetc%2fpasswd',
      '/media/file/%2e%2e%2ftest.db',
      '/media/file/..%5C..%5Ctest.db',
      '/media/file/%2Fetc%2Fpasswd',
      '/media/file/geheim.png%00.txt',
      '/gesprekskaarten/dek/..%2Fa4',
      '/brieven/overzicht.csv%2F..%2F..',
    ])('%s gives nothing', async (path) => {
      const { door } = await person(database, 'beheerder');
      const answer = await door.send('GET', path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toMatch(/SQLite format|root:/);
    });

    it.each([
      ['../../uit.png', 'uit.png'],
      ['..\\..\\weg.png', 'weg.png'],
      ['/etc/ver.png', 'ver.png'],
      ['.htaccess.png', 'htaccess.png'],
      ['<img src=x onerror=alert(1)>.png', 'img src-x onerror-alert-1--.png'],
      ['brief\u202Egnp.exe.png', 'briefgnp.exe.png'],
      ['één café (2).png', 'één café -2-.png'],
    ])('is not made by an upload called %j', async (name, kept) => {
      const { door } = await person(database, 'beheerder');
      const form = new FormData();
      form.set('file', new File([PIXEL], name, { type: 'image/png' }));
      form.set('_payload', JSON.stringify({ alt: 'Proef' }));
      const { json, status, text } = await door.send('POST', '/media', form);
      expect(status, text).toBe(201);
      expect((json.doc as { filename: string }).filename).toBe(kept);
    });
  });

  describe('an account that places file after file', () => {
    it('is stopped before the disk is full, for a day, and nobody else is', async () => {
      const { payload } = database;
      const place = async (door: EndpointDoor) => {
        const form = new FormData();
        form.set('file', new File([PIXEL], 'nog-een.png', { type: 'image/png' }));
        form.set('_payload', JSON.stringify({ alt: 'Proef' }));
        const { json, status, text } = await door.send('POST', '/media', form);
        return { status, text, id: String((json.doc as { id?: string } | undefined)?.id) };
      };
      const { door, id: createdBy } = await person(database, 'trainer');
      const first = await place(door);
      expect(first.status, first.text).toBe(201);
      for (let count = 1; count < MAX_UPLOADS_A_DAY; count += 1) {
        await payload.db.create({
          collection: 'media',
          data: { alt: 'x', createdBy, filename: `${count}.png` },
        });
      }
      const refused = await place(door);
      expect(refused.status).toBe(429);
      expect(refused.text).toContain(`al ${MAX_UPLOADS_A_DAY} bestanden`);
      expect((await place((await person(database, 'trainer')).door)).status).toBe(201);
      const dayAgo = new Date(Date.now() - 25 * 60 * 60_000).toISOString();
      await payload.db.updateOne({ collection: 'media', id: first.id, data: { createdAt: dayAgo } });
      expect((await place(door)).status).toBe(201);
    });
  });
}
