import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = 'docs/operations';
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
  const ours = [...new Set(named)].filter((name) => !name.startsWith('X_'));
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
