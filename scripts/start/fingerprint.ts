import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, root } from './environment.ts';

const IGNORED = /^(?:node_modules|\.next.*|\.astro|.*\.tsbuildinfo|next-env\.d\.ts)$/;

/**
 * The sha256 (hex) of files and folders below the root, by name and content: the same hash means that
 * nothing has to be built again.
 */
export function fingerprint(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, join(root, path), path);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, file: string, name: string): void {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    for (const child of readdirSync(file).sort()) {
      if (!IGNORED.test(child)) addTo(hash, join(file, child), `${name}/${child}`);
    }
    return;
  }
  hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
}

const stateFile = () => join(dataDir, 'start.json');

/** What the last start built, by name of the step. */
export function rememberedFingerprints(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(stateFile(), 'utf8')) as Record<string, string>;
  } catch {
    // No file yet, or one cut short by a crash: build again.
    return {};
  }
}

export function rememberFingerprint(step: string, value: string): void {
  writeFileSync(stateFile(), JSON.stringify({ ...rememberedFingerprints(), [step]: value }));
}
