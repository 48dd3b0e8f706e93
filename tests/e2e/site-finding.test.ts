/** Help is found: by asking, and by walking. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { crawl, type Walk } from '../support/crawl.ts';
import { EVERYDAY_QUESTIONS } from '../support/everydayQuestions.ts';
import { newContext } from '../support/page.ts';

const site = inject('siteUrl');
const MAX_CLICKS = 3;

let context: BrowserContext;
let page: Page;
let walk: Walk;
let pages: string[];

/** Addresses of the pages a visitor sees for a question, in order. */
async function answers(question: string): Promise<string[]> {
  await page.goto(`${site}/zoeken/?q=${encodeURIComponent(question)}`);
  await page.waitForFunction(
    () =>
      /^niets/i.test(document.querySelector('#zoek-status')?.textContent ?? '') ||
      document.querySelectorAll('#zoek-resultaten a').length > 0,
  );
  return page
    .locator('#zoek-resultaten a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

async function sitemapPaths(): Promise<string[]> {
  const sitemap = await (await fetch(`${site}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}

beforeAll(async () => {
  context = await newContext({ width: 360, height: 740 });
  page = await context.newPage();
  // What another test published may come on air in the middle of the walk: then it walks again.
  for (let tries = 0; tries < 5; tries += 1) {
    pages = await sitemapPaths();
    walk = await crawl(site, '/');
    if ((await sitemapPaths()).join() === pages.join()) break;
  }
});

afterAll(() => context.close());

describe('asking', () => {
  const firsts: string[] = [];

  it.each(EVERYDAY_QUESTIONS)('“%s” leads to %s within three', async (question, right) => {
    const found = await answers(question);
    if (found[0] === right) firsts.push(question);
    expect(found.slice(0, 3)).toContain(right);
  });

  it('puts the right page first nine times out of ten', () => {
    expect(firsts.length / EVERYDAY_QUESTIONS.length).toBeGreaterThanOrEqual(0.9);
  });

  it('shows sentences of the page, never the words that are only there to be found', async () => {
    await answers('wasmachine kapot');
    const shown = await page.locator('#zoek-resultaten').innerText();
    expect(shown).not.toContain('¦');
    expect(shown).not.toContain('koelkast kapot');
  });

  it('says so kindly when nothing is found, and offers the list of all pages', async () => {
    expect(await answers('qqqqzzzz')).toEqual([]);
    expect(await page.locator('#zoek-status').textContent()).toContain('bel ons');
    expect(await page.getByRole('heading', { name: 'Alle pagina’s van A tot Z' }).isVisible()).toBe(true);
  });
});

describe('walking', () => {
  it('has three ways in on the front page: what goes on, which letter, and for professionals', async () => {
    await page.goto(site);
    for (const [link, heading] of [
      ['Ik zoek hulp', 'Wat speelt er bij u?'],
      ['Ik kreeg een brief', 'Welke brief kreeg u?'],
      ['Ik help anderen', 'Voor wie anderen helpt'],
    ] as const) {
      await page.getByRole('link', { name: link }).click();
      const target = page.locator(new URL(page.url()).hash);
      expect(await target.getByRole('heading', { name: heading }).count()).toBe(1);
      expect(await target.getByRole('link').count()).toBeGreaterThan(3);
    }
  });

  it(`reaches every page of the sitemap within ${MAX_CLICKS} clicks`, async () => {
    expect(pages.length).toBeGreaterThan(100);
    const far = pages.filter((path) => (walk.clicks.get(path) ?? Number.POSITIVE_INFINITY) > MAX_CLICKS);
    expect(far).toEqual([]);
  });

  it('has no link of our own that leads nowhere, to a redirect, or to a place that is not on the page', () => {
    expect(walk.clicks.size).toBeGreaterThan(100);
    expect(walk.broken).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('help is found, read and called, and a tool can be filled in', async () => {
    const plain = await newContext({ width: 360, height: 740, javaScript: false });
    const tab = await plain.newPage();
    await tab.goto(site);
    await tab.getByLabel('Waar zoekt u hulp bij?').fill('schulden');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Alle pagina’s van A tot Z' }).waitFor();
    await tab.locator('.lp-az').getByRole('link', { name: 'Ik heb schulden' }).click();
    await tab.getByRole('heading', { name: 'Wat u nu kunt doen' }).waitFor();
    expect(await tab.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    await tab.goto(`${site}/hulpmiddelen/mijn-plan/`);
    await tab.getByLabel('Wat ga ik doen?').fill('Bellen');
    // What only works with script is not there to be pressed in vain.
    expect(await tab.locator('.lp-tool button').filter({ visible: true }).count()).toBe(0);
    await plain.close();
  });
});

describe('what a site has besides its pages', () => {
  it('a feed for professionals, pictures to share, and a kind 404', async () => {
    const feed = await (await fetch(`${site}/kennisbank/rss.xml`)).text();
    // Which articles are the newest depends on what other tests published; each must be one that is there.
    const articles = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(([, link]) => link ?? '');
    expect(articles.length).toBeGreaterThan(10);
    for (const article of articles) expect(new URL(article).pathname).toMatch(/^\/kennisbank\/[^/]+\/$/);
    expect((await fetch(site + new URL(articles[0] ?? '').pathname)).status).toBe(200);
    const html = await (await fetch(`${site}/kennisbank/geldrust/`)).text();
    const shared = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const picture = await fetch(site + new URL(shared).pathname);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(html).toMatch(/property="og:title" content="[^"]+"/);
    const lost = await fetch(`${site}/hulp/is-er-niet/`);
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('U hebt niets fout gedaan.');
    for (const path of ['/toegankelijkheid/', '/privacy/', '/colofon/']) {
      expect((await fetch(site + path)).status).toBe(200);
    }
  });

  it('the privacy page names the term that the CMS holds', async () => {
    const text = await (await fetch(`${site}/privacy/`)).text();
    expect(text.replace(/\s+/g, ' ')).toContain('Na 2 jaar wissen wij het.');
  });
});
