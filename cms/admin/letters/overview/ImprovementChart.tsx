import type { Improvement } from '../../../letters/overview/overview.ts';

/** More rows than this are not read in a chart; the table has them all. */
const MAX_BARS = 12;

const WIDTH = 640;
const LABEL = 220;
const ROW = 34;
const TOP = 26;

const x = (score: number) => LABEL + (score / 100) * (WIDTH - LABEL - 20);
const short = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

/** Readability before and after, a line a letter; the table under it says the same in numbers. */
export function ImprovementChart({ improved }: { improved: Improvement[] }) {
  const shown = improved.slice(0, MAX_BARS);
  const height = TOP + shown.length * ROW + 10;
  return (
    <>
      <svg aria-hidden="true" height={height} viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH}>
        {[0, 50, 100].map((score) => (
          <g key={score}>
            <line stroke="var(--brief-lijn)" x1={x(score)} x2={x(score)} y1={TOP - 6} y2={height} />
            <text fill="currentColor" fontSize="12" textAnchor="middle" x={x(score)} y={14}>
              {score}
            </text>
          </g>
        ))}
        {shown.map(({ letter, before, after }, index) => {
          const y = TOP + index * ROW + ROW / 2;
          return (
            <g key={letter.id}>
              <text fill="currentColor" fontSize="13" x={0} y={y + 4}>
                {short(letter.subject || 'Zonder onderwerp')}
              </text>
              <line stroke="var(--brief-goed)" strokeWidth="4" x1={x(before)} x2={x(after)} y1={y} y2={y} />
              <circle
                cx={x(before)}
                cy={y}
                fill="var(--brief-papier)"
                r="6"
                stroke="var(--brief-goed)"
                strokeWidth="2"
              />
              <circle cx={x(after)} cy={y} fill="var(--brief-goed)" r="7" />
            </g>
          );
        })}
      </svg>
      <p className="brief-zacht">
        Open rondje: het origineel. Dicht rondje: de brief nu. Meer naar rechts is makkelijker.
      </p>
      <div className="brief-overzicht__schuif">
        <table className="brief-tabel">
          <caption>Leesbaarheid van het origineel en van de brief nu</caption>
          <thead>
            <tr>
              <th scope="col">Brief</th>
              <th scope="col">Origineel</th>
              <th scope="col">Nu</th>
              <th scope="col">Winst</th>
            </tr>
          </thead>
          <tbody>
            {improved.map(({ letter, before, after }) => (
              <tr key={letter.id}>
                <th scope="row">{letter.subject || 'Zonder onderwerp'}</th>
                <td>{Math.round(before)}</td>
                <td>{Math.round(after)}</td>
                <td>+{Math.round(after) - Math.round(before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
