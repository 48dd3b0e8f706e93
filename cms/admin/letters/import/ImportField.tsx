'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import { forgetPasted, pastedFor } from '../../../editor/paste/pastedOriginal.ts';
import { ImportLetter } from './ImportLetter.tsx';

/** On a new letter: open a Word file instead. Once it is saved: keep what was pasted as its original. A `ui` field. */
export function ImportField() {
  const { id } = useDocumentInfo();
  return id ? <KeepOriginal letter={String(id)} /> : <ImportLetter />;
}

function KeepOriginal({ letter }: { letter: string }) {
  const { config } = useConfig();
  const { initialData, savedDocumentData } = useDocumentInfo();
  const saved = savedDocumentData ?? initialData;
  const { api } = config.routes;

  useEffect(() => {
    const pasted = saved && pastedFor(letter, saved);
    if (!pasted) return;
    fetch(`${api}/brieven/${encodeURIComponent(letter)}/origineel`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(pasted),
    })
      .then((response) => {
        // A server that fell over gets another chance at the next save; a refusal stays a refusal.
        if (response.status < 500) forgetPasted();
      })
      .catch(() => undefined);
  }, [api, letter, saved]);

  return null;
}
