/** The pages for every eye and every screen: small, enlarged, dark, in forced colours, without motion; and light. */
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { newContext } from '../support/page.ts';
import { KINDS_OF_PAGE } from '../support/sitePages.ts';

const site = inject('siteUrl');

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await newContext();
  page = await context.newPage();
});

afterAll(() => context.close());

describe.each(KINDS_OF_PAGE)('%s', (path) => {
  it('fits 320 px, and 1280 px enlarged to 400 %, without scrolling sideways', async () => {
    // 400 % of a window of 1280 by 1024 is a window of 320 by 256.
    for (const height of [640, 256]) {
      await page.setViewportSize({ width: 320, height });
      await page.goto(site + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.locator('h1').first().isVisible()).toBe(true);
    }
  });

  it('has enough contrast in the dark', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(site + path);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 255, green = 255, blue = 255] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    expect(red + green + blue).toBeLessThan(200);
    expect(await axeViolations(page, { rules: ['color-contrast'] })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('keeps its edges in forced colours: what can be used has a border, drawings take the colour of text', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(site + path);
    const lost = await page.evaluate(() => {
      const seen = [
        ...document.querySelectorAll('button, input:not([type=hidden], [type=radio]), .lp-choice'),
      ];
      const bare = seen
        .filter((element) => (element as HTMLElement).checkVisibility() && !element.closest('[aria-hidden]'))
        .filter((element) => getComputedStyle(element).borderStyle === 'none')
        .map((element) => element.outerHTML.slice(0, 100));
      const text = getComputedStyle(document.body).color;
      const faint = [...document.querySelectorAll('.lp-picture')]
        .filter((drawing) => getComputedStyle(drawing).stroke !== text)
        .map((drawing) => drawing.outerHTML.slice(0, 100));
      return [...bare, ...faint];
    });
    expect(lost).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('prints as a text: no menus, black on white, with a title and a number to call', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(site + path);
    expect(
      await page.locator('.utrecht-nav-bar, .lp-screen-only, form').filter({ visible: true }).count(),
    ).toBe(0);
    // On a card of paper there is room for the card only.
    const isCard = (await page.locator('.lp-deck').count()) > 0;
    const title = page.locator(isCard ? '.lp-card__title' : 'h1').first();
    expect(await title.isVisible()).toBe(true);
    const numbers = page.locator('a[href^="tel:"]').filter({ visible: true });
    expect((await numbers.count()) > 0).toBe(!isCard);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: null });
  });

  it('does not move for who asked for rest', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(site + path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
        })
        .map((element) => element.className),
    );
    expect(moving).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('the weight of a reading page', () => {
  const MAX_BYTES = 20_000;

  it.each(['/hulp/schulden/', '/hulp/mijn-huis-uit/', '/hulp/energie/', '/kennisbank/geldrust/'])(
    '%s: at most 20 KB in two requests, and not one byte of script',
    async (path) => {
      const fresh = await newContext();
      const tab = await fresh.newPage();
      const asked: string[] = [];
      tab.on('request', (request) => {
        if (!request.url().startsWith('data:')) asked.push(request.url());
      });
      await tab.goto(site + path, { waitUntil: 'networkidle' });
      await fresh.close();
      const bodies = await Promise.all(
        asked.map(async (url) => {
          const answer = await fetch(url, { headers: { 'Accept-Encoding': 'br' } });
          return { url, encoding: answer.headers.get('content-encoding'), text: await answer.text() };
        }),
      );
      const bytes = bodies.reduce((sum, { text }) => sum + brotliCompressSync(text).length, 0);
      expect(bodies.map(({ encoding }) => encoding)).toEqual(bodies.map(() => 'br'));
      expect(asked.length).toBeLessThanOrEqual(2);
      expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
      expect(bodies.some(({ text }) => text.includes('<script'))).toBe(false);
    },
  );
});
