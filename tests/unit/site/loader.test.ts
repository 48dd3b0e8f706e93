import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SiteContentError } from '../../../site/loaders/errors.ts';
import { fetchCollection } from '../../../site/loaders/rest.ts';
import * as schemas from '../../../site/loaders/schemas.ts';
import { checkDocument } from '../../../site/loaders/validate.ts';

const help = (change: Record<string, unknown> = {}) => ({
  id: '1',
  title: 'Ik heb schulden',
  slug: 'schulden',
  theme: 'geld',
  updatedAt: '2026-02-11T09:00:00.000Z',
  ...change,
});
const checkHelp = (change: Record<string, unknown>) => checkDocument('hulp', schemas.hulp, help(change));

describe('a document that fits', () => {
  it('has its empty fields filled with nothing, and carries no field the site does not know', () => {
    const data = checkHelp({ summary: '', steps: null, createdBy: { email: 'wim@gemeente.nl' } });
    expect(data).toMatchObject({ slug: 'schulden', summary: undefined, steps: [], bring: [] });
    expect(JSON.stringify(data)).not.toContain('wim@gemeente.nl');
    expect(data.updatedAt).toEqual(new Date('2026-02-11T09:00:00.000Z'));
  });
});

describe('a document that does not fit says where', () => {
  it.each([
    [{ title: undefined }, 'In "hulp", pagina "schulden", klopt het veld "title" niet: het ontbreekt.'],
    [{ title: null }, 'In "hulp", pagina "schulden", klopt het veld "title" niet: het ontbreekt.'],
    [{ title: '  ' }, 'In "hulp", pagina "schulden", klopt het veld "title" niet: het is leeg.'],
    [{ steps: [{ title: 'Bel' }, { title: '' }] }, 'klopt het veld "steps.1.title" niet: het is leeg.'],
    [{ theme: 'vakantie' }, 'klopt het veld "theme" niet: kies een van brieven, geld'],
    [
      { helpers: [{ name: 'X', url: 'javascript:alert(1)' }] },
      'klopt het veld "helpers.0.url" niet: is geen geldig webadres.',
    ],
    [
      { body: { root: { children: [{ type: 'raket' }] } } },
      'klopt het veld "body" niet: bevat een onderdeel dat de site niet kent (raket).',
    ],
    [{ body: 'kale tekst' }, 'klopt het veld "body" niet: is geen opgemaakte tekst.'],
    [
      { slug: '../weg' },
      'klopt het veld "slug" niet: mag alleen kleine letters, cijfers en streepjes hebben.',
    ],
    [{ steps: 'geen rijen' }, 'klopt het veld "steps" niet: het heeft een ander soort waarde dan verwacht.'],
  ])('%j', (change, sentence) => {
    expect(() => checkHelp(change)).toThrow(SiteContentError);
    expect(() => checkHelp(change)).toThrow(sentence);
  });
});

describe('asking the CMS', () => {
  async function cms(answer: (url: URL) => { status?: number; body: unknown }): Promise<string> {
    const server = createServer((request, response) => {
      const { status = 200, body } = answer(new URL(request.url ?? '/', 'http://cms'));
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('reads every page, and leaves out what is not published', async () => {
    const base = await cms((url) => {
      const page = Number(url.searchParams.get('page'));
      return {
        body: { docs: [{ id: page, _status: page === 2 ? 'draft' : 'published' }], hasNextPage: page < 3 },
      };
    });
    expect(await fetchCollection('hulp', base)).toEqual([
      { id: 1, _status: 'published' },
      { id: 3, _status: 'published' },
    ]);
  });

  it('that is not there gives one sentence', async () => {
    await expect(fetchCollection('hulp', 'http://127.0.0.1:9')).rejects.toThrow(
      'Het CMS op http://127.0.0.1:9 is niet bereikbaar; start het CMS en publiceer daarna opnieuw.',
    );
  });

  it('that refuses or talks nonsense gives one sentence', async () => {
    const refusing = await cms(() => ({ status: 403, body: {} }));
    await expect(fetchCollection('hulp', refusing)).rejects.toThrow('gaf code 403 voor /api/hulp.');
    const broken = await cms(() => ({ body: '<html>' }));
    await expect(fetchCollection('hulp', broken)).rejects.toThrow('gaf geen geldige JSON');
    const other = await cms(() => ({ body: { message: 'hallo' } }));
    await expect(fetchCollection('hulp', other)).rejects.toThrow('gaf geen lijst terug voor "hulp"');
  });
});
