import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than any build takes: a lock this old is left over, even if another program has its number now. */
const STALE_AFTER_MS = 30 * 60 * 1000;
/** How long a publication waits for another. */
export const LOCK_PATIENCE_MS = 5 * 60 * 1000;
const POLL_MS = 250;

const lockFile = (siteDir: string) => join(siteDir, 'build.lock');

interface Holder {
  pid: number;
  since: number;
  /** A program it started: while that one writes, the lock is held too. */
  helper?: number;
}

/**
 * Takes the build lock if it is free or left over by a process that is gone.
 * @returns a function that gives the lock back, or undefined when another build holds it
 */
export function tryLock(siteDir: string): (() => void) | undefined {
  mkdirSync(siteDir, { recursive: true });
  const file = lockFile(siteDir);
  const mine: Holder = { pid: process.pid, since: Date.now() };
  // Second round: after a stale lock was cleared away. Whoever creates the file first has it.
  for (let round = 0; round < 2; round += 1) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      return () => {
        const { pid, since } = readHolder(file);
        if (pid === mine.pid && since === mine.since) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isHeld(readHolder(file))) return undefined;
    rmSync(file, { force: true });
  }
  return undefined;
}

/**
 * Waits for the lock, so that two publications follow each other.
 * @throws Error with a Dutch sentence when it is not free in time
 */
export async function waitForLock(
  siteDir: string,
  patienceMs: number,
  onWait: () => void,
): Promise<() => void> {
  const end = Date.now() + patienceMs;
  let told = false;
  for (;;) {
    const release = tryLock(siteDir);
    if (release) return release;
    if (Date.now() >= end) throw new Error('Er loopt al een publicatie; probeer het straks opnieuw.');
    if (!told) onWait();
    told = true;
    await sleep(POLL_MS);
  }
}

/** Keeps the lock, also when this process is killed, for as long as a program it started is there. */
export function holdAlsoFor(siteDir: string, helper: number): void {
  const holder = readHolder(lockFile(siteDir));
  if (holder.pid !== process.pid) return;
  const aside = `${lockFile(siteDir)}.${process.pid}.new`;
  writeFileSync(aside, JSON.stringify({ ...holder, helper }));
  renameSync(aside, lockFile(siteDir));
}

// Empty or cut short: being written this very moment, or a disk that was full. Its age is unknown, so it yields.
function readHolder(file: string): Partial<Holder> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
  } catch {
    return {};
  }
}

function isHeld({ pid, helper, since = 0 }: Partial<Holder>): boolean {
  if (typeof pid !== 'number' || Date.now() - since > STALE_AFTER_MS) return false;
  return isRunning(pid) || (typeof helper === 'number' && isRunning(helper));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
