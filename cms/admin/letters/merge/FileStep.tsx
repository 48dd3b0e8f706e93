import { type DragEvent, useId, useRef, useState } from 'react';
import { MAX_FILE_BYTES, MAX_ROWS } from '../../../letters/merge/read/limits.ts';
import { readTable, tooLarge } from '../../../letters/merge/read/readTable.ts';
import { type Table, TableRefused } from '../../../letters/merge/read/table.ts';
import { FileInput } from '../FileInput.tsx';
import { counted } from './words.ts';

export interface ChosenFile {
  name: string;
  table: Table;
  /** SHA-256 of the bytes, in hexadecimal; '' where the browser tells none, as over plain HTTP. */
  sha256: string;
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Props {
  file: ChosenFile | undefined;
  /** The headings that a file for this letter needs; with one row of samples. */
  example: () => void;
  onFile(file: ChosenFile | undefined): void;
}

const ACCEPT = '.csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const UNREADABLE = 'Dit bestand is niet te lezen. Kies een CSV of een Excel-bestand (.xlsx).';

/** Choose or drop the file. It is read here, in the browser. */
export function FileStep({ file, example, onFile }: Props) {
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();

  const open = async (files: readonly File[]) => {
    const [first] = files;
    if (!first || busy) return;
    onFile(undefined);
    setProblem('');
    if (files.length > 1) return setProblem('Kies één bestand tegelijk.');
    // Before it is read into memory.
    if (first.size > MAX_FILE_BYTES) return setProblem(tooLarge(first.size));
    setBusy(true);
    try {
      const bytes = new Uint8Array(await first.arrayBuffer());
      const table = await readTable(bytes);
      onFile({ name: first.name, table, sha256: await sha256Of(bytes) });
    } catch (error) {
      setProblem(error instanceof TableRefused ? error.message : UNREADABLE);
    } finally {
      setBusy(false);
    }
  };
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, not instead of it */}
      <div
        className="samenvoegen__vlak"
        data-boven={over || undefined}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDrop={(event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          setOver(false);
          void open([...event.dataTransfer.files]);
        }}
      >
        <div className="samenvoegen__rij">
          <button
            aria-describedby={hint}
            aria-disabled={busy}
            className="brief-knop brief-knop--hoofd"
            onClick={() => !busy && input.current?.click()}
            type="button"
          >
            {busy ? 'Het bestand wordt gelezen…' : file ? 'Kies een ander bestand' : 'Kies een bestand'}
          </button>
          <p id={hint}>
            Of sleep het hierheen. Excel (.xlsx) of CSV, hoogstens {MAX_ROWS.toLocaleString('nl-NL')} rijen.
          </p>
        </div>
        <FileInput
          accept={ACCEPT}
          input={input}
          label="Bestand met rijen"
          onChoose={(files) => void open(files)}
        />
      </div>
      <div aria-live="polite">
        {problem && <p className="samenvoegen__fout">{problem}</p>}
        {file && (
          <div className="samenvoegen__goed">
            <p>
              <strong>{file.name}</strong>: {counted(file.table.rows.length, 'rij', 'rijen')},{' '}
              {counted(file.table.headings.length, 'kolom', 'kolommen')}.
            </p>
            {file.table.notices.length > 0 && (
              <ul>
                {file.table.notices.map((notice) => (
                  <li key={notice}>{notice}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      <p>
        Op de eerste rij staan de koppen, op elke rij daaronder staat één brief.{' '}
        <button className="samenvoegen__link" onClick={example} type="button">
          Download een voorbeeldbestand voor deze brief
        </button>
      </p>
      <p className="brief-zacht">
        Uw bestand blijft op uw computer. De rijen gaan in kleine groepjes naar het CMS, dat er brieven van
        maakt en ze daarna vergeet.
      </p>
    </>
  );
}
