import type { BackupContent } from './backupStore.ts';

/** What one open letter knows about its saving: shared by the save button and the backup. */
export interface Saving {
  /** What went wrong at the last save, in Dutch; undefined when it went well. */
  problem: string | undefined;
  /** Counts the saves that went well. */
  saves: number;
  /** What was saved last: what differs from it is unsaved. */
  saved: BackupContent | undefined;
}

const START: Saving = { problem: undefined, saves: 0, saved: undefined };
const letters = new Map<string, Saving>();
const listeners = new Set<() => void>();

export function savingOf(letter: string): Saving {
  return letters.get(letter) ?? START;
}

export function setSaving(letter: string, change: Partial<Saving>): void {
  letters.set(letter, { ...savingOf(letter), ...change });
  for (const listener of listeners) listener();
}

export function onSaving(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
