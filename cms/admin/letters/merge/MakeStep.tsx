import { useEffect, useState } from 'react';
import { ONE_PDF_LETTERS } from '../../../letters/merge/plan/batches.ts';
import type { PlannedRow, RowProblem } from '../../../letters/merge/plan/checkRows.ts';
import type { MergeLetter } from '../../../letters/merge/plan/contract.ts';
import { type Made, PRODUCTS, type Product } from '../../../letters/merge/plan/makeLetters.ts';
import { download } from './download.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { useMaking } from './useMaking.ts';
import { counted } from './words.ts';

interface Props {
  address: string;
  letter: MergeLetter;
  rows: readonly PlannedRow[];
  /** Of the file with the rows, see `ChosenFile`. */
  sha256: string;
  /** How many rows have a mistake that was told before. */
  badRows: number;
  columnOf(field: string | undefined): string;
  /** Told when making begins and ends: leaving this step in between would stop it. */
  onBusy(busy: boolean): void;
  /** Saves the rows without a letter: those of the check and these. */
  onDownload(problems: readonly RowProblem[]): void;
}

const MOST = ONE_PDF_LETTERS.toLocaleString('nl-NL');

const WORDS: Record<Product, { label: string; help: string }> = {
  'zip-pdf': { label: 'ZIP met PDF’s', help: 'Eén toegankelijke PDF voor elke brief.' },
  'zip-docx': { label: 'ZIP met Word-bestanden', help: 'Om elke brief nog aan te passen.' },
  printbestand: {
    label: 'Printbestand',
    help: `Alle brieven achter elkaar in één PDF, op postcode. Elke brief begint op een nieuw vel. Zijn het er meer dan ${MOST}, dan krijgt u PDF’s van ${MOST} brieven in een ZIP.`,
  },
  postkamer: {
    label: 'Voor de postkamer',
    help: 'ZIP met PDF’s op postcode, en een lijst (manifest) met bladzijden en controlegetal van elk bestand.',
  },
};

/** Choose what is made, make it, and what came of it. */
export function MakeStep({ address, letter, sha256, rows, badRows, columnOf, onBusy, onDownload }: Props) {
  const [product, setProduct] = useState<Product>('zip-pdf');
  const { making, start, cancel, goOn, reset } = useMaking();
  const chosen = letter.mayMergeAll ? rows : rows.slice(0, letter.testLimit);
  const mostRows = letter.mayMergeAll ? undefined : letter.testLimit;
  const busy = making.step === 'bezig';
  useEffect(() => onBusy(busy), [busy, onBusy]);

  return (
    <>
      {making.step !== 'klaar' && (
        <>
          <fieldset className="samenvoegen__keuze" disabled={busy}>
            <legend>Wat wilt u hebben?</legend>
            {PRODUCTS.map((each) => (
              <label key={each}>
                <input
                  checked={product === each}
                  name="product"
                  onChange={() => setProduct(each)}
                  type="radio"
                  value={each}
                />
                <span>
                  <strong>{WORDS[each].label}</strong>
                  <span className="brief-zacht">{WORDS[each].help}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {badRows > 0 && (
            <p>{counted(badRows, 'rij met een fout blijft', 'rijen met een fout blijven')} weg.</p>
          )}
          {!busy && (
            <button
              className="brief-knop brief-knop--hoofd"
              disabled={chosen.length === 0}
              onClick={() =>
                void start({
                  address,
                  sha256,
                  columnOf,
                  mostRows,
                  product,
                  rows: chosen,
                  title: letter.title,
                })
              }
              type="button"
            >
              Maak {counted(chosen.length, 'brief', 'brieven')}
              {letter.mayMergeAll ? '' : ' om te proberen'}
            </button>
          )}
        </>
      )}
      {busy && (
        <div className="samenvoegen__bezig">
          <progress aria-label="Brieven gemaakt" max={making.total} value={making.done} />
          <p>
            {making.done.toLocaleString('nl-NL')} van {counted(making.total, 'brief', 'brieven')} klaar.{' '}
            {making.left}
          </p>
          <div className="samenvoegen__rij">
            {making.wait && (
              <button className="brief-knop brief-knop--hoofd" onClick={goOn} type="button">
                Ga verder
              </button>
            )}
            <button className="brief-knop" onClick={cancel} type="button">
              Stop
            </button>
          </div>
        </div>
      )}
      <div aria-live="polite">
        {busy && !making.wait && <p className="brief-verborgen">{spoken(making.done, making.total)}</p>}
        {busy && making.wait && (
          <p className="samenvoegen__fout">
            {making.wait.message}{' '}
            {Number.isFinite(making.wait.ms)
              ? 'Wij proberen het steeds opnieuw en gaan verder waar wij waren. Er is niets kwijt.'
              : 'Log in een ander tabblad opnieuw in. Klik dan op Ga verder. Er is niets kwijt.'}
          </p>
        )}
        {making.step === 'gestopt' && <p className="samenvoegen__fout">{making.message}</p>}
        {making.step === 'klaar' && (
          <p className={making.made.file ? 'samenvoegen__goed' : 'samenvoegen__fout'}>
            {resultOf(making.made, badRows)}
          </p>
        )}
      </div>
      {making.step === 'klaar' && (
        <>
          {making.made.problems.length > 0 && (
            <ProblemTable caption="Rijen zonder brief" problems={making.made.problems} />
          )}
          <div className="samenvoegen__rij">
            {making.made.file && (
              <button
                className="brief-knop"
                onClick={() => making.made.file && download(making.made.file.content, making.made.file.name)}
                type="button"
              >
                Download opnieuw
              </button>
            )}
            {badRows + making.made.problems.length > 0 && (
              <button className="brief-knop" onClick={() => onDownload(making.made.problems)} type="button">
                Download de foute rijen (CSV)
              </button>
            )}
            <button className="brief-knop" onClick={reset} type="button">
              Maak iets anders van deze rijen
            </button>
          </div>
        </>
      )}
    </>
  );
}

const TENTH = 10;

/** Said aloud at each tenth, not at every batch. */
function spoken(done: number, total: number): string {
  const tenths = Math.floor((done / total) * TENTH) * TENTH;
  return tenths === 0 ? 'De brieven worden gemaakt.' : `${tenths} procent klaar.`;
}

function resultOf({ letters, file, pages, problems }: Made, badRows: number): string {
  const missed = badRows + new Set(problems.map(({ row }) => row)).size;
  const without = missed > 0 ? ` Van ${counted(missed, 'rij', 'rijen')} is geen brief gemaakt.` : '';
  if (!file) return `Er is geen brief gemaakt.${without}`;
  const sides = pages > 0 ? ` Samen ${counted(pages, 'bladzijde', 'bladzijden')}.` : '';
  return `Klaar: ${counted(letters, 'brief', 'brieven')} in ${file.name}.${sides}${without}`;
}
