import { statSync } from 'node:fs';
import { currentBuild, listBuilds, pointerFile, publicDir } from '../publish/builds.ts';
import { type BuildHandler, openBuild } from './build-handler.ts';

/** How often, at most, the pointer is looked at. A stat costs microseconds; a switch shows this fast. */
const LOOK_EVERY_MS = 100;

/** Follows the pointer to the build on air, without a restart and without half a switch. */
export class CurrentSite {
  private readonly siteDir: string;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private seen = '';
  private open: BuildHandler | undefined;
  private older: BuildHandler[] = [];

  constructor(siteDir: string) {
    this.siteDir = siteDir;
  }

  /** The build on air, or undefined when nothing was ever built. */
  current(): BuildHandler | undefined {
    const now = performance.now();
    if (now - this.lookedAt < LOOK_EVERY_MS) return this.open;
    this.lookedAt = now;
    const mark = markOf(pointerFile(this.siteDir));
    if (mark !== this.seen) this.follow(mark);
    return this.open;
  }

  /** The kept build that has a hashed file which a page from before the switch still asks for. */
  olderWith(path: string): BuildHandler | undefined {
    return this.older.find((build) => build.has(path));
  }

  // The old build stays on air when the new one cannot be opened; the next look tries again.
  private follow(mark: string): void {
    const id = currentBuild(this.siteDir);
    if (!id) return;
    try {
      const open = openBuild(id, publicDir(this.siteDir, id));
      this.older = listBuilds(this.siteDir)
        .filter((other) => other !== id)
        .reverse()
        .map((other) => openBuild(other, publicDir(this.siteDir, other)));
      this.open = open;
      this.seen = mark;
    } catch (error) {
      console.error(`De versie ${id} kan niet worden geopend: ${(error as Error).message}`);
    }
  }
}

function markOf(file: string): string {
  try {
    const { ino, mtimeMs } = statSync(file);
    return `${ino}-${mtimeMs}`;
  } catch {
    return '';
  }
}
