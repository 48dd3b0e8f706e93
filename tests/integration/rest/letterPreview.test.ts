import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { PreviewAnswer } from '../../../cms/letters/render/renderEndpoints.ts';
import { readPdf } from '../../support/readPdf.ts';
import { asBeheerder, asKoppeling, asRole, RestClient } from '../../support/rest.ts';

interface Stored {
  id: string;
  subject: string;
  front: object;
  back: object;
  fields: object[];
}

let beheerder: RestClient;
let template: Stored;

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  const { docs } = await beheerder.json<{ docs: Stored[] }>(
    'GET',
    '/brief-sjablonen?limit=1&depth=0&draft=true&where[slug][equals]=participatiewet-toekenning',
  );
  if (!docs[0]) throw new Error('The sjabloon is not seeded.');
  template = docs[0];
});

const rich = (child: object) => ({ root: { type: 'root', children: [child] } });

describe('POST /api/brief-voorbeeld', () => {
  test('shows an unsaved letter on paper and on a screen, within a second', async () => {
    const { subject, front, back, fields } = template;
    const body = { subject, front, back, fields, values: { aanhef: 'meneer <b>Yilmaz</b>' } };
    await beheerder.json('POST', '/brief-voorbeeld', body);
    const started = performance.now();
    const answer = await beheerder.json<PreviewAnswer>('POST', '/brief-voorbeeld', body);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(answer.problems).toEqual([]);
    expect(answer.html).toContain('meneer &lt;b&gt;Yilmaz&lt;/b&gt;');
    expect(answer.paper).toMatchObject({ frontPages: 1, svg: expect.stringMatching(/^<svg/) });
  });

  test('says what keeps somebody from reading it, and makes no file of it', async () => {
    const link = {
      type: 'link',
      fields: { url: 'javascript:alert(1)' },
      children: [{ type: 'text', text: 'klik' }],
    };
    const body = { subject: 'Brief', front: rich({ type: 'paragraph', children: [link] }) };
    const answer = await beheerder.json<PreviewAnswer>('POST', '/brief-voorbeeld', body);
    expect(answer.problems).toMatchObject([{ place: 'Voorkant, blok 1', quote: 'klik' }]);
    expect(answer.paper).toBeUndefined();
    expect(answer.html).not.toContain('javascript:');
    const file = await beheerder.send('POST', '/brief-voorbeeld', { ...body, form: 'pdf' });
    expect(file.status).toBe(422);
    expect(await file.json()).toEqual({
      errors: [{ message: expect.stringContaining('Voorkant, blok 1:') }],
    });
  });

  test('is for staff who may read letters', async () => {
    expect((await new RestClient(beheerder.cmsUrl).send('POST', '/brief-voorbeeld', {})).status).toBe(401);
    const koppeling = await asKoppeling(beheerder, ['scoren']);
    expect([401, 403]).toContain((await koppeling.send('POST', '/brief-voorbeeld', {})).status);
    expect((await beheerder.send('POST', '/brief-voorbeeld', { front: 'x' })).status).toBe(400);
  });
});

describe('GET …/bestand/…', () => {
  const path = (form: string) => `/brief-sjablonen/${template.id}/bestand/${form}`;

  test('a stored letter comes as PDF, Word and HTML with a name of its own', async () => {
    const pdf = await beheerder.send('GET', path('pdf'));
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.pdf"$/);
    expect(readPdf(new Uint8Array(await pdf.arrayBuffer())).metadata).toContain('<pdfuaid:part>1');
    const docx = Buffer.from(await (await beheerder.send('GET', path('docx'))).arrayBuffer());
    expect(docx.subarray(0, 2).toString()).toBe('PK');
    const html = await beheerder.send('GET', path('html'));
    expect(html.headers.get('content-security-policy')).toContain('sandbox');
    expect(await html.text()).toContain('<html lang="nl">');
  });

  test('only for who may read it, and only in a form we know', async () => {
    expect((await new RestClient(beheerder.cmsUrl).send('GET', path('pdf'))).status).toBe(401);
    const begeleider = await asRole(beheerder, 'begeleider');
    expect((await begeleider.send('GET', path('pdf'))).status).toBe(200);
    const stranger = await begeleider.send('GET', path('pdf').replace('brief-sjablonen', 'brieven'));
    expect(stranger.status).toBe(403);
    expect((await beheerder.send('GET', path('exe'))).status).toBe(400);
    expect((await beheerder.send('GET', path('pdf').replace(template.id, crypto.randomUUID()))).status).toBe(
      404,
    );
  });
});
