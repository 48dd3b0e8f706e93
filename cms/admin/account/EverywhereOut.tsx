'use client';

import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { Dialog } from '../dialog/Dialog.tsx';
import { DialogButtons } from '../dialog/DialogButtons.tsx';
import { ask } from './ask.ts';

/** Ends every session of one's own account, on every computer, this one too. */
export function EverywhereOut() {
  const { config } = useConfig();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const logOut = async () => {
    const { problem: wrong } = await ask('POST', '/gebruikers/logout?allSessions=true');
    if (wrong) setProblem(wrong);
    else window.location.assign(`${config.routes.admin}/login`);
  };
  return (
    <>
      <button className="brief-knop" onClick={() => setAsking(true)} type="button">
        Log overal uit
      </button>
      {asking && (
        <Dialog onClose={() => setAsking(false)} title="Overal uitloggen?">
          <p>
            U wordt op alle computers uitgelogd, ook op deze. Sla eerst op wat u aan het schrijven was. Doe
            dit als u ergens vergat uit te loggen.
          </p>
          <p aria-live="assertive" className="luchtpost-sleutel__fout">
            {problem}
          </p>
          <DialogButtons confirm="Log overal uit" onCancel={() => setAsking(false)} onConfirm={logOut} />
        </Dialog>
      )}
    </>
  );
}
