import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.ts';

/** The bill of materials, beside the build it belongs to. */
export const SBOM_FILE = 'sbom.cdx.json';

/** What a bill says of one part (CycloneDX 1.5, `component`). */
export interface Part {
  type: 'library' | 'application';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope?: 'required' | 'optional';
  hashes?: { alg: string; content: string }[];
  licenses?: { expression: string }[];
}

/** A CycloneDX bill, as far as we fill it. */
export interface Bill {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  serialNumber: string;
  version: 1;
  metadata: { lifecycles: { phase: 'build' }[]; component: Part };
  components: Part[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** What we read of one package in npm's lockfile (version 3). */
interface Locked {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, Locked>;
}

const MODULES = 'node_modules/';
const ALGORITHMS: Readonly<Record<string, string>> = { sha512: 'SHA-512', sha256: 'SHA-256', sha1: 'SHA-1' };

/**
 * The bill of materials of what the lockfile installs in production. Not npm's own: `npm sbom --omit=dev` also leaves
 * out what runs in production and is asked for by something that only tests need as well (399 of 930 packages when
 * this was written), and without `--omit` it refuses because of a package that only tests need.
 */
export function sbomOf(lockfile: Lockfile): Bill {
  const { packages } = lockfile;
  const paths = Object.keys(packages).filter((path) => path !== '' && !packages[path]?.dev);
  const product = partOf('', packages[''] ?? {});
  const parts = new Map<string, Part>();
  const needs = new Map<string, Set<string>>([[product['bom-ref'], dependsOn('', packages)]]);
  for (const path of paths) {
    const part = partOf(path, packages[path] ?? {});
    const ref = part['bom-ref'];
    parts.set(ref, part);
    // The same version at two places is one part; what it finds there may differ.
    needs.set(ref, new Set([...(needs.get(ref) ?? []), ...dependsOn(path, packages)]));
  }
  const bill = {
    components: [...parts.values()],
    dependencies: [...needs].map(([ref, refs]) => ({
      ref,
      dependsOn: [...refs].filter((other) => parts.has(other)).sort(),
    })),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: serialNumberOf(JSON.stringify(bill)),
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: product },
    ...bill,
  };
}

/** @returns the bill of this product as text */
export function sbomText(): string {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  return `${JSON.stringify(sbomOf(lockfile), null, 2)}\n`;
}

/** Writes the bill of this product. */
export function writeSbom(file: string): void {
  writeFileSync(file, sbomText());
}

const nameOf = (path: string, { name }: Locked): string => name ?? path.split(MODULES).at(-1) ?? '';

function partOf(path: string, locked: Locked): Part {
  const [name, version] = [nameOf(path, locked), locked.version ?? ''];
  const part = {
    'bom-ref': `${name}@${version}`,
    name,
    version,
    // The @ of a scope is written as %40 (package URL specification).
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(locked.license && { licenses: [{ expression: locked.license }] }),
  };
  if (path === '') return { type: 'application', ...part };
  const [algorithm = '', digest = ''] = (locked.integrity ?? '').split(' ')[0]?.split(/-(.*)/) ?? [];
  const alg = ALGORITHMS[algorithm];
  return {
    type: 'library',
    ...part,
    scope: locked.optional || locked.devOptional ? 'optional' : 'required',
    ...(alg && { hashes: [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] }),
  };
}

/** What a package finds when it asks for what it needs: Node looks beside it, then one folder up, to the root. */
function dependsOn(path: string, packages: Lockfile['packages']): Set<string> {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const found = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).flatMap(
    (name) => {
      for (let at: string | undefined = path; at !== undefined; at = above(at)) {
        const place: string = `${at === '' ? '' : `${at}/`}${MODULES}${name}`;
        const locked = packages[place];
        if (locked) return [`${nameOf(place, locked)}@${locked.version}`];
      }
      return [];
    },
  );
  return new Set(found);
}

/** The package that a package is nested in; the root for one at the top, undefined for the root. */
function above(path: string): string | undefined {
  if (path === '') return undefined;
  const end = path.lastIndexOf(`/${MODULES}`);
  return end < 0 ? '' : path.slice(0, end);
}

/** A UUID of what the bill says: the same parts give the same number (RFC 9562, version 8). */
function serialNumberOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
