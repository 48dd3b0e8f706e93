import type { CSSProperties } from 'react';
import type { Improvement } from '../../../letters/overview/overview.ts';
import { WideTable } from '../../WideTable.tsx';

/** More rows than this are not read in a chart; the table has them all. */
const MAX_ROWS = 12;

const SCALE = [0, 25, 50, 75, 100];

const at = (name: string, score: number) => ({ [name]: `${score}%` }) as CSSProperties;
const nameOf = ({ letter }: Improvement) => letter.subject || 'Zonder onderwerp';

/** Readability before and after, a line a letter; the table under it says the same in numbers. */
export function ImprovementChart({ improved }: { improved: Improvement[] }) {
  return (
    <>
      <div aria-hidden="true" className="brief-winst">
        <p className="brief-winst__uitleg">
          <span className="brief-winst__toen" /> het origineel
          <span className="brief-winst__nu" /> de brief nu
          <span>Verder naar rechts is makkelijker te lezen.</span>
        </p>
        <p className="brief-winst__schaal">
          {SCALE.map((score) => (
            <span key={score} style={at('left', score)}>
              {score}
            </span>
          ))}
        </p>
        {improved.slice(0, MAX_ROWS).map((each) => (
          <div className="brief-winst__rij" key={each.letter.id}>
            <span className="brief-winst__naam">{nameOf(each)}</span>
            <span className="brief-winst__baan">
              <span
                className="brief-winst__lijn"
                style={{ ...at('left', each.before), ...at('width', each.after - each.before) }}
              />
              <span className="brief-winst__toen" style={at('left', each.before)} />
              <span className="brief-winst__nu" style={at('left', each.after)} />
            </span>
            <span className="brief-winst__punten">+{Math.round(each.after) - Math.round(each.before)}</span>
          </div>
        ))}
        {improved.length > MAX_ROWS && <p>En nog {improved.length - MAX_ROWS} brieven: zie de tabel.</p>}
      </div>
      <details>
        <summary>Dezelfde cijfers in een tabel</summary>
        <WideTable
          caption="Leesbaarheid van het origineel en van de brief nu"
          className="brief-overzicht__schuif"
        >
          <thead>
            <tr>
              <th scope="col">Brief</th>
              <th scope="col">Origineel</th>
              <th scope="col">Nu</th>
              <th scope="col">Winst</th>
            </tr>
          </thead>
          <tbody>
            {improved.map((each) => (
              <tr key={each.letter.id}>
                <th scope="row">{nameOf(each)}</th>
                <td>{Math.round(each.before)}</td>
                <td>{Math.round(each.after)}</td>
                <td>+{Math.round(each.after) - Math.round(each.before)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </details>
    </>
  );
}
