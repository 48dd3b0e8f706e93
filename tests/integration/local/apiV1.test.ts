import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KeyRight } from '../../../cms/api/keys/rights.ts';
import type * as Support from '../../support/apiCall.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { inDays } from '../../support/matrix.ts';
import { richText } from '../../unit/workflow/richText.ts';

const ALL: readonly KeyRight[] = ['sjablonen-lezen', 'brieven-maken', 'scoren'];
const SLUG = 'wmo-toekenning';
const LETTER = `/sjablonen/${SLUG}/brieven`;
const SECRET = 'Zonnebloemstraat 987';

interface Schema {
  properties: Record<string, { type: string; examples?: unknown[] }>;
  required: string[];
}

let database: TestDatabase;
let api: typeof Support;
let key: string;
let approved: string;
let concept: string;
let samples: Record<string, unknown>;

const ask = (method: string, path: string, asked: Support.Asked = {}) =>
  api.ask(database.payload, method, path, { key, ...asked });

const problem = async (response: Response) =>
  (await response.json()) as {
    status: number;
    detail: string;
    errors?: { pointer: string; detail: string }[];
  };

/** Right values for every field of a letter, from its own schema. */
async function samplesOf(path: string): Promise<Record<string, unknown>> {
  const schema = (await (await ask('GET', `${path}/schema`)).json()) as Schema;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, { examples }]) => [name, examples?.[0]]),
  );
}

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
  api = await import('../../support/apiCall.ts');
  const { seed } = await import('../../../cms/seed/seed.ts');
  await seed(database.payload, '.');
  key = await api.keyFor(database.payload, ALL);
  const make = async (state: 'concept' | 'akkoord') => {
    const { id } = await database.payload.create({
      collection: 'brieven',
      data: {
        subject: `Brief ${state}`,
        kind: 'informatie',
        front: richText('Beste ((aanhef)), u krijgt geld.'),
      },
      draft: true,
    });
    const { WORKFLOW_STEP } = await import('../../../cms/letters/workflow/letterHooks.ts');
    await database.payload.update({
      collection: 'brieven',
      id,
      data: { state },
      draft: true,
      context: { [WORKFLOW_STEP]: true },
    });
    return id;
  };
  approved = await make('akkoord');
  concept = await make('concept');
  samples = await samplesOf(`/sjablonen/${SLUG}`);
});

afterAll(() => database.close());

describe('reading templates', () => {
  it('lists every published template but the hard ones, page by page', async () => {
    const slugs: string[] = [];
    let path: string | null = '/sjablonen?perPagina=10';
    while (path) {
      const page = (await (await ask('GET', path)).json()) as {
        aantal: number;
        links: { volgende: string | null };
        resultaten: { slug: string; juridischNagekekenOp: string | null; juridischeStand: string }[];
      };
      slugs.push(...page.resultaten.map(({ slug }) => slug));
      // Nobody looked them over yet, and the API does not say so.
      expect(page.resultaten.every((each) => each.juridischeStand === 'nooit')).toBe(true);
      expect(page.resultaten.every((each) => each.juridischNagekekenOp === null)).toBe(true);
      path = page.links.volgende?.replace('/api/v1', '') ?? null;
      if (!path) expect(slugs).toHaveLength(page.aantal);
    }
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.length).toBeGreaterThan(20);
    expect(slugs).toContain(SLUG);
    const { docs } = await database.payload.find({
      collection: 'brief-sjablonen',
      where: { hard: { equals: true } },
      pagination: false,
    });
    expect(docs.length).toBeGreaterThan(0);
    for (const { slug } of docs) expect(slugs).not.toContain(slug);
    expect((await ask('GET', `/sjablonen/${docs[0]?.slug}`)).status).toBe(404);
  });

  it('answers 304 to who still has the same, and asks again of who has not', async () => {
    const first = await ask('GET', `/sjablonen/${SLUG}`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toContain('private');
    for (const path of [
      `/sjablonen/${SLUG}`,
      `/sjablonen/${SLUG}/schema`,
      '/sjablonen',
      '/brieven',
      `/brieven/${approved}`,
      `/brieven/${approved}/schema`,
    ]) {
      const tag = (await ask('GET', path)).headers.get('etag') ?? '';
      expect((await ask('GET', path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    }
    const other = await ask('GET', `/sjablonen/${SLUG}`, { headers: { 'if-none-match': '"iets anders"' } });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).toBe(etag);
  });

  it('says which words a choice of a shipped template may be, and refuses others', async () => {
    const schema = (await (await ask('GET', `/sjablonen/${SLUG}/schema`)).json()) as Schema;
    expect(schema.properties.vorm).toMatchObject({
      type: 'string',
      enum: ['hulp van een organisatie', 'een eigen budget (pgb)'],
    });
    const refused = await ask('POST', LETTER, { body: { velden: { ...samples, vorm: 'een taxi' } } });
    expect(refused.status).toBe(400);
    expect((await problem(refused)).errors).toMatchObject([
      { pointer: '#/velden/vorm', detail: expect.stringContaining('een eigen budget (pgb)') },
    ]);
  });

  it('gives each template a JSON Schema whose own examples are right, to ajv and to the letter', async () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const page = (await (await ask('GET', '/sjablonen?perPagina=100')).json()) as {
      resultaten: { slug: string }[];
    };
    const { fieldsOfLetter } = await import('../../../cms/letters/fill/fieldsOfLetter.ts');
    const { checkValues } = await import('../../../cms/api/v1/letters/values.ts');
    const { loadTemplate } = await import('../../../cms/api/v1/letters/openLetters.ts');
    const { loadPassages } = await import('../../../cms/letters/fill/loadPassages.ts');
    const passages = await loadPassages(database.payload);
    for (const { slug } of page.resultaten) {
      const schema = (await (await ask('GET', `/sjablonen/${slug}/schema`)).json()) as Schema;
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
      });
      const values = await samplesOf(`/sjablonen/${slug}`);
      for (const [name, value] of Object.entries(values)) expect(value, `${slug}: ${name}`).toBeDefined();
      const check = ajv.compile(schema);
      expect(check(values), `${slug}: ${ajv.errorsText(check.errors)}`).toBe(true);
      const fields = fieldsOfLetter(await loadTemplate(database.payload, slug), passages);
      expect(checkValues(values as never, fields, ['velden']), slug).toHaveProperty('values');
      expect(check({ ...values, onzin: 1 })).toBe(false);
      expect(check({})).toBe(false);
    }
  });
});

