import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is built or installed rather than written. A build may be busy in there while we read. */
const NOT_WRITTEN = /^(?:\.next.*|node_modules)$/;

/** Every file below a folder that somebody wrote, as paths from where the folder is named. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NOT_WRITTEN.test(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
