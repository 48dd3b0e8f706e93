'use client';

import { type ReactNode, useCallback, useState } from 'react';
import { CONFIRMED_MINUTES } from '../../access/confirm/term.ts';
import { type Asked, ask } from '../account/ask.ts';
import { CodeForm } from '../account/CodeForm.tsx';
import { Dialog } from '../dialog/Dialog.tsx';

const NOTHING_DONE = 'U gaf uw wachtwoord niet. Er is niets gewijzigd.';

interface OwnPassword {
  /** As `ask`; when the server wants the person's own password first, the dialog asks for it, and this asks again. */
  askConfirmed: typeof ask;
  /** Asks for the password when it was not given a moment ago. @returns whether to go on */
  confirm(): Promise<boolean>;
  /** Stands somewhere on the screen. */
  dialog: ReactNode;
}

/** For what is done for others: the person's own password again, when it is some time since it was given. */
export function useOwnPassword(): OwnPassword {
  const [asking, setAsking] = useState<{ done(given: boolean): void }>();

  const askPassword = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        const done = (given: boolean) => {
          setAsking(undefined);
          resolve(given);
        };
        setAsking({ done });
      }),
    [],
  );

  const askConfirmed = useCallback(
    async <T,>(...request: Parameters<typeof ask>): Promise<Asked<T>> => {
      const asked = await ask<T>(...request);
      if (!asked.passwordNeeded) return asked;
      return (await askPassword()) ? ask<T>(...request) : { problem: NOTHING_DONE };
    },
    [askPassword],
  );

  const confirm = useCallback(async () => {
    const { answer } = await ask<{ recent: boolean }>('GET', '/gebruikers/bevestigd');
    // Without an answer the server decides, and says why.
    return !answer || answer.recent || askPassword();
  }, [askPassword]);

  const dialog = asking && (
    <Dialog onClose={() => asking.done(false)} title="Bent u het zelf?">
      <p>
        Dit gaat over de toegang van een ander. Daarom vragen wij eerst uw eigen wachtwoord. Daarna vragen wij
        er {CONFIRMED_MINUTES} minuten niet meer om.
      </p>
      <CodeForm
        label="Uw eigen wachtwoord"
        onCancel={() => asking.done(false)}
        password
        send={(password) => ask('POST', '/gebruikers/bevestig', { password })}
        submit="Ga verder"
        then={() => asking.done(true)}
      />
    </Dialog>
  );
  return { askConfirmed, confirm, dialog };
}
