/**
 * What axe's rules of level AAA find, on every kind of page and on tools: told, not required (WCAG 2.2 AA is, and
 * tests/a11y holds it). Needs a running site: `node tests/bench/axe.ts http://127.0.0.1:4321`. Never fails.
 */
import { chromium } from 'playwright-core';
import { axePlaces, WCAG_AAA } from '../support/axe.ts';
import { startChromium } from '../support/chromium.ts';
import { KINDS_OF_PAGE } from '../support/sitePages.ts';

const PAGES = [
  ...KINDS_OF_PAGE,
  '/gesprekskaarten/',
  '/hulpmiddelen/',
  '/hulpmiddelen/briefhulp/',
  '/hulpmiddelen/mijn-plan/',
  '/hulpmiddelen/mijn-brug/',
  '/hulpmiddelen/mijn-zorgen-en-stress/',
  '/hulpmiddelen/preventieplan/',
  '/privacy/',
];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280] as const;

const site = process.argv[2] ?? `http://127.0.0.1:${process.env.SITE_PORT ?? 4321}`;
const { endpoint, stop } = await startChromium();

try {
  const browser = await chromium.connectOverCDP(endpoint);
  const rules = new Map<string, number>();
  console.log(
    `axe, ${WCAG_AAA.join(', ')}: places by page (${SCHEMES.join(' and ')}, ${WIDTHS.join(' and ')} px)`,
  );
  for (const path of PAGES) {
    const found = new Map<string, Set<string>>();
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.goto(site + path, { waitUntil: 'load' });
        for (const { code, element } of await axePlaces(page, { tags: WCAG_AAA })) {
          found.set(code, (found.get(code) ?? new Set()).add(`${colorScheme} ${element}`));
        }
        await context.close();
      }
    }
    const counts = [...found].map(([rule, places]) => `${rule} ${places.size}`).join(', ');
    console.log(`  ${path.padEnd(40)} ${counts || '0'}`);
    for (const [rule, places] of found) {
      rules.set(rule, (rules.get(rule) ?? 0) + places.size);
      if (process.argv.includes('--places'))
        for (const place of places) console.log(`      ${rule}: ${place}`);
    }
  }
  console.log(`all pages: ${[...rules].map(([rule, count]) => `${rule} ${count}`).join(', ') || '0'}`);
} finally {
  await stop();
}
process.exit(0);