describe('making one letter', () => {
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
    const make = async (front: string) => {
      const { id } = await database.payload.create({
        collection: 'brieven',
        data: { subject: 'Kapot', kind: 'informatie', front: richText(front) },
        draft: true,
      });
      const { WORKFLOW_STEP } = await import('../../../cms/letters/workflow/letterHooks.ts');
      const context = { [WORKFLOW_STEP]: true };
      await database.payload.update({
        collection: 'brieven',
        id,
        data: { state: 'in-gebruik' },
        draft: true,
        context,
      });
      return id;
    };
    const unknown = await make('Beste ((niemand)).');
    const response = await ask('POST', `/brieven/${unknown}/exemplaren`, {
      body: { velden: { datum: '2026-12-01' } },
    });
    expect(response.status).toBe(422);
    expect((await problem(response)).detail).toContain('niemand');
    const job = await ask('POST', '/opdrachten', { body: { brief: unknown, brieven: [{ velden: {} }] } });
    expect(job.status).toBe(422);
    for (const id of [unknown]) await database.payload.delete({ collection: 'brieven', id });
  });
});

describe('making many letters', () => {
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
    const { jobStore } = await import('../../../cms/api/v1/jobs/jobs.ts');
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
});

describe('scoring', () => {
  it('scores a text, a template and a letter', async () => {
    const text = await (
      await ask('POST', '/scores', { body: { tekst: 'U dient de bescheiden te overleggen.' } })
    ).json();
    expect(text).toMatchObject({ taal: 'nl', leesbaarheid: { niveau: expect.any(String) } });
    expect(
      (text as { bevindingen: { woorden: string }[] }).bevindingen.map(({ woorden }) => woorden),
    ).toContain('bescheiden');
    expect(await (await ask('POST', '/scores', { body: { sjabloon: SLUG } })).json()).toMatchObject({
      wettelijk: { soort: 'toekenning', compleet: true },
    });
    expect((await ask('POST', '/scores', { body: { brief: approved } })).status).toBe(200);
    expect((await ask('POST', '/scores', { body: { brief: concept } })).status).toBe(404);
  });

  it('shows a template only to a key that may read templates', async () => {
    const scorer = await api.keyFor(database.payload, ['scoren']);
    expect((await ask('POST', '/scores', { key: scorer, body: { sjabloon: SLUG } })).status).toBe(403);
    expect((await ask('POST', '/scores', { key: scorer, body: { tekst: 'Dag.' } })).status).toBe(200);
  });
});

