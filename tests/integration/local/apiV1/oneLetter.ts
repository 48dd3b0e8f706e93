import { expect, it } from 'vitest';
import { letterInState } from '../../../support/letterInState.ts';
import { richText } from '../../../support/richText.ts';
import { approved, ask, concept, database, LETTER, problem, SECRET, samples, samplesOf } from './setting.ts';

/** One letter from a template, or one more of a letter. */
export function oneLetter() {
  it.each([
    ['application/pdf', '%PDF-'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['text/html', '<!'],
  ])('as %s', async (accept, begin) => {
    const response = await ask('POST', LETTER, { body: { velden: samples }, headers: { accept } });
    expect(response.status).toBe(200);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, begin.length).toString('latin1').toLowerCase()).toBe(begin.toLowerCase());
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="wmo-toekenning\.(pdf|docx|html)"$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('prints the values in Dutch, and puts the address in the window', async () => {
    const response = await ask('POST', LETTER, {
      body: { velden: { ...samples, datum: '2027-03-01' }, geadresseerde: ['Mevrouw N. de Wit', SECRET] },
      headers: { accept: 'text/html' },
    });
    const html = await response.text();
    expect(html).toContain('1 maart 2027');
    expect(html).toContain(SECRET);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('makes an approved letter, and no concept', async () => {
    const body = { velden: await samplesOf(`/brieven/${approved}`) };
    expect((await ask('POST', `/brieven/${approved}/exemplaren`, { body })).status).toBe(200);
    expect((await ask('POST', `/brieven/${concept}/exemplaren`, { body })).status).toBe(404);
    expect((await ask('GET', `/brieven/${concept}`)).status).toBe(404);
    expect((await ask('GET', `/brieven/${concept}/schema`)).status).toBe(404);
    const list = (await (await ask('GET', '/brieven')).json()) as { resultaten: { id: string }[] };
    expect(list.resultaten.map(({ id }) => id)).toEqual([approved]);
    expect((await ask('GET', `/brieven/${approved}`)).status).toBe(200);
  });

  it('tells every wrong field at its own place', async () => {
    const { datum: _datum, ...rest } = samples;
    const body = { velden: { ...rest, 'a/b~c': 'x', aanhef: ['lijst'], Aanhef: 'dubbel' } };
    const response = await ask('POST', LETTER, { body });
    expect(response.status).toBe(400);
    const { errors = [] } = await problem(response);
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(
      ['#/velden/Aanhef', '#/velden/a~1b~0c', '#/velden/aanhef', '#/velden/datum'].sort(),
    );
    for (const { detail } of errors) expect(detail.length).toBeGreaterThan(10);
  });

  it('refuses a format that it does not make', async () => {
    const response = await ask('POST', LETTER, {
      body: { velden: samples },
      headers: { accept: 'image/png' },
    });
    expect(response.status).toBe(406);
    expect((await problem(response)).detail).toContain('application/pdf');
    const copy = { body: { velden: {} }, headers: { accept: 'application/xml' } };
    expect((await ask('POST', `/brieven/${approved}/exemplaren`, copy)).status).toBe(406);
  });

  it('says which words our font cannot print', async () => {
    const body = { velden: { ...samples, aanhef: 'mevrouw 漢字' } };
    const response = await ask('POST', LETTER, { body });
    expect(response.status).toBe(422);
    expect((await problem(response)).detail).toMatch(/Voorkant, blok \d+/);
  });

  it('says so when a letter cannot be made as it stands', async () => {
    const unknown = await letterInState(database.payload, 'in-gebruik', {
      front: richText('Beste ((niemand)).'),
    });
    const response = await ask('POST', `/brieven/${unknown}/exemplaren`, {
      body: { velden: { datum: '2026-12-01' } },
    });
    expect(response.status).toBe(422);
    expect((await problem(response)).detail).toContain('niemand');
    const job = await ask('POST', '/opdrachten', { body: { brief: unknown, brieven: [{ velden: {} }] } });
    expect(job.status).toBe(422);
    await database.payload.delete({ collection: 'brieven', id: unknown });
  });
}
