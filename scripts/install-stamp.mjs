// Runs on the system's own Node (20 or newer) before node_modules exists: Node built-ins only.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const stampFile = join(root, 'node_modules', '.luchtpost-install');

/** Returns the sha256 (hex) of package-lock.json: the identity of what must be installed. */
export function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
