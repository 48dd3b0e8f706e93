import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFirstUser } from '../../../cms/seed/firstUser.ts';
import { seed } from '../../../cms/seed/seed.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let root: string;

const pageBySlug = async (slug: string) => {
  const { docs } = await database.payload.find({
    collection: 'hulp',
    where: { slug: { equals: slug } },
    draft: true,
  });
  return docs[0];
};

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
  root = mkdtempSync(join(tmpdir(), 'luchtpost-seed-'));
  for (const folder of ['content', 'letter-templates'])
    cpSync(folder, join(root, folder), { recursive: true });
  mkdirSync(join(root, 'content'), { recursive: true });
});

afterAll(() => database.close());

describe('seeding', () => {
  it('puts the whole library in, published, with its rich text', async () => {
    const result = await seed(database.payload, root);
    expect(result.created).toBeGreaterThan(30);
    const count = async (
      collection: 'kennisbank' | 'hulp' | 'werkbladen' | 'gesprekskaarten' | 'brief-sjablonen',
    ) =>
      (await database.payload.count({ collection, where: { _status: { equals: 'published' } } })).totalDocs;
    expect(await count('kennisbank')).toBeGreaterThanOrEqual(6);
    expect(await count('hulp')).toBeGreaterThanOrEqual(4);
    expect(await count('werkbladen')).toBeGreaterThanOrEqual(1);
    expect(await count('gesprekskaarten')).toBeGreaterThanOrEqual(2);
    expect(await count('brief-sjablonen')).toBeGreaterThanOrEqual(3);
    const page = await pageBySlug('schulden');
    expect(JSON.stringify(page?.body)).toContain('"type":"heading"');
  });

  it('gives each letter template a front and a back', async () => {
    const { docs } = await database.payload.find({ collection: 'brief-sjablonen', limit: 100 });
    for (const template of docs) {
      expect(template.front?.root.children.length, template.slug).toBeGreaterThan(2);
      expect(template.back?.root.children.length, template.slug).toBeGreaterThan(0);
    }
  });

  it('gives a new installation a letter to learn on, as a concept, and only once', async () => {
    const letters = async () =>
      (await database.payload.find({ collection: 'brieven', draft: true, depth: 0 })).docs;
    const [letter] = await letters();
    expect(letter).toMatchObject({
      subject: 'Oefenbrief: hier leert u mee werken',
      state: 'concept',
      _status: 'draft',
    });
    expect(letter?.scores?.level).toBe('C1');
    await database.payload.delete({ collection: 'brieven', id: letter?.id ?? '' });
    await seed(database.payload, root);
    expect(await letters()).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const before = await pageBySlug('schulden');
    const result = await seed(database.payload, root);
    expect(result).toMatchObject({ created: 0, updated: 0 });
    expect((await pageBySlug('schulden'))?.updatedAt).toBe(before?.updatedAt);
  });

  it('brings a new version of a file to a page that nobody changed', async () => {
    const file = join(root, 'content/hulp/toeslagen.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nEen nieuwe laatste alinea.\n`);
    expect(await seed(database.payload, root)).toMatchObject({ created: 0, updated: 1 });
    expect(JSON.stringify((await pageBySlug('toeslagen'))?.body)).toContain('Een nieuwe laatste alinea.');
  });

  it('never overwrites what an editor changed, and never puts back what an editor removed', async () => {
    const user = await database.payload.create({
      collection: 'gebruikers',
      data: {
        name: 'Redacteur',
        email: 'redacteur@voorbeeld.example',
        password: 'lang-genoeg-1234',
        roles: ['communicatie'],
      },
    });
    const asEditor = { user: { ...user, collection: 'gebruikers' as const }, overrideAccess: false };
    const changed = await pageBySlug('bijstand');
    const removed = await pageBySlug('schulden');
    await database.payload.update({
      collection: 'hulp',
      id: changed?.id ?? '',
      data: { title: 'Van de redacteur' },
      ...asEditor,
    });
    await database.payload.delete({ collection: 'hulp', id: removed?.id ?? '', ...asEditor });
    for (const slug of ['bijstand', 'schulden']) {
      const file = join(root, `content/hulp/${slug}.mdx`);
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nNieuw van ons.\n`);
    }
    expect(await seed(database.payload, root)).toMatchObject({ created: 0, updated: 0 });
    expect((await pageBySlug('bijstand'))?.title).toBe('Van de redacteur');
    expect(await pageBySlug('schulden')).toBeUndefined();
  });

  it('names the file when its front matter does not fit', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'luchtpost-seed-'));
    mkdirSync(join(broken, 'content/hulp'), { recursive: true });
    writeFileSync(
      join(broken, 'content/hulp/kapot.mdx'),
      '---\ntitle: Zonder samenvatting\ntheme: geld\n---\n\nTekst.\n',
    );
    await expect(seed(database.payload, broken)).rejects.toThrow('content/hulp/kapot.mdx');
  });
});

describe('the first user', () => {
  it('is made only when there is none, with a password nobody can guess', async () => {
    expect(await createFirstUser(database.payload)).toBeUndefined();
    await database.payload.delete({ collection: 'gebruikers', where: { id: { exists: true } } });
    const first = await createFirstUser(database.payload);
    expect(first?.password).toMatch(/^(?:[a-zA-Z2-9]{5}-){3}[a-zA-Z2-9]{5}$/);
    const { user } = await database.payload.login({
      collection: 'gebruikers',
      data: first ?? { email: '', password: '' },
    });
    expect(user?.roles).toEqual(['beheerder']);
  });
});
