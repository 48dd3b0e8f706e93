import { packSheet, type SheetName, unpackSheet } from './saved-file.ts';
import type { SheetData } from './sheet-data.ts';

/** Why nothing can be kept: `geblokkeerd` (private window, settings) or `vol`. */
export type StorageTrouble = 'geblokkeerd' | 'vol';

/** The browser's storage, or a stand-in in a test. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const storageKey = (sheet: string): string => `luchtpost:blad:${sheet}`;

/** localStorage, or undefined where the browser refuses to hand it out (reading the property already throws). */
export function deviceStore(): KeyStore | undefined {
  try {
    const store = globalThis.localStorage;
    store.getItem('luchtpost');
    return store;
  } catch {
    return undefined;
  }
}

/** What was kept for a sheet, or undefined. What cannot be read is left where it is: it may be a newer version. */
export function loadSheet(name: SheetName, store = deviceStore()): SheetData | undefined {
  try {
    const text = store?.getItem(storageKey(name.sheet));
    if (!text) return undefined;
    const read = unpackSheet(text, name);
    return read.ok ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a sheet on the device. @returns what went wrong, or undefined when it is kept */
export function saveSheet(
  name: SheetName,
  data: SheetData,
  store = deviceStore(),
): StorageTrouble | undefined {
  if (!store) return 'geblokkeerd';
  try {
    store.setItem(storageKey(name.sheet), packSheet(name, data));
    return undefined;
  } catch (error) {
    return (error as { name?: string }).name === 'SecurityError' ? 'geblokkeerd' : 'vol';
  }
}

/** Takes a sheet off the device. */
export function forgetSheet(sheet: string, store = deviceStore()): void {
  try {
    store?.removeItem(storageKey(sheet));
  } catch {
    // A store that refuses holds nothing of ours.
  }
}
