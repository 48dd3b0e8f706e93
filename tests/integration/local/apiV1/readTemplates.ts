import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import {
  approved,
  ask,
  database,
  LETTER,
  problem,
  type Schema,
  SLUG,
  samples,
  samplesOf,
} from './setting.ts';

/** What a key may read of the templates, and their schemas. */
export function readTemplates() {
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
    const { fieldsOfLetter } = await import('../../../../cms/letters/fill/fieldsOfLetter.ts');
    const { checkValues } = await import('../../../../cms/api/v1/letters/values.ts');
    const { loadTemplate } = await import('../../../../cms/api/v1/letters/openLetters.ts');
    const { loadPassages } = await import('../../../../cms/letters/fill/loadPassages.ts');
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
}
