import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than any build takes: a lock this old is left over, even if another program has its number now. */
const STALE_AFTER_MS = 30 * 60 * 1000;
const POLL_MS = 250;

const lockFile = (siteDir: string) => join(siteDir, 'build.lock');

interface Holder {
  pid: number;
  since: number;
}

/**
 * Takes the build lock if it is free or left over by a process that is gone.
 * @returns a function that gives the lock back, or undefined when another build holds it
 */
export function tryLock(siteDir: string): (() => void) | undefined {
  mkdirSync(siteDir, { recursive: true });
  const file = lockFile(siteDir);
  const mine = JSON.stringify({ pid: process.pid, since: Date.now() } satisfies Holder);
  // Second round: after a stale lock was cleared away. Whoever creates the file first has it.
  for (let round = 0; round < 2; round += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => {
        if (readText(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isHeld(readText(file))) return undefined;
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

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isHeld(text: string): boolean {
  let holder: Partial<Holder>;
  try {
    holder = JSON.parse(text) as Partial<Holder>;
  } catch {
    // Empty: being written this very moment, or a disk that was full. Its age is unknown, so it yields.
    return false;
  }
  if (typeof holder.pid !== 'number' || Date.now() - (holder.since ?? 0) > STALE_AFTER_MS) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
