import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../support/filesBelow.ts';

const ROOT = resolve('.');
const SOURCE = /\.(?:ts|tsx|mjs|js|astro)$/;
const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;

/** Tools of the engine's makers, run by hand with files that somebody names; the engine imports none of them. */
const TOOLS = ['scoring/readability/fit/', 'scoring/lexicon/data/build-frequency.ts'];

const FOLDERS = ['scoring', 'cms', 'site'] as const;

const filesIn = (folder: string) => filesBelow(folder).filter((name) => SOURCE.test(name));

/** The imports of a folder, each as `file → where it goes` with paths from the root. */
function importsOf(folder: string): { file: string; specifier: string; target: string }[] {
  return filesIn(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => ({
      file,
      specifier,
      target: specifier.startsWith('.') ? relative(ROOT, resolve(dirname(file), specifier)) : specifier,
    })),
  );
}

const told = ({ file, specifier }: { file: string; specifier: string }) => `${file} imports ${specifier}`;

describe('the arrows of the house', () => {
  it.each(FOLDERS)('reads the imports of %s at all', (folder) => {
    expect(importsOf(folder).filter(({ specifier }) => specifier.startsWith('.')).length).toBeGreaterThan(20);
  });

  it('scoring imports no sibling folder, no Node API and no DOM library', () => {
    const outside = importsOf('scoring').filter(
      ({ specifier, target, file }) =>
        (specifier.startsWith('.') && !target.startsWith('scoring/')) ||
        (/^node:/.test(specifier) && !TOOLS.some((tool) => file.startsWith(tool))) ||
        /^(?:react|next|payload|@payloadcms|astro)/.test(specifier),
    );
    expect(outside.map(told)).toEqual([]);
  });

  it('the engine imports none of its makers’ tools', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
        if (specifier.startsWith('.')) visit(relative(ROOT, resolve(dirname(file), specifier)));
      }
    };
    visit('scoring/index.ts');
    expect(reached.size).toBeGreaterThan(50);
    expect([...reached].filter((file) => TOOLS.some((tool) => file.startsWith(tool)))).toEqual([]);
  });

  it('site never imports cms', () => {
    expect(
      importsOf('site')
        .filter(({ target }) => target.startsWith('cms/'))
        .map(told),
    ).toEqual([]);
  });

  it('cms never imports site', () => {
    expect(
      importsOf('cms')
        .filter(({ target }) => target.startsWith('site/'))
        .map(told),
    ).toEqual([]);
  });

  it('letters never import the API: it makes letters, and they do not know who asks', () => {
    const asking = importsOf('cms').filter(
      ({ file, target }) => file.startsWith('cms/letters/') && target.startsWith('cms/api/v1/'),
    );
    expect(asking.map(told)).toEqual([]);
  });

  it('nothing reads the shared folder beside the project', () => {
    const reading = [...FOLDERS, 'scripts', 'tests'].flatMap(filesIn).filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text.includes(`../${'shared'}/`) && !file.startsWith('tests/bench/');
    });
    expect(reading).toEqual([]);
  });
});
