import { useEffect, useState } from 'react';
import { type Passages, passagesOf } from '../../letters/bouwstenen/passages.ts';

export interface Passage {
  slug: string;
  title: string;
}

/** What the organisation keeps for all its letters. */
export interface Library {
  passages: Passages;
  /** The same as they are stored, for who shows how they look. */
  bodies: readonly { slug: string; body?: unknown }[];
  list: readonly Passage[];
  /** Whether the bouwstenen were read, all of them; until then nobody can say that one does not exist. */
  complete: boolean;
  /** Words that are never marked, in lower case. */
  ordinary: ReadonlySet<string>;
}

interface Stored {
  docs: { slug: string; title: string; body?: unknown }[];
  totalDocs: number;
}

interface Settings {
  words?: { word: string; state: string }[];
}

const EMPTY: Library = { passages: new Map(), bodies: [], list: [], complete: false, ordinary: new Set() };

let library: Library = EMPTY;
let loading: Promise<void> | undefined;
const listeners = new Set<(library: Library) => void>();

async function ask<T>(path: string): Promise<T | undefined> {
  const response = await fetch(path, { credentials: 'include' });
  return response.ok ? ((await response.json()) as T) : undefined;
}

/** Reads the library again; without an answer (offline, logged out) what was there stays. */
export function refreshLibrary(): Promise<void> {
  loading ??= (async () => {
    try {
      const [stored, settings] = await Promise.all([
        ask<Stored>('/api/bouwstenen?limit=200&depth=0&sort=title'),
        ask<Settings>('/api/globals/brief-instellingen?depth=0'),
      ]);
      const docs = stored?.docs.filter(({ slug }) => slug);
      library = {
        passages: docs ? passagesOf(docs) : library.passages,
        bodies: docs ?? library.bodies,
        list: docs ? docs.map(({ slug, title }) => ({ slug, title })) : library.list,
        complete: stored ? stored.docs.length === stored.totalDocs : library.complete,
        ordinary: settings ? ordinaryIn(settings) : library.ordinary,
      };
      for (const listener of listeners) listener(library);
    } catch {
      // Writing goes on without it; the next letter asks again.
    } finally {
      loading = undefined;
    }
  })();
  return loading;
}

const ordinaryIn = ({ words }: Settings): ReadonlySet<string> =>
  new Set((words ?? []).filter(({ state }) => state === 'gewoon').map(({ word }) => word.toLowerCase()));

/** The library as it is now; read anew when a letter opens. */
export function useLibrary(): Library {
  const [known, setKnown] = useState(library);
  useEffect(() => {
    listeners.add(setKnown);
    void refreshLibrary();
    return () => {
      listeners.delete(setKnown);
    };
  }, []);
  return known;
}
