'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import { dutchDay } from '../../api/keys/expiry.ts';
import { useOwnPassword } from '../confirm/useOwnPassword.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { DialogButtons } from '../dialog/DialogButtons.tsx';
import { ask } from './ask.ts';
import { CodeForm } from './CodeForm.tsx';
import { EverywhereOut } from './EverywhereOut.tsx';
import { SetUp } from './SetUp.tsx';

interface State {
  on: boolean;
  required: boolean;
  since?: string;
  recoveryLeft?: number;
}

/** Fewer than this and it is time for new ones. */
const FEW_CODES = 3;

/** In an account: the second step of logging in, and ending every session. A beheerder takes the step from a colleague. */
export function AccountSafety() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const [state, setState] = useState<State>();
  const [problem, setProblem] = useState('');
  const [open, setOpen] = useState<'aan' | 'uit' | 'wis'>();
  const [done, setDone] = useState('');
  const heading = useId();
  const isOwn = id !== undefined && id === user?.id;

  const look = useCallback(async () => {
    if (!id) return;
    const { answer, problem: wrong } = await ask<State>('GET', `/gebruikers/${id}/tweede-stap`);
    if (answer) setState(answer);
    setProblem(wrong ?? '');
  }, [id]);
  useEffect(() => void look(), [look]);

  const close = (told = '') => {
    setOpen(undefined);
    setDone(told);
    void look();
  };

  if (!id) return null;
  return (
    <section aria-labelledby={heading} className="luchtpost-sleutel">
      <h2 id={heading}>Inloggen met een tweede stap</h2>
      {state && <StateWords isOwn={isOwn} state={state} />}
      <p className="luchtpost-sleutel__knoppen">
        {state && isOwn && !state.on && (
          <button className="brief-knop brief-knop--hoofd" onClick={() => setOpen('aan')} type="button">
            Zet de tweede stap aan
          </button>
        )}
        {state?.on && !(isOwn && state.required) && (
          <button className="brief-knop" onClick={() => setOpen(isOwn ? 'uit' : 'wis')} type="button">
            Zet de tweede stap uit
          </button>
        )}
        {isOwn && <EverywhereOut />}
      </p>
      <p aria-live="polite">{done}</p>
      <p aria-live="assertive" className="luchtpost-sleutel__fout">
        {problem}
      </p>
      {open === 'aan' && <SetUp onClose={close} />}
      {open === 'uit' && (
        <Dialog onClose={() => close()} title="De tweede stap uitzetten?">
          <p>
            Daarna is uw wachtwoord weer genoeg om in te loggen. Vul een code uit uw app in, of een
            herstelcode.
          </p>
          <CodeForm
            label="Code"
            onCancel={() => close()}
            send={(code) => ask('POST', '/gebruikers/tweede-stap/uit', { code })}
            submit="Zet uit"
            then={() => close('De tweede stap staat uit.')}
          />
        </Dialog>
      )}
      {open === 'wis' && <TakeAway id={String(id)} onClose={close} />}
    </section>
  );
}

function StateWords({ isOwn, state }: { isOwn: boolean; state: State }) {
  if (!state.on) {
    return (
      <p>
        {isOwn
          ? 'De tweede stap staat uit. Met een tweede stap vult u bij het inloggen ook een code in uit een app op uw telefoon. Wie alleen uw wachtwoord kent, komt er dan niet in.'
          : 'De tweede stap staat uit. Uw collega zet hem zelf aan, in het eigen account.'}
        {!isOwn && state.required && ' Hij is verplicht voor deze rol: eerder kan uw collega niet verder.'}
      </p>
    );
  }
  const left = state.recoveryLeft ?? 0;
  return (
    <>
      <p>
        De tweede stap staat aan{state.since && ` sinds ${dutchDay(state.since)}`}.
        {isOwn && ` Er zijn nog ${left} herstelcodes over.`}
        {isOwn && state.required && ' Voor uw rol is hij verplicht: u kunt hem niet uitzetten.'}
      </p>
      {isOwn && left < FEW_CODES && (
        <p>
          {state.required
            ? 'Wilt u nieuwe herstelcodes of een andere telefoon? Een andere beheerder zet de tweede stap voor u uit. Daarna zet u hem opnieuw aan.'
            : 'Wilt u nieuwe herstelcodes? Zet de tweede stap uit en dan weer aan.'}
        </p>
      )}
    </>
  );
}

function TakeAway({ id, onClose }: { id: string; onClose(told?: string): void }) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const { askConfirmed, dialog } = useOwnPassword();
  const takeAway = async () => {
    setBusy(true);
    const { problem: wrong } = await askConfirmed('POST', `/gebruikers/${id}/tweede-stap/wis`);
    setBusy(false);
    if (wrong) setProblem(wrong);
    else onClose('De tweede stap van uw collega staat uit.');
  };
  return (
    <Dialog onClose={() => onClose()} title="De tweede stap van uw collega uitzetten?">
      <p>
        Doe dit alleen als u zeker weet dat uw collega het vraagt, bijvoorbeeld omdat de telefoon weg is. Bel
        daarvoor terug op een nummer dat u al had. Het wachtwoord blijft nodig.
      </p>
      <p aria-live="assertive" className="luchtpost-sleutel__fout">
        {problem}
      </p>
      <DialogButtons confirm="Zet uit" disabled={busy} onCancel={onClose} onConfirm={takeAway} />
      {dialog}
    </Dialog>
  );
}
