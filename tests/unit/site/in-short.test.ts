/** "In het kort": three sentences with a picture above every help page. */
import { describe, expect, it } from 'vitest';
import { PICTURE_OPTIONS } from '../../../cms/fields/pictureOptions.ts';
import { PICTURE_NAMES } from '../../../site/pictures.ts';
import { pagesOf } from '../library/pages.ts';

describe('the pictures', () => {
  it('that an editor can choose are the pictures the site can draw', () => {
    expect(PICTURE_OPTIONS.map(({ value }) => value).sort()).toEqual([...PICTURE_NAMES].sort());
  });
});

describe('every help page', () => {
  it.each(pagesOf('hulp').map((page) => [page.name, page.frontMatter] as const))('%s', (_, page) => {
    const rows = page.inHetKort as { icon: string; text: string }[];
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(({ icon }) => icon)).size).toBe(3);
    for (const { text } of rows) expect(text.split(/\s+/).length).toBeLessThanOrEqual(10);
    expect(String(page.searchWords).split(',').length).toBeGreaterThan(5);
  });
});
