'use client';

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import { Comments } from './Comments.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { History } from './History.tsx';
import { SeatSection } from './SeatSection.tsx';
import { StateSection } from './StateSection.tsx';
import { useNamedWriter } from './useNamedWriter.ts';
import { useWorkflow } from './useWorkflow.ts';

/** Beside the text: where the letter stands, who agrees, what colleagues say and what happened. */
export function WorkflowPanel() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const modified = useFormModified();
  const { panel, send } = useWorkflow();
  useNamedWriter();
  const [comparing, setComparing] = useState(false);
  const [said, setSaid] = useState('');
  const own = useRef<HTMLElement>(null);
  const title = useId();
  if (!id) return null;

  const letter = `/brieven/${id}`;
  const tell = async (asked: Promise<string | undefined>, done: string) => {
    const problem = await asked;
    setSaid(problem ?? done);
    return problem;
  };

  return (
    <section aria-labelledby={title} className="brief-paneel brief-werkstroom" ref={own}>
      <h2 id={title}>Samen aan deze brief</h2>
      {!panel && <p className="brief-zacht">De stand wordt opgehaald…</p>}
      {panel && (
        <>
          {panel.overtaken && (
            <p className="brief-melding" role="alert">
              {panel.updatedBy ?? 'Een collega'} heeft deze brief intussen gewijzigd. Laad de brief opnieuw
              voordat u verder schrijft.
            </p>
          )}
          <StateSection
            onStep={({ to, label }, reden) =>
              tell(send('POST', `${letter}/stand`, { naar: to, reden }), `Gedaan: ${label.toLowerCase()}.`)
            }
            panel={panel}
          />
          <h3>Wie leest mee?</h3>
          <SeatSection
            onAsk={(stoelen) =>
              tell(send('POST', `${letter}/beoordeling/vraag`, { stoelen }), 'De beoordeling is gevraagd.')
            }
            onJudge={({ seat }, oordeel, reden) =>
              tell(
                send('POST', `${letter}/beoordeling`, { stoel: seat, oordeel, reden }),
                'Uw oordeel staat erbij.',
              )
            }
            panel={panel}
          />
          <h3>Reacties van collega’s</h3>
          <Comments
            onComment={(comment) =>
              tell(send('POST', '/brief-opmerkingen', { ...comment, letter: id }), 'Uw reactie staat erbij.')
            }
            onResolve={(comment, resolved) =>
              tell(
                send('PATCH', `/brief-opmerkingen/${comment.id}`, { resolved }),
                resolved ? 'De reactie is opgelost.' : 'De reactie is weer open.',
              )
            }
            panel={panel}
            within={own}
          />
          <h3>Voor en na</h3>
          <button className="brief-knop" onClick={() => setComparing(true)} type="button">
            Vergelijk versies
          </button>
          <details className="brief-details">
            <summary>Geschiedenis</summary>
            <History events={panel.events} />
          </details>
        </>
      )}
      <p aria-live="polite" className="brief-verborgen">
        {said}
      </p>
      {comparing && panel && (
        <CompareDialog
          api={config.routes.api}
          letter={String(id)}
          mayRestore={panel.mayEdit && !modified}
          onClose={() => setComparing(false)}
        />
      )}
    </section>
  );
}
