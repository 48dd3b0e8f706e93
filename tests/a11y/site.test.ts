import { describe, expect, inject, it } from 'vitest';
import { errorsOn } from '../support/pa11y.ts';

const sitemap = await (await fetch(`${inject('siteUrl')}/sitemap.xml`)).text();
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address]) => new URL(address ?? '').pathname,
);

/** Pages that people do come to, and that the sitemap does not name. */
const OFF_THE_MAP = [
  '/een-pagina-die-er-niet-is/',
  '/hulp/schulden/lees-voor/',
  '/terugmelding/dank-u/',
  '/terugmelding/verder-helpen/',
  '/terugmelding/niet-aangekomen/',
  '/offline/',
];

describe('pa11y (axe and htmlcs, WCAG2AA) on every page of the sitemap', () => {
  it('has pages to test', () => expect(paths.length).toBeGreaterThan(30));

  it.concurrent.each([...paths, ...OFF_THE_MAP])('%s', async (path) => {
    expect(await errorsOn(`${inject('siteUrl')}${path}`)).toEqual([]);
  });
});
