'use client';

import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { PasswordMeter } from './PasswordMeter.tsx';

/** By then Payload's fields are gone. */
const AFTER_SAVE_MS = 200;
/** Payload's own inputs, by the ids that it gives them. */
const INPUT = '#field-password';
const INPUTS = '#field-password, #field-confirm-password';

/**
 * Under Payload's own fields for a password (a new colleague, the first user, a colleague who lost theirs): how strong
 * it is, and a box that shows what is typed. An account that exists has the fields only while somebody uses them.
 */
export function PasswordHelp() {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const { id: account } = useDocumentInfo();
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields);
  const modified = useFormModified();
  const password = useFormFields(([fields]) => text(fields.password?.value));
  const personal = useFormFields(([fields]) => `${text(fields.email?.value)} ${text(fields.name?.value)}`);
  const [shown, setShown] = useState(false);
  const id = useId();

  useEffect(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>(INPUTS)) {
      input.type = shown ? 'text' : 'password';
    }
  }, [shown]);

  // Payload takes its fields away when the account is saved, and leaves the password in the form: the next save would
  // set it again.
  useEffect(() => {
    if (account === undefined || modified || !password) return undefined;
    const timer = setTimeout(() => {
      if (!document.querySelector(INPUT)) dispatch({ type: 'REMOVE', path: 'password' });
    }, AFTER_SAVE_MS);
    return () => clearTimeout(timer);
  }, [account, dispatch, modified, password]);

  if (account !== undefined && !password) return null;
  return (
    <div className="luchtpost-wachtwoordhulp">
      <PasswordMeter id={id} password={password} personal={personal} />
      <label className="luchtpost-toon">
        <input checked={shown} onChange={(event) => setShown(event.target.checked)} type="checkbox" /> Toon
        het wachtwoord
      </label>
    </div>
  );
}
