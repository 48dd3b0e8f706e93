import { cp, rename, rm } from 'node:fs/promises';

/**
 * Moves a folder to a place that is not there yet or is empty, also on another disk: a container keeps its data on a
 * volume, a server perhaps on a disk of its own.
 * @throws a system error; what is at `to` may be half of it then
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
