'use client';

import { useConfig, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import { forgetPasted, pastedFor } from '../../../editor/paste/pastedOriginal.ts';
import { ImportLetter } from './ImportLetter.tsx';

/** On a new letter: open a Word file instead. Once it is saved: keep what was pasted as its original. A `ui` field. */
export function ImportField() {
  const { id } = useDocumentInfo();
  useEffect(() => {
    if (!id) forgetPasted();
  }, [id]);
  return id ? <KeepOriginal letter={String(id)} /> : <ImportLetter />;
}

function KeepOriginal({ letter }: { letter: string }) {
  const { config } = useConfig();
  const { mostRecentUpdate } = useDocumentEvents();
  const { api } = config.routes;

  useEffect(() => {
    if (mostRecentUpdate?.entitySlug !== 'brieven' || String(mostRecentUpdate.doc?.id) !== letter) return;
    const pasted = pastedFor(letter, mostRecentUpdate.operation === 'create');
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
  }, [api, letter, mostRecentUpdate]);

  return null;
}
