'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import { putBackPasted, takePasted } from '../../../editor/paste/pastedOriginal.ts';
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
    const pasted = saved && takePasted(letter, saved);
    if (!pasted) return;
    fetch(`${api}/brieven/${encodeURIComponent(letter)}/origineel`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(pasted),
    })
      .then(async (response) => {
        // An answer that nobody reads to its end keeps its connection.
        await response.text();
        // A refusal stays a refusal; a server that fell over does not count as one.
        if (response.status >= 500) putBackPasted(letter, pasted);
      })
      .catch(() => putBackPasted(letter, pasted));
  }, [api, letter, saved]);

  return null;
}
