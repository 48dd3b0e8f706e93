import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wipeOldFeedback } from '../../../cms/feedback/wipe.ts';
import { requeueInterruptedJobs } from '../../../cms/jobs/requeueInterrupted.ts';
import { queueMissedBuild } from '../../../cms/publish/catchUp.ts';
import { BUILD_DEBOUNCE_MS, BUILD_QUEUE, BUILD_TASK } from '../../../cms/publish/names.ts';
import { BAKJE_QUEUE, WIPE_TASK } from '../../../cms/stressbakje/jobs/names.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { PIXEL, sample } from '../../support/matrix.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
});
afterAll(() => database.close());

const waiting = async () => (await database.payload.find({ collection: 'payload-jobs', limit: 50 })).docs;
const clear = () => database.payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } });

/** A help page as REST would save it: a draft on top of what is published carries `?draft=true`. */
const save = (id: string, data: object, draft: boolean) =>
  database.payload.update({
    collection: 'hulp',
    id,
    data,
    draft,
    req: { query: draft ? { draft: 'true' } : {} },
  });

const page = async (status: 'draft' | 'published') =>
  String(
    (
      await database.payload.create({
        collection: 'hulp',
        data: { ...sample('hulp'), _status: status } as never,
      })
    ).id,
  );

beforeEach(clear);

describe('what queues a build of the site', () => {
  it('publishing does, a draft does not', async () => {
    await page('draft');
    expect(await waiting()).toHaveLength(0);
    await page('published');
    expect(await waiting()).toHaveLength(1);
  });

  it('many changes after each other become one build, a little later', async () => {
    const before = Date.now();
    const id = await page('published');
    for (const summary of ['Een.', 'Twee.', 'Drie.'])
      await save(id, { summary, _status: 'published' }, false);
    const jobs = await waiting();
    expect(jobs).toHaveLength(1);
    expect(new Date(jobs[0]?.waitUntil ?? 0).getTime()).toBeGreaterThanOrEqual(before + BUILD_DEBOUNCE_MS);
  });

  it('publishing does, whatever part of the page the client asks back', async () => {
    const id = await page('draft');
    const asked = { select: { title: true }, draft: true, req: { query: { draft: 'true' } } } as const;
    await database.payload.update({ collection: 'hulp', id, data: { _status: 'published' }, ...asked });
    expect(await waiting()).toHaveLength(1);
  });

  it('a draft on top of what is published does not', async () => {
    const id = await page('published');
    await clear();
    await save(id, { summary: 'Nog niet klaar.', _status: 'draft' }, true);
    expect(await waiting()).toHaveLength(0);
  });

  it('withdrawing does, also when a newer draft stands on top', async () => {
    const plain = await page('published');
    await clear();
    await save(plain, { _status: 'draft' }, false);
    expect(await waiting()).toHaveLength(1);

    const withDraft = await page('published');
    await save(withDraft, { summary: 'Nog niet klaar.', _status: 'draft' }, true);
    await clear();
    await save(withDraft, { _status: 'draft' }, false);
    expect(await waiting()).toHaveLength(1);
  });

  it('removing does, whatever part of the page the client asks back', async () => {
    const id = await page('published');
    await clear();
    await database.payload.delete({ collection: 'hulp', id, select: { title: true } });
    expect(await waiting()).toHaveLength(1);
  });

  it('removing what is published does, removing a draft does not', async () => {
    const [draft, published] = [await page('draft'), await page('published')];
    await clear();
    await database.payload.delete({ collection: 'hulp', id: draft });
    expect(await waiting()).toHaveLength(0);
    await database.payload.delete({ collection: 'hulp', id: published });
    expect(await waiting()).toHaveLength(1);
  });

  it('a better description of a published picture does', async () => {
    const { id } = await database.payload.create({
      collection: 'media',
      data: { ...sample('media'), _status: 'published' } as never,
      file: { data: PIXEL, mimetype: 'image/png', name: 'beeld.png', size: PIXEL.length },
    });
    await clear();
    await database.payload.update({ collection: 'media', id, data: { alt: 'Een open envelop.' } });
    expect(await waiting()).toHaveLength(1);
  });

  it('a change of the organisation does; a letter never does', async () => {
    await database.payload.create({
      collection: 'brieven',
      data: { ...sample('brieven'), _status: 'published' } as never,
    });
    expect(await waiting()).toHaveLength(0);
    await database.payload.updateGlobal({ slug: 'organisatie', data: { phone: '14 098' } });
    expect(await waiting()).toHaveLength(1);
  });

  it('nothing does when the change itself is rolled back', async () => {
    const id = await page('published');
    await clear();
    await expect(save(id, { slug: 'Geen Geldig Adres', _status: 'published' }, false)).rejects.toThrow();
    expect(await waiting()).toHaveLength(0);
  });
});

