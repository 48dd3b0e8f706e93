import { dayInWords } from '../../stressbakje/rules/days.ts';
import { HIGHEST_FIGURE, OUTCOME_LABELS } from '../../stressbakje/rules/outcome.ts';
import type { DumbbellRow } from '../../stressbakje/rules/report.ts';
import { WideTable } from '../WideTable.tsx';

const WIDTH = 640;
const LABEL = 170;
const ROW = 34;
const TOP = 30;
const EDGE = 20;

const x = (figure: number) => LABEL + (figure / HIGHEST_FIGURE) * (WIDTH - LABEL - EDGE);

/** Start and now of the whole group, a line a dossier; the table under it says the same in numbers. */
export function Dumbbell({ rows }: { rows: DumbbellRow[] }) {
  const height = TOP + rows.length * ROW + 10;
  return (
    <>
      <svg aria-hidden="true" className="bakje-grafiek" viewBox={`0 0 ${WIDTH} ${height}`}>
        {[0, 2, 4, 6, 8, 10].map((figure) => (
          <g key={figure}>
            <line stroke="var(--brief-lijn)" x1={x(figure)} x2={x(figure)} y1={TOP - 8} y2={height} />
            <text fill="currentColor" fontSize="17" textAnchor="middle" x={x(figure)} y={15}>
              {figure}
            </text>
          </g>
        ))}
        {rows.map(({ reference, start, now, outcome }, index) => {
          const y = TOP + index * ROW + ROW / 2;
          const colour = outcome === 'slechter' ? 'var(--brief-slecht)' : 'var(--brief-goed)';
          return (
            <g key={reference}>
              <text fill="currentColor" fontSize="17" x={0} y={y + 5}>
                {reference}
              </text>
              <line stroke={colour} strokeWidth="4" x1={x(start)} x2={x(now)} y1={y} y2={y} />
              <circle cx={x(now)} cy={y} fill={colour} r="6" />
              {/* Larger and open, so that both show when nothing changed. */}
              <circle cx={x(start)} cy={y} fill="none" r="9" stroke={colour} strokeWidth="2.5" />
            </g>
          );
        })}
      </svg>
      <p className="brief-zacht">
        Open rondje: bij de start. Dicht rondje: nu. Meer naar links is minder stress.
      </p>
      <WideTable caption="Stresscijfer bij de start en nu" className="bakje-schuif">
        <thead>
          <tr>
            <th scope="col">Dossier</th>
            <th scope="col">Start</th>
            <th scope="col">Nu</th>
            <th scope="col">Gemeten</th>
            <th scope="col">Uitkomst</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reference, start, now, nowOn, outcome }) => (
            <tr key={reference}>
              <th scope="row">{reference}</th>
              <td>{start}</td>
              <td>{now}</td>
              <td>{dayInWords(nowOn)}</td>
              <td>{OUTCOME_LABELS[outcome]}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
