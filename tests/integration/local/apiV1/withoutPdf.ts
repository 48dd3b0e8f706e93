import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { richText } from '../../../support/richText.ts';
import { approved, ask, database, LETTER, problem, SLUG, samples } from './setting.ts';

/** What is said where no PDF can be made. */
export function withoutPdf() {
  const spies: { mockRestore(): void }[] = [];
  let why: string;
  beforeAll(async () => {
    const { pdfPool } = await import('../../../../cms/letters/render/pool.ts');
    const { PdfUnavailable } = await import('../../../../cms/letters/render/pdfUnavailable.ts');
    why = new PdfUnavailable().message;
    for (const how of ['typeset', 'draw'] as const) {
      spies.push(vi.spyOn(pdfPool(), how).mockRejectedValue(new PdfUnavailable()));
    }
  });
  afterAll(() => {
    for (const spy of spies) spy.mockRestore();
  });

  it('says so, names what it does make, and makes that', async () => {
    const copy = `/brieven/${approved}/exemplaren`;
    const asked: [string, object][] = [
      [LETTER, samples],
      [copy, { aanhef: 'mevrouw De Wit', datum: '2026-12-01' }],
    ];
    for (const [path, velden] of asked) {
      const headers = { accept: 'application/pdf' };
      const refused = await ask('POST', path, { body: { velden }, headers });
      expect(refused.status).toBe(501);
      expect(await problem(refused)).toMatchObject({ status: 501, detail: why });
      const html = await ask('POST', path, { body: { velden }, headers: { accept: 'text/html' } });
      expect(html.status).toBe(200);
    }
  });

  it('says it of a job as well', async () => {
    const body = { sjabloon: SLUG, formaat: 'pdf', brieven: [{ velden: samples }] };
    const started = await ask('POST', '/opdrachten', { body });
    const path = started.headers.get('location')?.replace('/api/v1', '') ?? '';
    await vi.waitFor(async () => {
      const state = await (await ask('GET', path)).json();
      expect(state).toMatchObject({ stand: 'mislukt', melding: why });
    });
  });

  it('shows a preview without paper, and why', async () => {
    const { createLocalReq } = await import('payload');
    const { staffWith } = await import('../../../support/mergeCall.ts');
    const { previewEndpoint } = await import('../../../../cms/letters/render/renderEndpoints.ts');
    const user = await staffWith(database.payload, 'communicatie');
    const preview = async (body: object) => {
      const local = await createLocalReq(
        { user: { ...user, collection: 'gebruikers' } as never },
        database.payload,
      );
      const text = async () => JSON.stringify(body);
      return previewEndpoint.handler(Object.assign(local, { headers: new Headers(), text }) as never);
    };
    const letter = { subject: 'Brief', front: richText('Beste bewoner, u krijgt geld.') };
    const shown = await preview(letter);
    expect(await shown.json()).toMatchObject({
      noPaper: why,
      html: expect.stringContaining('u krijgt geld'),
    });
    const file = await preview({ ...letter, form: 'pdf' });
    expect(file.status).toBe(501);
    expect(await file.json()).toEqual({ errors: [{ message: why }] });
  });
}
