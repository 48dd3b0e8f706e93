'use client';

import { useState } from 'react';
import { SetUp } from './SetUp.tsx';

/** For who logged in and must set the second step up before anything else opens. */
export function FirstSecondStep({ after, logOut }: { after: string; logOut: string }) {
  const [open, setOpen] = useState(false);
  const close = (told?: string) => {
    setOpen(false);
    // A whole page: what this person may see and do is other than a moment ago.
    if (told) window.location.assign(after);
  };
  return (
    <>
      <h1>Zet eerst de tweede stap aan</h1>
      <p>
        Voor uw rol is een tweede stap bij het inloggen verplicht. U vult dan bij het inloggen ook een code in
        uit een app op uw telefoon. Wie alleen uw wachtwoord kent, komt er niet in.
      </p>
      <p>
        Het duurt een paar minuten. U hebt uw telefoon nodig, met een app die codes maakt. Geen telefoon bij
        de hand? Log dan uit en vraag uw beheerder wat u kunt doen.
      </p>
      <p className="brief-knoppen">
        <button className="brief-knop brief-knop--hoofd" onClick={() => setOpen(true)} type="button">
          Zet de tweede stap aan
        </button>
        <a className="brief-knop" href={logOut}>
          Log uit
        </a>
      </p>
      {open && <SetUp onClose={close} />}
    </>
  );
}
