'use client';

import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { daysLeft, dutchDay } from '../../api/keys/expiry.ts';
import { useOwnPassword } from '../confirm/useOwnPassword.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { DialogButtons } from '../dialog/DialogButtons.tsx';

interface Stored {
  keyHint?: string | null;
  keyMadeAt?: string | null;
  lastUsed?: string | null;
  revokedAt?: string | null;
  expiresAt?: string | null;
}

interface Answer {
  key?: string;
  hint?: string;
  revokedAt?: string;
}

type Ask = 'nieuw' | 'intrekken';

/** On a koppeling: makes its key (shown once), replaces it, or takes it away. */
export function KeyPanel() {
  const { id, savedDocumentData } = useDocumentInfo();
  const modified = useFormModified();
  const [changed, setChanged] = useState<Partial<Stored>>({});
  const [key, setKey] = useState<string>();
  const [ask, setAsk] = useState<Ask>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { askConfirmed, dialog } = useOwnPassword();
  const heading = useId();
  const stored = { ...(savedDocumentData as Stored | undefined), ...changed };

  const send = async (what: 'sleutel' | 'intrekken') => {
    setBusy(true);
    setProblem(undefined);
    const { answer, problem: wrong } = await askConfirmed<Answer>('POST', `/koppelingen/${id}/${what}`);
    setProblem(wrong);
    if (answer?.key) {
      setKey(answer.key);
      const keyMadeAt = new Date().toISOString();
      setChanged({ keyHint: answer.hint ?? null, keyMadeAt, revokedAt: null, lastUsed: null });
    } else if (answer) setChanged({ ...changed, revokedAt: answer.revokedAt ?? null });
    setBusy(false);
    setAsk(undefined);
  };

  return (
    <section aria-labelledby={heading} className="luchtpost-sleutel">
      <h2 id={heading}>De sleutel</h2>
      <KeyState stored={stored} />
      {!id && <p>Sla de koppeling eerst op. Daarna maakt u hier de sleutel.</p>}
      {id && modified && <p>Sla eerst uw wijzigingen op.</p>}
      {id && (
        <p className="luchtpost-sleutel__knoppen">
          <button
            className="brief-knop brief-knop--hoofd"
            disabled={busy || modified}
            onClick={() => (stored.keyHint && !stored.revokedAt ? setAsk('nieuw') : void send('sleutel'))}
            type="button"
          >
            {stored.keyHint ? 'Maak een nieuwe sleutel' : 'Maak een sleutel'}
          </button>
          {stored.keyHint && !stored.revokedAt && (
            <button className="brief-knop" disabled={busy} onClick={() => setAsk('intrekken')} type="button">
              Trek de sleutel in
            </button>
          )}
        </p>
      )}
      <p aria-live="assertive" className="luchtpost-sleutel__fout">
        {problem}
      </p>
      {ask && (
        <Dialog
          onClose={() => setAsk(undefined)}
          title={ask === 'nieuw' ? 'Een nieuwe sleutel maken?' : 'De sleutel intrekken?'}
        >
          <p>
            De sleutel {stored.keyHint} werkt daarna meteen niet meer. Het systeem dat hem gebruikt, krijgt
            geen antwoord tot u daar een nieuwe sleutel instelt.
          </p>
          <DialogButtons
            confirm={ask === 'nieuw' ? 'Maak een nieuwe sleutel' : 'Trek de sleutel in'}
            disabled={busy}
            onCancel={() => setAsk(undefined)}
            onConfirm={() => void send(ask === 'nieuw' ? 'sleutel' : 'intrekken')}
          />
        </Dialog>
      )}
      {dialog}
      {key && <NewKey keyText={key} onClose={() => setKey(undefined)} />}
    </section>
  );
}

function KeyState({ stored }: { stored: Stored }) {
  if (!stored.keyHint) return <p>Dit systeem heeft nog geen sleutel.</p>;
  return (
    <dl>
      <dt>Sleutel</dt>
      <dd>
        <code>{stored.keyHint}</code>
        {stored.keyMadeAt && `, gemaakt op ${dutchDay(stored.keyMadeAt)}`}
      </dd>
      <dt>Stand</dt>
      <dd>{standWords(stored)}</dd>
      <dt>Laatst gebruikt</dt>
      <dd>{stored.lastUsed ? dutchDay(stored.lastUsed) : 'Nog niet'}</dd>
    </dl>
  );
}

function standWords({ revokedAt, expiresAt }: Stored): string {
  if (revokedAt) return `Ingetrokken op ${dutchDay(revokedAt)}`;
  if (!expiresAt) return 'Werkt niet: kies tot en met welke dag';
  const left = daysLeft(expiresAt, new Date());
  if (left < 0) return `Verlopen sinds ${dutchDay(expiresAt)}`;
  return left === 0
    ? 'Werkt, vandaag voor het laatst'
    : `Werkt, nog ${left === 1 ? 'één dag' : `${left} dagen`}`;
}

function NewKey({ keyText, onClose }: { keyText: string; onClose(): void }) {
  const [copied, setCopied] = useState('');
  const field = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(keyText);
      setCopied('De sleutel is gekopieerd.');
    } catch {
      setCopied('Kopiëren lukte niet. Selecteer de sleutel en kopieer hem zelf.');
    }
  };
  return (
    <Dialog onClose={onClose} title="Dit is de nieuwe sleutel">
      <p className="luchtpost-sleutel__wees-voorzichtig">
        U ziet hem alleen nu. Wij bewaren hem niet. Zet hem meteen in het andere systeem of in een
        wachtwoordkluis, en stuur hem niet per e-mail.
      </p>
      <label htmlFor={field}>Sleutel</label>
      <input className="luchtpost-sleutel__nieuw" id={field} readOnly type="text" value={keyText} />
      <p aria-live="polite">{copied}</p>
      <DialogButtons
        cancel="Ik heb de sleutel bewaard"
        confirm="Kopieer de sleutel"
        onCancel={onClose}
        onConfirm={copy}
      />
    </Dialog>
  );
}
