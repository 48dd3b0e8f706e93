'use client';

import { useId, useState } from 'react';
import { ONLY_FIRST_LOGIN } from '../../access/password/givenTerm.ts';
import { useOwnPassword } from '../confirm/useOwnPassword.tsx';
import { DialogButtons } from '../dialog/DialogButtons.tsx';
import { NewPassword } from './NewPassword.tsx';

interface Props {
  /** The id of a colleague, whose current password nobody is asked for. */
  colleague?: string;
  /** The words that `PasswordMeter` takes. */
  personal: string;
  currentLabel?: string;
  /** What the second button says. */
  cancel?: string;
  onCancel(): void;
  onDone(): void;
}

/** The new password, after the current one. Not a `<form>`: Payload's form of the account stands around it. */
export function ChangePassword({
  cancel = 'Annuleer',
  colleague,
  currentLabel = 'Uw huidige wachtwoord',
  onCancel,
  onDone,
  personal,
}: Props) {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const { askConfirmed, dialog } = useOwnPassword();
  const id = useId();
  const incomplete = !password || !(colleague || current);

  const go = async () => {
    if (busy || incomplete) return;
    setBusy(true);
    const path = colleague ? `/gebruikers/${colleague}/wachtwoord` : '/gebruikers/wachtwoord';
    const { problem: wrong } = await askConfirmed('POST', path, { password, ...(!colleague && { current }) });
    setBusy(false);
    setProblem(wrong ?? '');
    if (!wrong) onDone();
  };

  return (
    <div className="luchtpost-eerst">
      {colleague ? (
        <p>
          Doe dit alleen als u zeker weet dat uw collega het vraagt. Geef het wachtwoord door aan de telefoon.{' '}
          {ONLY_FIRST_LOGIN}
        </p>
      ) : (
        <>
          <label className="luchtpost-tweede-stap__label" htmlFor={id}>
            {currentLabel}
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
        </>
      )}
      <NewPassword onChange={setPassword} onEnter={() => void go()} personal={personal} value={password} />
      <p aria-live="assertive" className="luchtpost-sleutel__fout">
        {problem}
      </p>
      <DialogButtons
        cancel={cancel}
        confirm="Bewaar het nieuwe wachtwoord"
        disabled={busy || incomplete}
        onCancel={onCancel}
        onConfirm={go}
      />
      {dialog}
    </div>
  );
}
