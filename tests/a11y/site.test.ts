import { describe, expect, inject, it } from 'vitest';
import { errorsOn } from '../support/pa11y.ts';

const sitemap = await (await fetch(`${inject('siteUrl')}/sitemap.xml`)).text();
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address]) => new URL(address ?? '').pathname,
);

describe('pa11y (axe and htmlcs, WCAG2AA) on every page of the sitemap', () => {
  it('has pages to test', () => expect(paths.length).toBeGreaterThan(30));

  it.concurrent.each([...paths, '/een-pagina-die-er-niet-is/'])('%s', async (path) => {
    expect(await errorsOn(`${inject('siteUrl')}${path}`)).toEqual([]);
  });
});
