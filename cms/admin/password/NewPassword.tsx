'use client';

import { useId, useState } from 'react';
import { MIN_PASSWORD_LENGTH } from '../../access/password/strength.ts';
import { PasswordMeter } from './PasswordMeter.tsx';

interface Props {
  value: string;
  onChange(value: string): void;
  onEnter(): void;
  /** The words that `PasswordMeter` takes. */
  personal: string;
}

/** A field for a new password, with how strong it is and a button that shows what is typed (ASVS 2.1.8 and 2.1.12). */
export function NewPassword({ onChange, onEnter, personal, value }: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <label className="luchtpost-tweede-stap__label" htmlFor={id}>
        Nieuw wachtwoord
      </label>
      <p id={`${id}-uitleg`}>
        Minstens {MIN_PASSWORD_LENGTH} tekens, en niet wat iedereen kiest. Een paar losse woorden achter
        elkaar onthoudt u goed. Plakken uit een wachtwoordkluis mag.
      </p>
      <input
        aria-describedby={`${id}-uitleg ${id}-sterkte`}
        autoComplete="new-password"
        className="luchtpost-sleutel__nieuw luchtpost-wachtwoord"
        id={id}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
        spellCheck={false}
        type={shown ? 'text' : 'password'}
        value={value}
      />
      <PasswordMeter id={`${id}-sterkte`} password={value} personal={personal} />
      <label className="luchtpost-toon">
        <input checked={shown} onChange={(event) => setShown(event.target.checked)} type="checkbox" /> Toon
        het wachtwoord
      </label>
    </>
  );
}
