'use client';

import { useEffect, useState } from 'react';
import {
  MIN_PASSWORD_LENGTH,
  personalWords,
  type Strength,
  strengthOf,
} from '../../access/password/strength.ts';

/** As long as somebody types on, there is nothing to say yet. */
const WAIT_MS = 250;

const WORDS: Record<Strength, string> = {
  'te kort': `Nog te kort: gebruik minstens ${MIN_PASSWORD_LENGTH} tekens. Een paar losse woorden is goed.`,
  'te raden': 'Te makkelijk te raden. Kies een paar losse woorden die niets met elkaar te maken hebben.',
  redelijk: 'Goed genoeg. Met een woord erbij is het sterk.',
  sterk: 'Sterk wachtwoord.',
};

const ORDER: readonly Strength[] = ['te kort', 'te raden', 'redelijk', 'sterk'];

/**
 * How hard a password is to guess, in words and as a bar; judged in the browser, so nothing of it travels while somebody
 * types.
 * @param personal  what others know of this person: name and address, in any order
 */
export function PasswordMeter({
  id,
  password,
  personal,
}: {
  id: string;
  password: string;
  personal: string;
}) {
  const [strength, setStrength] = useState<Strength>();

  useEffect(() => {
    if (!password) {
      setStrength(undefined);
      return undefined;
    }
    let stopped = false;
    const timer = setTimeout(async () => {
      try {
        const found = await strengthOf(password, personalWords(personal));
        if (!stopped) setStrength(found);
      } catch {
        // The lists did not come: the server judges all the same.
        if (!stopped) setStrength(undefined);
      }
    }, WAIT_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [password, personal]);

  return (
    <div className="luchtpost-sterkte" data-strength={strength}>
      <div aria-hidden className="luchtpost-sterkte__balk">
        {ORDER.map((each) => (
          <span data-on={strength && ORDER.indexOf(each) <= ORDER.indexOf(strength)} key={each} />
        ))}
      </div>
      <p aria-live="polite" id={id}>
        {strength ? WORDS[strength] : ''}
      </p>
    </div>
  );
}
