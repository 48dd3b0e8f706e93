'use client';

import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { dutchDay } from '../../../api/keys/expiry.ts';
import type { TemplatePanel as Panel } from '../../../letters/governance/panel.ts';
import { STANDING_WORDS } from '../../../letters/governance/standing.ts';

const NO_CONNECTION = 'Er is geen verbinding. Probeer het nog eens.';

interface Answer extends Partial<Panel> {
  errors?: { message: string }[];
}

/** Beside a sjabloon: its score when it was saved, the last legal check, and the letters made from it. */
export function TemplatePanel() {
  const { id, savedDocumentData } = useDocumentInfo();
  const modified = useFormModified();
  const [panel, setPanel] = useState<Panel>();
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const heading = useId();
  const savedAt = (savedDocumentData as { updatedAt?: string } | undefined)?.updatedAt;

  // biome-ignore lint/correctness/useExhaustiveDependencies: after every save the panel is asked again
  useEffect(() => {
    if (!id) return;
    let stopped = false;
    const read = async () => {
      const answer = await ask(`/api/brief-sjablonen/${id}/stand-van-zaken`);
      if (stopped) return;
      if (typeof answer === 'string') setMessage(answer);
      else setPanel(answer);
    };
    void read();
    return () => {
      stopped = true;
    };
  }, [id, savedAt]);

  if (!id) return null;

  const confirm = async () => {
    if (!panel) return;
    setBusy(true);
    const answer = await ask(`/api/brief-sjablonen/${id}/nagekeken`, { fingerprint: panel.fingerprint });
    setBusy(false);
    if (typeof answer === 'string') return setMessage(answer);
    setPanel(answer);
    setMessage('Bewaard: dit sjabloon is vandaag nagekeken.');
  };

  return (
    <section aria-labelledby={heading} className="sjabloon-stand">
      <h2 id={heading}>Stand van zaken</h2>
      {panel && (
        <>
          <p className="sjabloon-stand__merk" data-stand={panel.standing}>
            {STANDING_WORDS[panel.standing]}
          </p>
          {panel.check && (
            <p>
              Laatste controle: {dutchDay(panel.check.on)}
              {panel.check.by && ` door ${panel.check.by}`}
            </p>
          )}
          {panel.mayCheck && (
            <p>
              <button
                className="brief-knop"
                disabled={busy || modified}
                onClick={() => void confirm()}
                type="button"
              >
                Ik heb dit sjabloon juridisch nagekeken
              </button>
            </p>
          )}
          {panel.mayCheck && modified && <p>Sla eerst uw wijzigingen op.</p>}
        </>
      )}
      <p aria-live="polite" className="sjabloon-stand__bericht">
        {message}
      </p>
      {panel && (
        <>
          <p>{scoreWords(panel.scores)}</p>
          <Usage usage={panel.usage} />
        </>
      )}
    </section>
  );
}

function scoreWords(scores: Panel['scores']): string {
  if (typeof scores?.readability !== 'number') return 'Bij het bewaren: nog geen score.';
  const legal = scores.legalComplete ? 'wettelijk compleet' : 'wettelijk niet compleet';
  return `Bij het bewaren: leesbaarheid ${Math.round(scores.readability)} (${scores.level}), ${scores.balance}, ${legal}.`;
}

function Usage({ usage }: { usage: Panel['usage'] }) {
  const total = usage.reduce((sum, { letters }) => sum + letters.length, 0);
  if (total === 0) return <p>Er zijn nog geen brieven van dit sjabloon gemaakt.</p>;
  return (
    <details>
      <summary>
        {total === 1 ? 'Eén brief' : `${total} brieven`} van dit sjabloon (
        {usage.map(({ label, letters }) => `${label.toLowerCase()}: ${letters.length}`).join(', ')})
      </summary>
      <ul>
        {usage.flatMap(({ label, letters }) =>
          letters.map(({ id, subject }) => (
            <li key={id}>
              <a href={`/admin/collections/brieven/${id}`}>{subject || 'Zonder onderwerp'}</a>,{' '}
              {label.toLowerCase()}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}

/** @returns the panel, or in Dutch what went wrong */
async function ask(url: string, body?: unknown): Promise<Panel | string> {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = (await response.json()) as Answer;
    return response.ok
      ? (answer as Panel)
      : (answer.errors?.[0]?.message ?? 'Het lukte niet. Probeer het nog eens.');
  } catch {
    return NO_CONNECTION;
  }
}
