/** A draft in the real site beside the editor, the level while writing, and the reason below the floor. */

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { logIn, newContext } from '../support/page.ts';
import { asBeheerder, asRole, type RestClient } from '../support/rest.ts';
import { richText } from '../support/richText.ts';

const HARD =
  'Ingevolge het bepaalde in artikel 4:5 van de Algemene wet bestuursrecht dient de aanvrager binnen de gestelde termijn de ontbrekende bescheiden te overleggen, bij gebreke waarvan de aanvraag buiten behandeling kan worden gesteld. Derhalve wordt betrokkene verzocht zorg te dragen voor tijdige indiening van voornoemde stukken.';

let beheerder: RestClient;
let editor: Awaited<ReturnType<typeof asRole>>;
let context: BrowserContext;
let page: Page;
let id: string;

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  editor = await asRole(beheerder, 'communicatie');
  const made = await beheerder.json<{ doc: { id: string } }>('POST', '/hulp?draft=true', {
    title: 'Concept over een lekke band',
    slug: 'concept-lekke-band',
    summary: 'Een band plakken kunt u leren.',
    theme: 'geld',
    steps: [{ title: 'Zoek het gat' }],
    body: richText(HARD),
    _status: 'draft',
  });
  id = made.doc.id;
  context = await newContext({ width: 1600, height: 1000 });
  page = await context.newPage();
  await logIn(page, inject('cmsUrl'), editor.login);
});

afterAll(async () => {
  await beheerder.send('DELETE', `/hulp/${id}`);
  await context.close();
});

describe('beside the editor', () => {
  it('shows the draft as the site will show it, and what is typed at once', async () => {
    await page.goto(`${inject('cmsUrl')}/admin/collections/hulp/${id}`);
    await page.locator('#live-preview-toggler').click();
    const site = page.frameLocator('iframe[id="live-preview-iframe"]');
    await site.getByRole('heading', { level: 1, name: 'Concept over een lekke band' }).waitFor();
    expect(await site.getByRole('heading', { name: 'Wat u nu kunt doen' }).count()).toBe(1);
    expect(await site.locator('.utrecht-page-header').count()).toBe(1);
    await page.locator('#field-title').fill('Een nieuwe titel');
    await site.getByRole('heading', { level: 1, name: 'Een nieuwe titel' }).waitFor();
  });

  it('tells the level, why it will not do, and what to begin with', async () => {
    const panel = page.locator('.luchtpost-leesniveau');
    await panel.getByText('Te moeilijk').waitFor();
    expect(await panel.textContent()).toMatch(/C1.*leesbaarheid \d+ van 100/);
    expect(await panel.locator('li').count()).toBeGreaterThan(0);
    expect(await panel.locator('li').count()).toBeLessThanOrEqual(3);
  });

  it('is for nobody without a token of the CMS', async () => {
    for (const path of [
      `/voorbeeld/hulp/${id}/`,
      `/voorbeeld/hulp/${id}/?sleutel=1.x`,
      '/voorbeeld/hulp/',
      '/hulp/concept-lekke-band/',
    ]) {
      expect((await fetch(inject('siteUrl') + path)).status).toBe(404);
    }
    expect((await fetch(`${inject('cmsUrl')}/api/hulp/voorbeeld/${id}`)).status).toBe(403);
  });

  it.each([
    ['gesprekskaarten', 'voorbereiden', 'achterkant'],
    ['werkbladen', 'mijn-plan', 'Mijn kleine stap'],
  ])('shows %s too, as a trainer types them', async (collection, slug, within) => {
    const trainer = await asRole(beheerder, 'trainer');
    const room = await newContext({ width: 1600, height: 1000 });
    const desk = await room.newPage();
    await logIn(desk, inject('cmsUrl'), trainer.login);
    const { docs } = await beheerder.json<{ docs: { id: string; title: string }[] }>(
      'GET',
      `/${collection}?where[slug][equals]=${slug}`,
    );
    const [doc] = docs;
    await desk.goto(`${inject('cmsUrl')}/admin/collections/${collection}/${doc?.id}`);
    const site = desk.frameLocator('iframe[id="live-preview-iframe"]');
    await desk.locator('#live-preview-toggler').click();
    await site.getByRole('heading', { level: 1, name: doc?.title ?? '-' }).waitFor();
    expect(await site.getByRole('heading', { name: new RegExp(within) }).count()).toBe(1);
    await desk.locator('#field-title').fill('Zo heet dit nu');
    await site.getByRole('heading', { level: 1, name: 'Zo heet dit nu' }).waitFor();
    await room.close();
  });
});

describe('publishing below the floor', () => {
  it('asks why, and keeps the reason with the version', async () => {
    const refused = await editor.send('PATCH', `/hulp/${id}`, { _status: 'published' });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(await refused.json())).toContain('Hier is B1 het moeilijkste dat mag');
    const belowFloorReason = 'Dit is de letterlijke tekst uit de wet, voor een oefening.';
    await editor.json('PATCH', `/hulp/${id}`, { _status: 'published', belowFloorReason });
    const versions = await editor.json<{ docs: { version: { belowFloorReason?: string } }[] }>(
      'GET',
      `/hulp/versions?where[parent][equals]=${id}&limit=5`,
    );
    expect(versions.docs.some(({ version }) => version.belowFloorReason === belowFloorReason)).toBe(true);
    const seen = await (await fetch(`${inject('cmsUrl')}/api/hulp/${id}`)).json();
    expect(seen).not.toHaveProperty('belowFloorReason');
  });
});
