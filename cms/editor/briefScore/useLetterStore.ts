'use client';

import { useDocumentInfo, useEditDepth } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { LetterStore, type LetterView } from './letterStore.ts';

const stores = new Map<string, { store: LetterStore; users: number; close?: () => void }>();

function entryOf(name: string) {
  let entry = stores.get(name);
  if (!entry) {
    entry = { store: new LetterStore(name), users: 0 };
    stores.set(name, entry);
  }
  return entry;
}

/** The store of the letter in this form: the same one for both editors and the panel. */
export function useLetterStore(): LetterStore {
  const { collectionSlug, id } = useDocumentInfo();
  const name = `${useEditDepth()}/${collectionSlug}/${id ?? 'nieuw'}`;
  // Rendering on the server must not keep letters in memory between requests.
  const entry = typeof window === 'undefined' ? { store: new LetterStore(name) } : entryOf(name);

  useEffect(() => {
    const used = entryOf(name);
    if (used.users === 0) used.close = used.store.open();
    used.users += 1;
    return () => {
      used.users -= 1;
      if (used.users > 0) return;
      used.close?.();
      stores.delete(name);
    };
  }, [name]);

  return entry.store;
}

/** What there is to show about the letter in this form. */
export function useLetterView(store: LetterStore): LetterView {
  return useSyncExternalStore(store.subscribe, store.getView, store.getView);
}
