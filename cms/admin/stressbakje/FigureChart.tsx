import { type Day, dayInWords, daysBetween } from '../../stressbakje/rules/days.ts';
import type { Figure } from '../../stressbakje/rules/outcome.ts';
import { HIGHEST_FIGURE } from '../../stressbakje/rules/outcome.ts';
import { WideTable } from '../WideTable.tsx';

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 40;
const RIGHT = 30;
const TOP = 24;
const BOTTOM = 36;

const y = (figure: number) => TOP + (1 - figure / HIGHEST_FIGURE) * (HEIGHT - TOP - BOTTOM);

export interface ChartFigure extends Figure {
  moment: string;
  note?: string | null;
}

/** The stresscijfers of one dossier in time; the table under it says the same, and the notes. */
export function FigureChart({ figures, from, to }: { figures: ChartFigure[]; from: Day; to: Day }) {
  const inTime = [...figures].sort((a, b) => a.on.localeCompare(b.on));
  const first = inTime[0] && inTime[0].on < from ? inTime[0].on : from;
  const last = inTime.at(-1);
  const end = last && last.on > to ? last.on : to;
  const span = Math.max(1, daysBetween(first, end));
  const x = (day: Day) => LEFT + (daysBetween(first, day) / span) * (WIDTH - LEFT - RIGHT);
  return (
    <>
      <svg aria-hidden="true" className="bakje-grafiek" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {[0, 2, 4, 6, 8, 10].map((figure) => (
          <g key={figure}>
            <line stroke="var(--brief-lijn)" x1={LEFT} x2={WIDTH - RIGHT} y1={y(figure)} y2={y(figure)} />
            <text fill="currentColor" fontSize="17" textAnchor="end" x={LEFT - 10} y={y(figure) + 4}>
              {figure}
            </text>
          </g>
        ))}
        <polyline
          fill="none"
          points={inTime.map(({ on, figure }) => `${x(on)},${y(figure)}`).join(' ')}
          stroke="var(--brief-knop)"
          strokeWidth="3"
        />
        {inTime.map(({ on, figure }) => (
          <g key={on}>
            <circle cx={x(on)} cy={y(figure)} fill="var(--brief-knop)" r="6" />
            <text
              fill="currentColor"
              fontSize="17"
              fontWeight="700"
              textAnchor="middle"
              x={x(on)}
              y={y(figure) - 12}
            >
              {figure}
            </text>
          </g>
        ))}
        <text fill="currentColor" fontSize="17" x={LEFT} y={HEIGHT - 10}>
          {dayInWords(first)}
        </text>
        <text fill="currentColor" fontSize="17" textAnchor="end" x={WIDTH - RIGHT} y={HEIGHT - 10}>
          {dayInWords(end)}
        </text>
      </svg>
      <WideTable caption="Stresscijfers: 0 is geen stress, 10 is het meest" className="bakje-schuif">
        <thead>
          <tr>
            <th scope="col">Dag</th>
            <th scope="col">Cijfer</th>
            <th scope="col">Moment</th>
            <th scope="col">Notitie</th>
          </tr>
        </thead>
        <tbody>
          {inTime.map(({ on, figure, moment, note }) => (
            <tr key={on}>
              <th scope="row">{dayInWords(on)}</th>
              <td>{figure}</td>
              <td>{moment}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
