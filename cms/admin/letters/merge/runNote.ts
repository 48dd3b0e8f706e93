import { readUnfinished, type UnfinishedRun } from '../../../letters/merge/plan/unfinished.ts';

/** The note of a run under way, kept by the tab: it outlives a crash of the tab, and not its closing. */
export interface RunNote {
  read(): UnfinishedRun | undefined;
  write(run: UnfinishedRun): void;
  clear(): void;
}

/** @param address  of the letter: each has its own note */
export function runNote(address: string): RunNote {
  const key = `luchtpost-samenvoegen ${address}`;
  return {
    read: () => readUnfinished(quietly(() => sessionStorage.getItem(key)) ?? null),
    write: (run) => quietly(() => sessionStorage.setItem(key, JSON.stringify(run))),
    clear: () => quietly(() => sessionStorage.removeItem(key)),
  };
}

/** A browser may forbid to keep anything; then there is no note. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
