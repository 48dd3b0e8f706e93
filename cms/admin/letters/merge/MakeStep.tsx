import { useEffect, useState } from 'react';
import { ONE_PDF_LETTERS } from '../../../letters/merge/plan/batches.ts';
import type { PlannedRow, RowProblem } from '../../../letters/merge/plan/checkRows.ts';
import type { MergeLetter } from '../../../letters/merge/plan/contract.ts';
import { type Made, PRODUCTS, type Product } from '../../../letters/merge/plan/makeLetters.ts';
import { download } from './download.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { SendConfirm } from './SendConfirm.tsx';
import { sentWords } from './sentWords.ts';
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

/** Not a file: the letters leave. */
const SENDING = 'versturen';
type Choice = Product | typeof SENDING;

const WORDS: Record<Choice, { label: string; help: string }> = {
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
  versturen: {
    label: 'Versturen met NotifyNL',
    help: 'Deze dienst drukt elke brief en bezorgt hem op het adres in de brief.',
  },
};

/** Choose what is made, make it, and what came of it. */
export function MakeStep({ address, letter, sha256, rows, badRows, columnOf, onBusy, onDownload }: Props) {
  const [choice, setChoice] = useState<Choice>('zip-pdf');
  const [asking, setAsking] = useState(false);
  const { making, start, send, cancel, goOn, reset } = useMaking();
  const chosen = letter.mayMergeAll ? rows : rows.slice(0, letter.testLimit);
  const mostRows = letter.mayMergeAll ? undefined : letter.testLimit;
  const busy = making.step === 'bezig';
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const sending = choice === SENDING;
  const ended = making.step === 'klaar' || making.step === 'verstuurd';
  // Without the sum of the file, which a browser tells over HTTPS only, nothing keeps a letter from leaving twice.
  const choices: readonly Choice[] = letter.sendsTo && sha256 ? [...PRODUCTS, SENDING] : PRODUCTS;
  const problems =
    making.step === 'klaar' ? making.made.problems : making.step === 'verstuurd' ? making.sent.problems : [];
  const job = { address, sha256, columnOf, rows: chosen };
  const begin = () => {
    if (choice === SENDING) setAsking(true);
    else void start({ ...job, mostRows, product: choice, title: letter.title });
  };

  return (
    <>
      {!ended && (
        <>
          <fieldset className="samenvoegen__keuze" disabled={busy}>
            <legend>Wat wilt u hebben?</legend>
            {choices.map((each) => (
              <label key={each}>
                <input
                  checked={choice === each}
                  name="product"
                  onChange={() => setChoice(each)}
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
              onClick={begin}
              type="button"
            >
              {sending ? 'Verstuur' : 'Maak'} {counted(chosen.length, 'brief', 'brieven')}
              {letter.mayMergeAll ? '' : ' om te proberen'}
            </button>
          )}
        </>
      )}
      {busy && (
        <div className="samenvoegen__bezig">
          <progress
            aria-label={sending ? 'Brieven verstuurd' : 'Brieven gemaakt'}
            max={making.total}
            value={making.done}
          />
          <p>
            {making.done.toLocaleString('nl-NL')} van {counted(making.total, 'brief', 'brieven')}{' '}
            {sending ? 'behandeld' : 'klaar'}. {making.left}
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
        {busy && !making.wait && (
          <p className="brief-verborgen">{spoken(making.done, making.total, sending)}</p>
        )}
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
        {making.step === 'verstuurd' && (
          <p className={making.sent.stopped ? 'samenvoegen__fout' : 'samenvoegen__goed'}>
            {sentWords(making.sent, badRows)}
          </p>
        )}
      </div>
      {asking && letter.sendsTo && (
        <SendConfirm
          badRows={badRows}
          host={letter.sendsTo}
          letters={chosen.length}
          onClose={() => setAsking(false)}
          onSend={() => {
            setAsking(false);
            void send(job);
          }}
        />
      )}
      {ended && (
        <>
          {problems.length > 0 && <ProblemTable caption="Rijen zonder brief" problems={problems} />}
          <div className="samenvoegen__rij">
            {making.step === 'klaar' && making.made.file && (
              <button
                className="brief-knop"
                onClick={() => making.made.file && download(making.made.file.content, making.made.file.name)}
                type="button"
              >
                Download opnieuw
              </button>
            )}
            {badRows + problems.length > 0 && (
              <button className="brief-knop" onClick={() => onDownload(problems)} type="button">
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
function spoken(done: number, total: number, sending: boolean): string {
  const tenths = Math.floor((done / total) * TENTH) * TENTH;
  return tenths === 0
    ? `De brieven worden ${sending ? 'verstuurd' : 'gemaakt'}.`
    : `${tenths} procent klaar.`;
}

function resultOf({ letters, file, pages, problems }: Made, badRows: number): string {
  const missed = badRows + new Set(problems.map(({ row }) => row)).size;
  const without = missed > 0 ? ` Van ${counted(missed, 'rij', 'rijen')} is geen brief gemaakt.` : '';
  if (!file) return `Er is geen brief gemaakt.${without}`;
  const sides = pages > 0 ? ` Samen ${counted(pages, 'bladzijde', 'bladzijden')}.` : '';
  return `Klaar: ${counted(letters, 'brief', 'brieven')} in ${file.name}.${sides}${without}`;
}
