import { useState } from 'react';
import type { RowProblem } from '../../../letters/merge/plan/checkRows.ts';
import { WideTable } from '../../WideTable.tsx';

/** More at once is slow to draw and is not read. */
const SHOWN = 100;

/** Problems by row and column. */
export function ProblemTable({ caption, problems }: { caption: string; problems: readonly RowProblem[] }) {
  const [shown, setShown] = useState(SHOWN);
  const left = problems.length - shown;
  return (
    <>
      <WideTable caption={caption} className="samenvoegen__schuif samenvoegen__fouten">
        <thead>
          <tr>
            <th scope="col">Rij</th>
            <th scope="col">Kolom</th>
            <th scope="col">Reden</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, shown).map(({ row, column, message }) => (
            <tr key={`${row}-${column}-${message}`}>
              <th scope="row">{row}</th>
              <td>{column || 'hele rij'}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {left > 0 && (
        <p>
          <button className="brief-knop" onClick={() => setShown(shown + SHOWN)} type="button">
            Toon er meer (nog {left.toLocaleString('nl-NL')})
          </button>
        </p>
      )}
    </>
  );
}
