import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Lockfile, sbomOf, sbomText } from '../../../scripts/start/sbom.ts';

type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string>> & { license: string };

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read<Manifest>('package.json');
const lockfile = read<Lockfile>('package-lock.json');
const bill = sbomOf(lockfile);

it('is a CycloneDX bill of this product, the same for the same lockfile', () => {
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(bill.metadata.component).toMatchObject({
    type: 'application',
    name: 'luchtpost',
    licenses: [{ expression: manifest.license }],
  });
  expect(JSON.parse(sbomText())).toEqual(JSON.parse(JSON.stringify(bill)));
});

it('names every package that runs, with the version of the lockfile, and none that only tests need', () => {
  const parts = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const wanted = Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`);
  expect(wanted.filter((part) => !parts.has(part))).toEqual([]);
  const onlyForTests = Object.keys(manifest.devDependencies)
    .map((name) => ({ name, ...lockfile.packages[`node_modules/${name}`] }))
    .flatMap(({ name, version, dev }) => (dev ? [`${name}@${version}`] : []));
  expect(onlyForTests).toContain(`autocannon@${manifest.devDependencies.autocannon}`);
  expect(onlyForTests.filter((part) => parts.has(part))).toEqual([]);
});

it('tells of each part what it is and how to know it again', () => {
  for (const part of bill.components) {
    expect(part.purl, part.name).toMatch(/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@\d\S*$/);
    expect(part.hashes?.[0]?.alg, part.name).toMatch(/^SHA-/);
    expect(part.hashes?.[0]?.content, part.name).toMatch(/^(?:[0-9a-f]{2})+$/);
  }
  const unlicensed = bill.components.filter(({ licenses }) => !licenses).map(({ name }) => name);
  expect(unlicensed.length).toBeLessThan(bill.components.length / 100);
});

it('says which part needs which, down from the product', () => {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set<string>();
  const visit = (ref: string) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    expect(needs.has(ref), ref).toBe(true);
    for (const other of needs.get(ref) ?? []) visit(other);
  };
  visit(bill.metadata.component['bom-ref']);
  expect(bill.components.filter((part) => !reached.has(part['bom-ref'])).map(({ name }) => name)).toEqual([]);
});

it('finds the version that a nested package gets, and not the one at the top', () => {
  const nested = sbomOf({
    packages: {
      '': { name: 'proef', version: '1.0.0', dependencies: { a: '1', b: '2' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/t': { version: '3.0.0', dev: true },
    },
  });
  expect(nested.dependencies).toEqual([
    { ref: 'proef@1.0.0', dependsOn: ['a@1.0.0', 'b@2.0.0'] },
    { ref: 'a@1.0.0', dependsOn: ['b@1.0.0'] },
    { ref: 'b@1.0.0', dependsOn: [] },
    { ref: 'b@2.0.0', dependsOn: [] },
  ]);
});
