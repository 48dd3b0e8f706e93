import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = 'docs/operations';
/** What systemd itself calls OK ends here. */
const MOST_EXPOSED = 5;
const guide = readFileSync('docs/operations.md', 'utf8');
const examples = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const everything = [guide, ...examples].join('\n');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const readme = readFileSync('README.md', 'utf8');

it('names only commands that exist', () => {
  const named = [...everything.matchAll(/npm (?:run )?(?!run\b)([a-z][a-z:-]*)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

it('names only settings that the README explains', () => {
  const named = [...everything.matchAll(/\b([A-Z][A-Z]+_[A-Z_]+)\b/g)].map(([, name]) => name ?? '');
  // `AF_…` are systemd's words for kinds of network.
  const ours = [...new Set(named)].filter((name) => !/^(?:X|AF)_/.test(name));
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.filter((name) => !readme.includes(name))).toEqual([]);
});

it('sends the proxies to the ports that the servers have', () => {
  const environment = readFileSync('scripts/start/environment.ts', 'utf8');
  const ports = [...environment.matchAll(/DEFAULT_\w+_PORT = (\d+)/g)].map(([, port]) => port);
  const proxied = examples.flatMap((text) =>
    [...text.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => port),
  );
  expect(ports).toHaveLength(2);
  expect(new Set(proxied)).toEqual(new Set(ports));
});

it('alarms on metrics that the CMS has', () => {
  const source = readFileSync('cms/metrics/metrics.ts', 'utf8');
  const rules = readFileSync(join(folder, 'luchtpost-alarms.yml'), 'utf8');
  const named = [...rules.matchAll(/\bluchtpost_[a-z_]+/g)].map(([name]) =>
    name.replace(/_(?:count|total)$/, ''),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
});

it('shows every example file in the guide', () => {
  const missing = readdirSync(folder).filter(
    (name) => !guide.includes(`operations/${name}`) && !guide.includes(name),
  );
  expect(missing.filter((name) => name !== 'luchtpost-backup.timer' || !guide.includes('.timer'))).toEqual(
    [],
  );
});

it('has units that systemd understands, and that give the program little of the machine', (context) => {
  if (spawnSync('systemd-analyze', ['--version']).status !== 0) {
    console.warn('The systemd units are SKIPPED: this machine has no systemd-analyze.');
    context.skip();
  }
  const copies = mkdtempSync(join(tmpdir(), 'luchtpost-units-'));
  const units = readdirSync(folder)
    .filter((name) => /\.(?:service|timer)$/.test(name))
    .map((name) => {
      // npm is where the server has it, which is not for this machine to say.
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('/usr/bin/npm', process.execPath);
      writeFileSync(join(copies, name), text);
      return join(copies, name);
    });
  expect(units.length).toBeGreaterThanOrEqual(3);
  const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toBe('');
  expect(status).toBe(0);
  const service = join(copies, 'luchtpost.service');
  const judged = spawnSync('systemd-analyze', ['security', '--offline=true', service], { encoding: 'utf8' });
  const exposure = Number(/exposure level for \S+: ([\d.]+)/.exec(judged.stdout)?.[1]);
  expect(exposure).toBeLessThan(MOST_EXPOSED);
  rmSync(copies, { recursive: true });
});
