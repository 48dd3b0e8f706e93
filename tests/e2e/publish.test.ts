import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PIXEL, sample } from '../support/matrix.ts';
import { logIn, newContext } from '../support/page.ts';
import { asBeheerder, asRole, type RestClient } from '../support/rest.ts';
import { until } from '../support/waiting.ts';

const TITLE = 'Hulp bij een kapotte wasmachine';
const SLUG = 'hulp-bij-een-kapotte-wasmachine';
const page404 = 404;

let beheerder: RestClient;
let editor: Awaited<ReturnType<typeof asRole>>;
let context: BrowserContext;
let page: Page;

const siteStatus = async (path: string) => (await fetch(`${inject('siteUrl')}${path}`)).status;
const siteText = async (path: string) => (await fetch(`${inject('siteUrl')}${path}`)).text();
const publication = () =>
  beheerder.json<{ state: string; message: string | null }>('GET', '/globals/publicatie');

/** What a visitor finds on the search page. */
async function found(question: string): Promise<string[]> {
  await page.goto(`${inject('siteUrl')}/zoeken/?q=${encodeURIComponent(question)}`);
  // The number of pages is told before the list is filled: wait for the list, or for the word that there is none.
  await page.waitForFunction(
    () =>
      /^(?:geen|niets)/i.test(document.querySelector('#zoek-status')?.textContent ?? '') ||
      document.querySelectorAll('#zoek-resultaten a').length > 0,
  );
  return page.locator('#zoek-resultaten a').allTextContents();
}

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  editor = await asRole(beheerder, 'communicatie');
  context = await newContext();
  page = await context.newPage();
});

afterAll(() => context.close());

describe('from a page in the CMS to a page on the site, and back', () => {
  it('keeps who has a wrong password out, and says so in Dutch', async () => {
    await page.goto(`${inject('cmsUrl')}/admin/login`);
    await page.getByLabel('E-mail').fill(editor.login.email);
    await page.locator('input[type=password]').fill('dit-is-het-verkeerde');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByText('onjuist', { exact: false }).first().waitFor();
    expect(page.url()).toContain('/login');
  });

  it('publishes: the page is on the site and in its search', async () => {
    await logIn(page, inject('cmsUrl'), editor.login);
    await page.goto(`${inject('cmsUrl')}/admin/collections/hulp/create`);
    await page.locator('#field-title').fill(TITLE);
    await page.locator('#field-summary').fill('Een wasmachine kost veel geld. Soms betaalt de gemeente mee.');
    await page.locator('#field-theme').click();
    await page.getByRole('option', { name: 'Geld' }).click();
    await page.locator('[data-lexical-editor]').first().click();
    await page.keyboard.type('Vraag bijzondere bijstand aan voor een nieuwe wasmachine.');
    await page.getByRole('button', { name: /Publiceer/ }).click();
    await page.waitForURL(/collections\/hulp\/[0-9a-f-]{36}/);

    await until(
      () => siteStatus(`/hulp/${SLUG}/`),
      (status) => status === 200,
      'the page is on the site',
    );
    expect(await siteText(`/hulp/${SLUG}/`)).toContain('nieuwe wasmachine');
    expect(await found('wasmachine')).toContain(TITLE);
  });

  it('changes what is published', async () => {
    const { docs } = await beheerder.json<{ docs: { id: string }[] }>(
      'GET',
      `/hulp?where[slug][equals]=${SLUG}`,
    );
    await editor.json('PATCH', `/hulp/${docs[0]?.id}`, {
      summary: 'Nu met een nieuwe samenvatting.',
      _status: 'published',
    });
    await until(
      () => siteText(`/hulp/${SLUG}/`),
      (text) => text.includes('nieuwe samenvatting'),
      'the change is on the site',
    );
  });

  it('does not show a draft on top of what is published', async () => {
    const { docs } = await beheerder.json<{ docs: { id: string }[] }>(
      'GET',
      `/hulp?where[slug][equals]=${SLUG}`,
    );
    await editor.json('PATCH', `/hulp/${docs[0]?.id}?draft=true`, {
      summary: 'Nog geheim.',
      _status: 'draft',
    });
    // Another page goes out after it: what is built then is made with the draft there.
    const slug = `na-het-concept-${crypto.randomUUID().slice(0, 8)}`;
    const { doc } = await editor.json<{ doc: { id: string } }>('POST', '/hulp', {
      ...sample('hulp'),
      slug,
      _status: 'published',
    });
    await until(
      () => siteStatus(`/hulp/${slug}/`),
      (status) => status === 200,
      'the other page is on the site',
    );
    expect(await siteText(`/hulp/${SLUG}/`)).toContain('nieuwe samenvatting');
    expect(await siteText(`/hulp/${SLUG}/`)).not.toContain('Nog geheim');
    await beheerder.json('DELETE', `/hulp/${doc.id}`);
  });

  it('withdraws: the page is gone from the site and from its search', async () => {
    const { docs } = await beheerder.json<{ docs: { id: string }[] }>(
      'GET',
      `/hulp?where[slug][equals]=${SLUG}`,
    );
    await page.goto(`${inject('cmsUrl')}/admin/collections/hulp/${docs[0]?.id}`);
    await page
      .getByRole('button', { name: 'Meer opties', exact: false })
      .or(page.locator('.doc-controls__popup .popup-button'))
      .first()
      .click();
    await page
      .getByRole('button', { name: /Depublic/ })
      .or(page.locator('#action-unpublish'))
      .first()
      .click();
    await page.getByRole('button', { name: /Bevestig/ }).click();
    await until(
      () => siteStatus(`/hulp/${SLUG}/`),
      (status) => status === page404,
      'the page is gone',
    );
    expect(await found('wasmachine')).not.toContain(TITLE);
  });
});

describe('who may not publish', () => {
  it('a trainer cannot make a help page', async () => {
    const trainer = await asRole(beheerder, 'trainer');
    const own = await newContext();
    const trainerPage = await own.newPage();
    await logIn(trainerPage, inject('cmsUrl'), trainer.login);
    await trainerPage.goto(`${inject('cmsUrl')}/admin/collections/hulp/create`);
    await trainerPage.waitForLoadState('networkidle');
    expect(await trainerPage.getByRole('button', { name: /Publiceer/ }).count()).toBe(0);
    await own.close();
  });
});

describe('a build that fails', () => {
  it('leaves the old site up, tells the editor what is wrong, and heals with the next publish', async () => {
    const form = new FormData();
    form.set('file', new File([PIXEL], 'embleem.png', { type: 'image/png' }));
    form.set('_payload', JSON.stringify({ alt: 'Het embleem', _status: 'published' }));
    const { doc } = await beheerder.json<{ doc: { id: string; filename: string } }>('POST', '/media', form);
    // The file disappears from the disk behind our back, as after a restore without its media.
    unlinkSync(join(inject('dataDir'), 'media', doc.filename));
    await beheerder.json('POST', '/globals/organisatie', { name: 'gemeente Anders', logo: doc.id });

    const failed = await until(publication, ({ state }) => state === 'mislukt', 'the build has failed');
    expect(failed.message).toContain(doc.filename);
    expect(await siteStatus('/')).toBe(200);
    expect(await siteText('/')).not.toContain('gemeente Anders');
    await page.goto(`${inject('cmsUrl')}/admin`);
    await page.getByText('De website is niet bijgewerkt.').waitFor();
    await page.getByText(doc.filename).first().waitFor();

    await beheerder.json('POST', '/globals/organisatie', { name: 'gemeente Voorbeeld', logo: null });
    await until(publication, ({ state }) => state === 'gelukt', 'the next build has healed it');
  });
});
