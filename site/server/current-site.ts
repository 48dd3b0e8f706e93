import { statSync } from 'node:fs';
import { currentBuild, isWhole, listBuilds, pointerFile, publicDir, readPointer } from '../publish/builds.ts';
import { type BuildHandler, openBuild } from './build-handler.ts';
import { log, logError } from './log.ts';

/** How often, at most, the pointer is looked at. A stat costs microseconds; a switch shows this fast. */
const LOOK_EVERY_MS = 100;

/** A build that could not be opened is looked at again after this long: somebody may have put its files back. */
const DAMAGED_FOR_MS = 60_000;

/** Follows the pointer to the build on air, without a restart and without half a switch. */
export class CurrentSite {
  private readonly siteDir: string;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private seen = '';
  private open: BuildHandler | undefined;
  private older: BuildHandler[] = [];
  /** When each damaged build was found so. */
  private readonly damaged = new Map<string, number>();

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

  // A build that was damaged on the disk gives way to the newest one that is whole. When none is, what was open stays
  // on air, and the next look tries again.
  private follow(mark: string): void {
    const id = currentBuild(this.siteDir) ?? readPointer(this.siteDir);
    if (!id) return;
    for (const candidate of [id, ...this.othersThan(id)]) {
      const build = this.tryOpen(candidate);
      if (!build) continue;
      if (candidate !== id)
        log('error', 'The build is damaged; another one is on air', { build: id, onAir: candidate });
      if (this.open?.id !== build.id) log('info', 'On air', { build: build.id });
      this.open = build;
      this.older = this.othersThan(candidate).flatMap((other) => this.tryOpen(other) ?? []);
      this.seen = mark;
      return;
    }
  }

  private tryOpen(id: string): BuildHandler | undefined {
    try {
      if (this.isDamaged(id) || !isWhole(this.siteDir, id)) throw new Error('er ontbreken bestanden');
      return openBuild(id, publicDir(this.siteDir, id), () => this.leave(id));
    } catch (error) {
      if (!this.isDamaged(id)) {
        logError(`The build ${id} cannot be opened`, error);
      }
      if (!this.isDamaged(id)) this.damaged.set(id, performance.now());
      return undefined;
    }
  }

  private isDamaged(id: string): boolean {
    const found = this.damaged.get(id);
    return found !== undefined && performance.now() - found < DAMAGED_FOR_MS;
  }

  // Its files went away while it was on air: another build at the next request.
  private leave(id: string): void {
    this.damaged.set(id, performance.now());
    this.seen = '';
    this.lookedAt = Number.NEGATIVE_INFINITY;
  }

  private othersThan(id: string): string[] {
    return listBuilds(this.siteDir)
      .filter((other) => other !== id)
      .reverse();
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
