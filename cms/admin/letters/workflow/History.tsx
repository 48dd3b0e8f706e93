import type { PanelEvent } from '../../../letters/workflow/panelAnswer.ts';
import { momentOf, scoreLine } from './words.ts';

/** Who did what, when and why, newest first. */
export function History({ events }: { events: readonly PanelEvent[] }) {
  if (events.length === 0) return <p className="brief-zacht">Er is nog niets gebeurd.</p>;
  return (
    <ol className="brief-geschiedenis">
      {events.map(({ id, what, reason, by, at, scores }) => (
        <li key={id}>
          <p>
            <strong>{what}</strong>
          </p>
          <p className="brief-zacht">
            {by ?? 'Het systeem'}, <time dateTime={at}>{momentOf(at)}</time>
          </p>
          {reason && <p className="brief-reden">{reason}</p>}
          {scoreLine(scores) && <p className="brief-zacht">{scoreLine(scores)}</p>}
        </li>
      ))}
    </ol>
  );
}
