import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lockfile {
  packages: Record<string, { optional?: boolean; optionalDependencies?: Record<string, string> }>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

describe('the package', () => {
  it('pins exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.keys(all).length).toBeGreaterThan(30);
    for (const [name, version] of Object.entries(all)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has a lockfile without holes: every optional package of a platform is in it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
    const names = new Set(
      Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
    );
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !names.has(name))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('has the files a stranger expects, and a script for continuous integration that can run', () => {
    for (const file of ['README.md', 'LICENSE', 'CONTRIBUTING.md', 'publiccode.yml', 'astro.config.mjs']) {
      expect(existsSync(file), file).toBe(true);
    }
    expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
    expect(readFileSync('LICENSE', 'utf8')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  });

  it('keeps secrets, databases and builds out of git', () => {
    const ignored = ['var/geheim', 'var/luchtpost.db', 'cms/.next/BUILD_ID', '.env', 'node_modules/x'];
    const output = execFileSync('git', ['check-ignore', ...ignored], { encoding: 'utf8' });
    expect(output.trim().split('\n')).toEqual(ignored);
  });
});
