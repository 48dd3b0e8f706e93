'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { Dialog } from '../dialog/Dialog.tsx';
import { ChangePassword } from './ChangePassword.tsx';

/** In one's own account: the way to another password. */
export function OwnPassword() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const heading = useId();
  if (id === undefined || id !== user?.id) return null;
  return (
    <section aria-labelledby={heading} className="luchtpost-sleutel">
      <h2 id={heading}>Wachtwoord</h2>
      <p className="luchtpost-sleutel__knoppen">
        <button
          className="brief-knop"
          onClick={() => {
            setDone('');
            setOpen(true);
          }}
          type="button"
        >
          Wijzig uw wachtwoord
        </button>
      </p>
      <p aria-live="polite">{done}</p>
      {open && (
        <Dialog onClose={() => setOpen(false)} title="Uw wachtwoord wijzigen">
          <ChangePassword
            onCancel={() => setOpen(false)}
            onDone={() => {
              setOpen(false);
              setDone('Uw nieuwe wachtwoord is bewaard. Op andere computers bent u uitgelogd.');
            }}
          />
        </Dialog>
      )}
    </section>
  );
}
