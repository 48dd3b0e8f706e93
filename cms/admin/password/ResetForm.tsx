'use client';

import { useState } from 'react';
import { ask } from '../account/ask.ts';
import { NewPassword } from './NewPassword.tsx';

/** A new password with the token of a mailed link; afterwards the way to the login screen. */
export function ResetForm({ login, token }: { login: string; token: string }) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const [busy, setBusy] = useState(false);

  const go = async () => {
    if (busy || !password) return;
    setBusy(true);
    const path = '/gebruikers/reset-password';
    const { answer, problem: wrong } = await ask<{ message: string }>('POST', path, { token, password });
    setBusy(false);
    setProblem(wrong ?? '');
    if (answer) setDone(answer.message);
  };

  return (
    <>
      {!done && <NewPassword onChange={setPassword} onEnter={() => void go()} personal="" value={password} />}
      <p aria-live="assertive" className="luchtpost-sleutel__fout">
        {problem}
      </p>
      <p aria-live="polite">{done}</p>
      <p className="brief-knoppen">
        {!done && (
          <button
            className="brief-knop brief-knop--hoofd"
            disabled={busy || !password}
            onClick={() => void go()}
            type="button"
          >
            Bewaar het nieuwe wachtwoord
          </button>
        )}
        <a className="brief-knop" href={login}>
          Naar inloggen
        </a>
      </p>
    </>
  );
}