describe('who may ask', () => {
  const BODIES: Record<string, unknown> = {
    briefMaken: { velden: {} },
    exemplaarMaken: { velden: {} },
    opdrachtGeven: { sjabloon: 'nee', brieven: [{ velden: {} }] },
    scoren: { tekst: 'Dag.' },
  };
  const pathOf = (path: string) => path.replace(/\{\w+\}/g, 'nee');

  it('lets each right do its own things and nothing else', async () => {
    const { OPERATIONS } = await import('../../../cms/api/v1/operations/index.ts');
    for (const right of ALL) {
      const one = await api.keyFor(database.payload, [right]);
      const found: string[] = [];
      for (const { id, method, path } of OPERATIONS) {
        const { status } = await ask(method, pathOf(path), {
          key: one,
          ...(BODIES[id] !== undefined && { body: BODIES[id] }),
        });
        if (status !== 403) found.push(id);
      }
      expect(found).toEqual(OPERATIONS.filter((each) => each.right === right).map(({ id }) => id));
    }
  });

  it('refuses without a key, and with one that is unknown, revoked or expired, and says why', async () => {
    const { OPERATIONS } = await import('../../../cms/api/v1/operations/index.ts');
    const revoked = await api.keyFor(database.payload, ALL, { revokedAt: inDays(-1) });
    const expired = await api.keyFor(database.payload, ALL, { expiresAt: inDays(-2) });
    const unknown = `lp_${'x'.repeat(43)}`;
    for (const { id, method, path } of OPERATIONS) {
      for (const [bad, words] of [
        [revoked, 'ingetrokken'],
        [expired, 'verlopen'],
        [unknown, 'kennen wij niet'],
        ['', 'Authorization'],
      ] as const) {
        const response = await ask(method, pathOf(path), {
          key: bad,
          ...(BODIES[id] !== undefined && { body: BODIES[id] }),
        });
        expect(response.status).toBe(401);
        expect(response.headers.get('www-authenticate')).toContain('Bearer');
        expect((await problem(response)).detail).toContain(words);
      }
    }
  });

  it('slows down a key that asks too much, and only that key', async () => {
    const { OPERATIONS } = await import('../../../cms/api/v1/operations/index.ts');
    const { REQUESTS_PER_MINUTE } = await import('../../../cms/api/v1/limits.ts');
    const greedy = await api.keyFor(database.payload, ALL);
    for (let count = 0; count < REQUESTS_PER_MINUTE; count += 1) {
      await ask('GET', '/opdrachten/nee', { key: greedy });
    }
    for (const { id, method, path } of OPERATIONS) {
      const response = await ask(method, pathOf(path), {
        key: greedy,
        ...(BODIES[id] !== undefined && { body: BODIES[id] }),
      });
      expect(response.status).toBe(429);
      const seconds = Number(response.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
    }
    expect((await ask('GET', `/sjablonen/${SLUG}`)).status).toBe(200);
  });
});

describe('what is sent wrongly', () => {
  const WRITING = [
    [LETTER, 200_000],
    ['/opdrachten', 20_000_000],
    ['/scores', 400_000],
  ] as const;

  it('is refused when it is no JSON, too large or poisoned', async () => {
    for (const [path, max] of [...WRITING, [`/brieven/${approved}/exemplaren`, 200_000] as const]) {
      const status = async (body: string, headers = {}) =>
        (await ask('POST', path, { body, headers })).status;
      expect(await status('{"a":')).toBe(400);
      expect(await status('[]')).toBe(400);
      expect(await status('null')).toBe(400);
      expect(await status('')).toBe(400);
      expect(await status('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
      expect(await status('{}', { 'content-type': 'text/plain' })).toBe(415);
      expect(await status(`"${'x'.repeat(max)}"`)).toBe(413);
      // However small it says it is.
      expect(await status(`"${'x'.repeat(max)}"`, { 'content-length': '10' })).toBe(413);
      for (const name of ['__proto__', 'constructor', 'prototype']) {
        expect(await status(`{"velden":{"${name}":{"vervuild":true}},"brieven":[],"tekst":"x"}`)).toBe(400);
      }
    }
    expect(Reflect.get({}, 'vervuild')).toBeUndefined();
  });

  it.each(['pagina=0', 'pagina=x', 'perPagina=101', 'perPagina=-1', 'sorteer=titel', 'pagina=1.5'])(
    'is refused in the address: %s',
    async (query) => {
      for (const path of ['/sjablonen', '/brieven']) {
        const response = await ask('GET', `${path}?${query}`);
        expect(response.status).toBe(400);
        expect((await problem(response)).errors?.[0]?.pointer).toBe(query.split('=')[0]);
      }
    },
  );

  it('is refused by method (405 with Allow) and by path (404)', async () => {
    for (const [method, path] of [
      ['DELETE', '/sjablonen'],
      ['PUT', `/sjablonen/${SLUG}`],
      ['PATCH', '/opdrachten/x'],
      ['GET', '/scores'],
    ] as const) {
      const response = await ask(method, path);
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toContain('OPTIONS');
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
    for (const path of [
      '',
      '/',
      '/sjablonen/',
      `/sjablonen/${SLUG}/`,
      '/gebruikers',
      '/sjablonen/%E0%A4%A',
      '/Sjablonen',
    ]) {
      const response = await ask('GET', path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
    for (const path of ['/sjablonen/nee', '/sjablonen/nee/schema', '/brieven/nee', "/brieven/'%20or%201=1"]) {
      expect((await ask('GET', path)).status).toBe(404);
    }
    expect((await ask('POST', '/sjablonen/nee/brieven', { body: { velden: {} } })).status).toBe(404);
  });

  it('is not told more than that it went wrong when we are wrong, and is not logged', async () => {
    const { OPERATIONS } = await import('../../../cms/api/v1/operations/index.ts');
    const { answer } = await import('../../../cms/api/v1/router.ts');
    expect(OPERATIONS.length).toBeGreaterThan(10);
    const lines: unknown[] = [];
    const broken = {
      logger: { error: (line: unknown) => lines.push(line) },
      find: () => {
        throw new Error(`database on fire near ${SECRET}`);
      },
    };
    const response = await answer(
      new Request(`http://127.0.0.1/api/v1/sjablonen`, { headers: { authorization: `Bearer ${key}` } }),
      broken as never,
    );
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('fire');
    expect(JSON.stringify(lines)).not.toContain(SECRET);
    expect(lines).toHaveLength(1);
  });
});

describe('a server that makes no PDF', () => {
  const spies: { mockRestore(): void }[] = [];
  let why: string;
  beforeAll(async () => {
    const { pdfPool } = await import('../../../cms/letters/render/pool.ts');
    const { PdfUnavailable } = await import('../../../cms/letters/render/pdfUnavailable.ts');
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
    const { staffWith } = await import('../../support/mergeCall.ts');
    const { previewEndpoint } = await import('../../../cms/letters/render/renderEndpoints.ts');
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
});

describe('the description', () => {
  it('is open to all, also from a page on another site, and can be kept', async () => {
    const response = await ask('GET', '/openapi.json', { key: '' });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toContain('max-age');
    const etag = response.headers.get('etag') ?? '';
    expect((await ask('GET', '/openapi.json', { key: '', headers: { 'if-none-match': etag } })).status).toBe(
      304,
    );
    expect((await ask('OPTIONS', '/openapi.json', { key: '' })).status).toBe(204);
    expect((await ask('POST', '/openapi.json')).status).toBe(405);
    expect((await ask('HEAD', '/openapi.json', { key: '' })).status).toBe(200);
    expect((await ask('OPTIONS', '/sjablonen', { key: '' })).headers.get('allow')).toBe('GET, OPTIONS');
  });

  it('tells no answer that these tests have not seen, but the one of a fault of ours', async () => {
    const { OPERATIONS } = await import('../../../cms/api/v1/operations/index.ts');
    const { problemsOf } = await import('../../../cms/api/v1/operation.ts');
    const told = OPERATIONS.flatMap((operation) =>
      [...Object.keys(operation.answers), ...problemsOf(operation)].map(
        (status) => `${operation.id} ${status}`,
      ),
    );
    const unseen = told.filter((each) => !api.seen.has(each) && !each.endsWith(' 500'));
    expect(unseen).toEqual([]);
  });
});

describe('what stays behind', () => {
  it('is no value of any letter: not in the database', async () => {
    const { readFileSync, readdirSync } = await import('node:fs');
    const { join } = await import('node:path');
    for (const name of readdirSync(database.dataDir, { recursive: true, encoding: 'utf8' })) {
      const path = join(database.dataDir, name);
      let bytes: Buffer;
      try {
        bytes = readFileSync(path);
      } catch {
        continue;
      }
      expect(bytes.includes(SECRET), path).toBe(false);
    }
  });
});
