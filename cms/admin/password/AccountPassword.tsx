'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { isBeheerder } from '../../access/access.ts';
import { endOfGivenPassword } from '../../access/password/givenTerm.ts';
import { dutchDay } from '../../api/keys/expiry.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { ChangePassword } from './ChangePassword.tsx';

/** In an account: the way to another password, one's own, or a colleague's for a beheerder. */
export function AccountPassword() {
  const { id, savedDocumentData } = useDocumentInfo();
  const { user } = useAuth();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const heading = useId();
  const isOwn = id !== undefined && id === user?.id;
  if (id === undefined || !(isOwn || isBeheerder(user as never))) return null;
  const whose = isOwn ? user : savedDocumentData;
  const given = savedDocumentData?.passwordGivenAt as string | null | undefined;
  return (
    <section aria-labelledby={heading} className="luchtpost-sleutel">
      <h2 id={heading}>Wachtwoord</h2>
      {!isOwn && given && <GivenWords end={endOfGivenPassword(given)} />}
      <p className="luchtpost-sleutel__knoppen">
        <button
          className="brief-knop"
          onClick={() => {
            setDone('');
            setOpen(true);
          }}
          type="button"
        >
          {isOwn ? 'Wijzig uw wachtwoord' : 'Geef een nieuw wachtwoord'}
        </button>
      </p>
      <p aria-live="polite">{done}</p>
      {open && (
        <Dialog
          onClose={() => setOpen(false)}
          title={isOwn ? 'Uw wachtwoord wijzigen' : 'Uw collega een nieuw wachtwoord geven'}
        >
          <ChangePassword
            {...(!isOwn && { colleague: String(id) })}
            onCancel={() => setOpen(false)}
            onDone={() => {
              setOpen(false);
              setDone(
                isOwn
                  ? 'Uw nieuwe wachtwoord is bewaard. Op andere computers bent u uitgelogd.'
                  : 'Het nieuwe wachtwoord is bewaard. Uw collega is overal uitgelogd.',
              );
            }}
            personal={`${whose?.email ?? ''} ${whose?.name ?? ''}`}
          />
        </Dialog>
      )}
    </section>
  );
}

function GivenWords({ end }: { end: Date }) {
  return (
    <p>
      Uw collega koos nog geen eigen wachtwoord. Het gekregen wachtwoord{' '}
      {end < new Date() ? 'is verlopen' : `werkt tot en met ${dutchDay(end)}`}.
    </p>
  );
}
