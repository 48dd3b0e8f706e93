import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { adviceOf } from '../../../scripts/operate/advisories.ts';
import { type KnownHole, startRegistry } from '../../support/registryStandIn.ts';

const SLOW_MS = 60_000;

/** An installation: it needs `houder`, which needs `lekke-doos`; `proefdoos` is there for its tests only. */
const LOCKFILE = {
  name: 'proef',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': {
      name: 'proef',
      version: '1.0.0',
      dependencies: { houder: '1.0.0' },
      devDependencies: { proefdoos: '1.0.0' },
    },
    'node_modules/houder': { version: '1.0.0', dependencies: { 'lekke-doos': '^1.0.0' } },
    'node_modules/lekke-doos': { version: '1.0.0' },
    'node_modules/proefdoos': { version: '1.0.0', dev: true },
  },
};
const folder = mkdtempSync(join(tmpdir(), 'luchtpost-advisories-'));
writeFileSync(join(folder, 'package.json'), JSON.stringify(LOCKFILE.packages['']));
writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(LOCKFILE));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** npm remembers what it was told of a number: each has its own. */
const IDS: Readonly<Record<string, number>> = { critical: 1, high: 2, moderate: 3 };
const hole = (severity: string): KnownHole => ({
  id: IDS[severity] ?? 0,
  url: 'https://voorbeeld.example/melding/1',
  title: 'Schrijft buiten de doos',
  severity,
  vulnerable_versions: '<1.0.1',
});
const VERSIONS = {
  houder: ['1.0.0'],
  'lekke-doos': ['1.0.0', '1.0.1'],
  proefdoos: ['1.0.0'],
};

/** What the command says and how it ends, with a registry that knows these holes. */
async function ask(holes: Record<string, KnownHole[]> | undefined) {
  const registry = await startRegistry(holes, VERSIONS);
  const child = spawn(process.execPath, [resolve('scripts/advisories.ts')], {
    cwd: folder,
    env: { ...process.env, npm_config_registry: registry.url, npm_config_cache: join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  await registry.close();
  return { said, code };
}

describe('npm run advisories', () => {
  it.each([
    ['critical', 'kritiek', 1],
    ['high', 'hoog', 1],
    ['moderate', 'gemiddeld', 0],
  ])(
    'tells of a hole that is %s: what, which way it came in, what to do',
    async (severity, dutch, code) => {
      const answer = await ask({ 'lekke-doos': [hole(severity)] });
      expect(answer.said).toContain('lekken in 1 pakket');
      expect(answer.said).toContain(`lekke-doos (${dutch})`);
      expect(answer.said).toContain('Schrijft buiten de doos - https://voorbeeld.example/melding/1');
      expect(answer.said).toContain('via:     houder@1.0.0 > lekke-doos@1.0.0');
      expect(answer.said).toContain('te doen: npm update lekke-doos');
      expect(answer.code).toBe(code);
    },
    SLOW_MS,
  );

  it(
    'says so when there is none, also when only a test needs the package',
    async () => {
      const onlyTests: Record<string, KnownHole[]> = { proefdoos: [hole('critical')] };
      for (const holes of [{}, onlyTests]) {
        expect(await ask(holes)).toEqual({
          said: 'Geen bekende lekken in wat er in productie draait.\n',
          code: 0,
        });
      }
    },
    SLOW_MS,
  );

  it(
    'says aloud that nothing was checked when the registry has no such service',
    async () => {
      const { said, code } = await ask(undefined);
      expect(said).toMatch(/^NIET GECONTROLEERD/);
      expect(said).toContain('405');
      expect(code).toBe(0);
    },
    SLOW_MS,
  );
});

describe('what to do', () => {
  const advice = (fixAvailable: unknown, severity = 'high') =>
    adviceOf(
      JSON.stringify({
        vulnerabilities: {
          houder: { name: 'houder', severity, via: ['lekke-doos'], fixAvailable },
          'lekke-doos': { name: 'lekke-doos', severity, via: [{ title: 'Lek' }], fixAvailable },
        },
      }),
      LOCKFILE,
    );

  it('is said by what npm can do about it', () => {
    expect(advice(false).lines.join('\n')).toContain('nog geen versie zonder dit lek');
    const big = advice({ name: 'houder', version: '2.0.0', isSemVerMajor: true }).lines.join('\n');
    expect(big).toContain('zet houder op 2.0.0 in package.json');
    expect(big).toContain('grote stap');
  });

  it('takes a severity that npm did not know yet for bad', () => {
    expect(advice(true, 'fatal')).toMatchObject({ isBad: true });
    expect(advice(true, 'low')).toMatchObject({ isBad: false });
  });

  it('is not said of an answer that is no report', () => {
    for (const output of ['', 'spawn npm ENOENT', '{}', 'null']) {
      expect(adviceOf(output, LOCKFILE)).toMatchObject({ isBad: false });
      expect(adviceOf(output, LOCKFILE).lines[0]).toContain('NIET GECONTROLEERD');
    }
  });
});
