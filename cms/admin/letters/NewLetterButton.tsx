'use client';

import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useNewLetter } from './useNewLetter.ts';

/** On a sjabloon: makes a letter from it. Shown above the document's own buttons. */
export function NewLetterButton() {
  const { id } = useDocumentInfo();
  const modified = useFormModified();
  const { allowed, busy, problem, start } = useNewLetter();
  if (!id || !allowed) return null;
  return (
    <div className="brief-nieuw">
      <button
        className="brief-knop brief-knop--hoofd"
        disabled={busy || modified}
        onClick={() => start(String(id))}
        type="button"
      >
        {busy ? 'De brief wordt gemaakt…' : 'Nieuwe brief uit dit sjabloon'}
      </button>
      {modified && <p>Sla eerst het sjabloon op. Dan komen uw wijzigingen mee.</p>}
      <p aria-live="polite" className="brief-nieuw__fout">
        {problem}
      </p>
    </div>
  );
}
