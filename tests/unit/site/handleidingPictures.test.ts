import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { EDITOR_STATES, WIDTHS } from '../../support/editorStates.ts';

const FOLDER = 'site/public/handleiding';
const text = readFileSync('content/paginas/handleiding.mdx', 'utf8');
const shown = [...text.matchAll(/!\[([^\]]*)\]\(\/handleiding\/([^)]+)\)/g)].map(
  ([, alt = '', file = '']) => ({
    alt,
    file,
  }),
);

describe('the pictures of the handleiding', () => {
  it.each(EDITOR_STATES)('show “$name” at every width, and say what is to be seen', async ({ name, alt }) => {
    for (const width of WIDTHS) {
      const picture = await sharp(join(FOLDER, `editor-${name}-${width}.webp`)).metadata();
      expect(picture.width).toBe(width);
    }
    expect(shown).toContainEqual({ alt, file: `editor-${name}-${WIDTHS[0]}.webp` });
  });

  it('are there, small enough for a slow connection, and none lies about unused', () => {
    const files = readdirSync(FOLDER);
    for (const file of files)
      expect({ file, small: statSync(join(FOLDER, file)).size <= 100_000 }).toEqual({ file, small: true });
    const used = shown.map(({ file }) => file);
    expect(files.filter((file) => !used.includes(file.replace('-1024.webp', '-1280.webp')))).toEqual([]);
    expect(used.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('have words for who cannot see them', () => {
    for (const { alt } of shown) expect(alt.length).toBeGreaterThan(20);
  });
});
