'use client';

import { ChangePassword } from '../password/ChangePassword.tsx';

interface Props {
  /** Where to go once it is done. */
  after: string;
  logOut: string;
  /** The words that `PasswordMeter` takes. */
  personal: string;
}

/** For who logged in with a password that somebody else made, and chooses their own before anything else opens. */
export function FirstOwnPassword({ after, logOut, personal }: Props) {
  return (
    <>
      <h1>Kies eerst een eigen wachtwoord</h1>
      <p>
        Een ander maakte het wachtwoord waarmee u nu inlogt, en kent het dus ook. Daarom kiest u nu zelf een
        wachtwoord. Daarna kunt u verder.
      </p>
      <ChangePassword
        cancel="Log uit"
        currentLabel="Het wachtwoord dat u kreeg"
        onCancel={() => window.location.assign(logOut)}
        // A whole page: what this person may see and do is other than a moment ago.
        onDone={() => window.location.assign(after)}
        personal={personal}
      />
    </>
  );
}
