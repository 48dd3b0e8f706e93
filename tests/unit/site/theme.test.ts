/** Another municipality, another look: by naming another theme, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { siteStyles } from '../../../site/styles/plugin.ts';
import { loadTheme } from '../../../site/theme.ts';

const folder = mkdtempSync(join(tmpdir(), 'luchtpost-theme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A theme folder with the given token file. */
function themeFolder(name: string, css: string): string {
  mkdirSync(join(folder, name, 'dist'), { recursive: true });
  writeFileSync(join(folder, name, 'dist', 'theme.css'), css);
  return join(folder, name);
}

const ours = loadTheme();
const GREEN = '#0b6b2e';

describe('a second theme', () => {
  // The same tokens under another class, with another colour for everything that leads somewhere.
  const dorp = loadTheme(
    themeFolder(
      'dorp',
      ours.css
        .replaceAll(ours.className, 'dorp-theme')
        .replace(/(--basis-color-action-2-color-default:\s*)[^;]+/g, `$1${GREEN}`),
    ),
  );

  it('is found by its folder, with its own class', () => {
    expect(dorp.className).toBe('dorp-theme');
  });

  it('dresses the whole site: its class, its colour, and nothing left of ours', () => {
    const css = siteStyles(dorp);
    expect(css).toContain('.dorp-theme {');
    expect(css).toContain(`--basis-color-action-2-color-default: ${GREEN};`);
    expect(css).not.toContain(ours.className);
    expect(css.length).toBeGreaterThan(20_000);
  });

  it('leaves no token undefined that our own styles lean on', () => {
    const css = siteStyles(dorp);
    const defined = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const asked = [...css.matchAll(/var\((--(?:lp|basis)-[\w-]+)\)/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((name) => !defined.has(name))).toEqual([]);
  });
});

describe('a theme that will not do', () => {
  it('that lacks tokens is refused in a sentence that names them', () => {
    const bare = loadTheme(themeFolder('kaal', '.kaal-theme { --basis-color-info-bg-subtle: #eee }'));
    expect(() => siteStyles(bare)).toThrow(/^Het thema mist \d+ tokens die de site nodig heeft: --basis-/);
  });

  it('that is not there, has no file or no class is told so', () => {
    expect(() => loadTheme('@bestaat/niet')).toThrow('is niet geïnstalleerd');
    expect(() => loadTheme(join(folder, 'leeg'))).toThrow('heeft geen bestand dist/theme.css');
    expect(() => loadTheme(themeFolder('naamloos', ':root { --x: 1 }'))).toThrow('noemt geen klasse');
  });
});
