'use client';

import { useAuth } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { ask } from '../account/ask.ts';
import { NewPassword } from './NewPassword.tsx';

/** The current password and the new one. Not a `<form>`: Payload's form of the account stands around it. */
export function ChangePassword({ onCancel, onDone }: { onCancel?(): void; onDone(): void }) {
  const { user } = useAuth();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();

  const go = async () => {
    if (busy || !current || !password) return;
    setBusy(true);
    const { problem: wrong } = await ask('POST', '/gebruikers/wachtwoord', { current, password });
    setBusy(false);
    setProblem(wrong ?? '');
    if (!wrong) onDone();
  };

  return (
    <div className="luchtpost-eerst">
      <label className="luchtpost-tweede-stap__label" htmlFor={id}>
        Uw huidige wachtwoord
      </label>
      <input
        autoComplete="current-password"
        className="luchtpost-sleutel__nieuw"
        id={id}
        onChange={(event) => setCurrent(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        type="password"
        value={current}
      />
      <NewPassword
        onChange={setPassword}
        onEnter={() => void go()}
        personal={`${user?.email ?? ''} ${user?.name ?? ''}`}
        value={password}
      />
      <p aria-live="assertive" className="luchtpost-sleutel__fout">
        {problem}
      </p>
      <p className="brief-knoppen">
        <button
          className="brief-knop brief-knop--hoofd"
          disabled={busy || !current || !password}
          onClick={() => void go()}
          type="button"
        >
          Bewaar het nieuwe wachtwoord
        </button>
        {onCancel && (
          <button className="brief-knop" onClick={onCancel} type="button">
            Annuleer
          </button>
        )}
      </p>
    </div>
  );
}
