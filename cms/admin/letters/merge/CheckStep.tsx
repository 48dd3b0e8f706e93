import type { CheckedRows, RowProblem } from '../../../letters/merge/plan/checkRows.ts';
import type { Duplicate } from '../../../letters/merge/plan/duplicates.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { counted, listed } from './words.ts';

interface Props {
  checked: CheckedRows;
  duplicates: readonly Duplicate[];
  onDownload(problems: readonly RowProblem[]): void;
}

const MOST_DUPLICATES = 50;

/** What is wrong in the file, cell by cell, and what stands in it twice. */
export function CheckStep({ checked: { bad, good, problems }, duplicates, onDownload }: Props) {
  return (
    <>
      <p className={bad.length > 0 ? 'samenvoegen__fout' : 'samenvoegen__goed'}>
        <strong>{counted(good.length, 'rij is goed', 'rijen zijn goed')}.</strong>{' '}
        {bad.length > 0
          ? `${counted(bad.length, 'rij heeft', 'rijen hebben')} een fout. Daar maken wij geen brief van.`
          : 'Er zijn geen fouten.'}
      </p>
      {bad.length > 0 && (
        <>
          <p>Verbeter de fouten in uw bestand en kies het opnieuw. Of ga verder met de goede rijen.</p>
          <ProblemTable caption="Fouten in het bestand" problems={problems} />
          <p>
            <button className="brief-knop" onClick={() => onDownload(problems)} type="button">
              Download de foute rijen (CSV)
            </button>
          </p>
        </>
      )}
      {duplicates.length > 0 && (
        <section aria-labelledby="dubbel">
          <h3 id="dubbel">Staat dit er dubbel in?</h3>
          <p>Wij maken van elke rij een brief, ook van deze. Haal weg wat dubbel is.</p>
          <ul>
            {duplicates.slice(0, MOST_DUPLICATES).map(({ same, rows }) => (
              <li key={`${same}-${rows.join()}`}>
                Rij {listed(rows)}:{' '}
                {same === 'rij' ? 'precies dezelfde rij.' : 'dezelfde naam op hetzelfde adres.'}
              </li>
            ))}
          </ul>
          {duplicates.length > MOST_DUPLICATES && <p>En nog {duplicates.length - MOST_DUPLICATES} keer.</p>}
        </section>
      )}
    </>
  );
}
