'use client';

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { ONLY_FIRST_LOGIN } from '../../access/password/givenTerm.ts';
import { PasswordMeter } from './PasswordMeter.tsx';

/** Payload's own inputs, by the ids that it gives them. */
const INPUTS = '#field-password, #field-confirm-password';

/**
 * Under Payload's own fields for the password of a new account (a colleague, the first user): how strong it is, and a
 * box that shows what is typed.
 */
export function PasswordHelp() {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const { id: account } = useDocumentInfo();
  const { user } = useAuth();
  const password = useFormFields(([fields]) => text(fields.password?.value));
  const personal = useFormFields(([fields]) => `${text(fields.email?.value)} ${text(fields.name?.value)}`);
  const [shown, setShown] = useState(false);
  const id = useId();

  useEffect(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>(INPUTS)) {
      input.type = shown ? 'text' : 'password';
    }
  }, [shown]);

  if (account !== undefined) return null;
  return (
    <div className="luchtpost-wachtwoordhulp">
      <PasswordMeter id={id} password={password} personal={personal} />
      <label className="luchtpost-toon">
        <input checked={shown} onChange={(event) => setShown(event.target.checked)} type="checkbox" /> Toon
        het wachtwoord
      </label>
      {user && <p>{ONLY_FIRST_LOGIN}</p>}
    </div>
  );
}
