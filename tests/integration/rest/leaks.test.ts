import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sample } from '../../support/matrix.ts';
import { asBeheerder, asRole, RestClient } from '../../support/rest.ts';

let visitor: RestClient;
let editor: Awaited<ReturnType<typeof asRole>>;
let id: string;
let slug: string;

beforeAll(async () => {
  const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  editor = await asRole(beheerder, 'communicatie');
  visitor = new RestClient(inject('cmsUrl'));
  const created = await editor.json<{ doc: { id: string; slug: string } }>('POST', '/hulp', {
    ...sample('hulp'),
    title: 'Wat iedereen mag lezen',
    _status: 'published',
  });
  id = created.doc.id;
  slug = created.doc.slug;
  // A draft on top of what is published: its words must stay inside.
  await editor.json('PATCH', `/hulp/${id}?draft=true`, { title: 'Geheim concept', _status: 'draft' });
});

describe('what a visitor gets of a published document', () => {
  it('is the published text, also when the draft is asked for', async () => {
    for (const query of ['', '?draft=true', '?depth=5', '?draft=true&depth=5']) {
      const response = await visitor.send('GET', `/hulp/${id}${query}`);
      const text = await response.text();
      expect(text).not.toContain('Geheim concept');
      if (response.status === 200) expect(text).toContain('Wat iedereen mag lezen');
    }
    const list = await (await visitor.send('GET', '/hulp?limit=500&draft=true&depth=3')).text();
    expect(list).not.toContain('Geheim concept');
  });

  it('has no author, e-mail address or version, at any depth', async () => {
    for (const path of [
      `/hulp/${id}?depth=5`,
      '/hulp?limit=500&depth=5',
      '/media?depth=5',
      '/globals/organisatie?depth=5',
    ]) {
      const text = await (await visitor.send('GET', path)).text();
      expect(text).not.toContain('createdBy');
      expect(text).not.toContain('updatedBy');
      expect(text).not.toContain('@voorbeeld.example');
      expect(text).not.toContain('loginAttempts');
    }
  });

  it('cannot be found by what is hidden', async () => {
    const byAuthor = await visitor.send('GET', `/hulp?where[createdBy][exists]=true`);
    expect([400, 403]).toContain(byAuthor.status);
    const byVersion = await visitor.send('GET', `/hulp/versions?where[parent][equals]=${id}`);
    expect([401, 403]).toContain(byVersion.status);
  });

  it('is gone the moment it is withdrawn', async () => {
    await editor.json('PATCH', `/hulp/${id}`, { _status: 'draft' });
    expect((await visitor.send('GET', `/hulp/${id}`)).status).toBe(404);
    const { docs } = await visitor.json<{ docs: unknown[] }>('GET', `/hulp?where[slug][equals]=${slug}`);
    expect(docs).toEqual([]);
  });
});
