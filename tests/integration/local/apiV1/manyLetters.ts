import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type * as Support from '../../../support/apiCall.ts';
import { ALL, api, approved, ask, database, problem, SECRET, SLUG, samples, samplesOf } from './setting.ts';

/** A job of many letters, and its ZIP. */
export function manyLetters() {
  const job = async (body: object) => {
    const response = await ask('POST', '/opdrachten', { body });
    expect(response.status).toBe(202);
    return response.headers.get('location')?.replace('/api/v1', '') ?? '';
  };
  const ready = async (path: string, asked: Support.Asked = {}) => {
    for (;;) {
      const state = (await (await ask('GET', path, asked)).json()) as Record<string, unknown>;
      if (state.stand !== 'wacht' && state.stand !== 'bezig') return state;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('makes the good ones, tells the others by number, and gives a ZIP once', async () => {
    const good = { velden: samples, geadresseerde: [SECRET] };
    const { datum: _datum, ...without } = samples;
    const path = await job({
      sjabloon: SLUG,
      brieven: [good, { velden: without }, good, { velden: { x: 1 } }],
    });
    const state = await ready(path);
    expect(state).toMatchObject({ stand: 'klaar', totaal: 4, gedaan: 4, gemaakt: 2, nietGemaakt: 2 });
    const errors = state.fouten as { nummer: number; fouten: { pointer: string }[] }[];
    expect(errors.map(({ nummer }) => nummer)).toEqual([2, 4]);
    expect(errors[0]?.fouten).toMatchObject([{ pointer: '#/brieven/1/velden/datum' }]);

    const response = await ask('GET', `${path}/resultaat`);
    expect(response.status).toBe(200);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files).sort()).toEqual(['brief-00001.pdf', 'brief-00003.pdf', 'overzicht.json']);
    expect(
      Buffer.from(files['brief-00001.pdf'] ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const list = JSON.parse(Buffer.from(files['overzicht.json'] ?? []).toString()) as {
      brieven: { nummer: number; bestand: string | null }[];
    };
    expect(list.brieven.map(({ bestand }) => bestand)).toEqual([
      'brief-00001.pdf',
      null,
      'brief-00003.pdf',
      null,
    ]);

    expect((await ask('GET', `${path}/resultaat`)).status).toBe(410);
    expect(await (await ask('GET', path)).json()).toMatchObject({ stand: 'opgehaald', gemaakt: 2 });
  });

  it('makes Word and HTML too', async () => {
    for (const formaat of ['docx', 'html']) {
      const path = await job({ sjabloon: SLUG, formaat, brieven: [{ velden: samples }] });
      await ready(path);
      const files = unzipSync(new Uint8Array(await (await ask('GET', `${path}/resultaat`)).arrayBuffer()));
      expect(files[`brief-00001.${formaat}`]?.length).toBeGreaterThan(1000);
    }
  });

  it('is nobody else’s: another key gets 404 for it, whatever it asks', async () => {
    const path = await job({ sjabloon: SLUG, brieven: [{ velden: samples }] });
    const other = await api.keyFor(database.payload, ALL);
    expect((await ask('GET', path, { key: other })).status).toBe(404);
    expect((await ask('GET', `${path}/resultaat`, { key: other })).status).toBe(404);
    expect((await ask('DELETE', path, { key: other })).status).toBe(404);
    await ready(path);
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('GET', path)).status).toBe(404);
  });

  it('answers 409 while it works, stops when it is cancelled, and refuses a fourth', async () => {
    const brieven = Array.from({ length: 400 }, () => ({ velden: samples }));
    const paths = [
      await job({ sjabloon: SLUG, brieven }),
      await job({ sjabloon: SLUG, brieven }),
      await job({ brief: approved, brieven: [{ velden: await samplesOf(`/brieven/${approved}`) }] }),
    ];
    const early = await ask('GET', `${paths[1]}/resultaat`);
    expect(early.status).toBe(409);
    expect(early.headers.get('retry-after')).toBe('5');
    const fourth = await ask('POST', '/opdrachten', {
      body: { sjabloon: SLUG, brieven: brieven.slice(0, 1) },
    });
    expect(fourth.status).toBe(429);
    expect(fourth.headers.get('retry-after')).toBe('60');
    for (const path of paths) expect((await ask('DELETE', path)).status).toBe(204);
    const { jobStore } = await import('../../../../cms/api/v1/jobs/jobs.ts');
    expect(jobStore().heldBytes()).toBe(0);
  });

  it.each([
    ['no letter', { sjabloon: SLUG, brieven: [] }, '#/brieven'],
    ['no template', { brieven: [{ velden: {} }] }, '#'],
    ['two templates', { sjabloon: SLUG, brief: 'x', brieven: [{ velden: {} }] }, '#'],
    ['another format', { sjabloon: SLUG, formaat: 'odt', brieven: [{ velden: {} }] }, '#/formaat'],
    ['a row that is no letter', { sjabloon: SLUG, brieven: [{ velden: {} }, 'x'] }, '#/brieven/1'],
  ])('refuses a job with %s', async (_what, body, pointer) => {
    const response = await ask('POST', '/opdrachten', { body });
    expect(response.status).toBe(400);
    expect((await problem(response)).errors?.map((each) => each.pointer)).toContain(pointer);
  });

  it('refuses a job for a template that is not there', async () => {
    expect(
      (await ask('POST', '/opdrachten', { body: { sjabloon: 'nee', brieven: [{ velden: {} }] } })).status,
    ).toBe(404);
  });
}