describe('answers of visitors', () => {
  const days = async () =>
    (await database.payload.find({ collection: 'terugmeldingen', sort: 'day', limit: 50 })).docs.map(
      ({ day }) => day,
    );
  const answered = (day: string) =>
    database.payload.create({ collection: 'terugmeldingen', data: { page: '/hulp/', answer: 'ja', day } });

  it('go after the term of the organisation, and not a day before', async () => {
    for (const day of ['2024-05-31', '2024-06-01', '2026-05-31', '2026-06-01']) await answered(day);
    expect(await wipeOldFeedback(database.payload, '2026-06-01')).toBe(1);
    expect(await days()).toEqual(['2024-06-01', '2026-05-31', '2026-06-01']);
    await database.payload.updateGlobal({ slug: 'organisatie', data: { feedbackMonths: 1 } });
    expect(await wipeOldFeedback(database.payload, '2026-07-01')).toBe(2);
    expect(await days()).toEqual(['2026-06-01']);
    await answered('2024-01-01');
    await Promise.all([1, 2].map(() => wipeOldFeedback(database.payload, '2026-07-01')));
    expect(await days()).toEqual(['2026-06-01']);
  });

  it('have a term that is a whole number of months', async () => {
    for (const feedbackMonths of [0, 1.5, 61]) {
      await expect(
        database.payload.updateGlobal({ slug: 'organisatie', data: { feedbackMonths } }),
      ).rejects.toThrow();
    }
  });
});

describe('a CMS that starts after it was killed', () => {
  const job = async (queue: string) => {
    const { docs } = await database.payload.find({
      collection: 'payload-jobs',
      where: { queue: { equals: queue } },
    });
    return docs[0];
  };

  it.each([
    ['a site build', { task: BUILD_TASK, queue: BUILD_QUEUE }],
    ['the daily work of the Stressbakje', { task: WIPE_TASK, queue: BAKJE_QUEUE }],
  ])('takes %s up again that was running', async (_what, { task, queue }) => {
    await database.payload.jobs.queue({ task: task as typeof BUILD_TASK, queue, input: {} });
    await database.payload.update({
      collection: 'payload-jobs',
      where: { queue: { equals: queue } },
      data: { processing: true },
    });
    await requeueInterruptedJobs(database.payload);
    expect(await job(queue)).toMatchObject({ processing: false });
    // A site build takes seconds and is tried by `npm run test:faults`.
    if (queue === BUILD_QUEUE) return;
    const { jobStatus } = await database.payload.jobs.run({ queue, limit: 1 });
    expect(Object.keys(jobStatus ?? {})).toHaveLength(1);
  });

  it('does not wait for a moment that a wrong clock named', async () => {
    const tomorrow = new Date(Date.now() + 24 * 60 * 60_000);
    await database.payload.jobs.queue({
      task: BUILD_TASK,
      queue: BUILD_QUEUE,
      input: {},
      waitUntil: tomorrow,
    });
    await requeueInterruptedJobs(database.payload);
    expect(new Date((await job(BUILD_QUEUE))?.waitUntil ?? 0).getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('builds what was published just before, when its job was never written', async () => {
    const built = (startedAt: Date, state: 'bezig' | 'gelukt') =>
      database.payload.updateGlobal({
        slug: 'publicatie',
        data: { state, startedAt: startedAt.toISOString() },
      });
    await page('published');
    await clear();
    await built(new Date(Date.now() + 1_000), 'gelukt');
    expect(await queueMissedBuild(database.payload)).toBe(false);
    await built(new Date(Date.now() + 1_000), 'bezig');
    expect(await queueMissedBuild(database.payload)).toBe(true);
    expect(await queueMissedBuild(database.payload)).toBe(false);
    await clear();
    await built(new Date(Date.now() - 60_000), 'gelukt');
    expect(await queueMissedBuild(database.payload)).toBe(true);
    expect(await job(BUILD_QUEUE)).toMatchObject({ taskSlug: BUILD_TASK });
  });
});
