import { useEffect, useState } from 'react';
import type { PlannedRow } from '../../../letters/merge/plan/checkRows.ts';
import { bytesOf } from '../../../letters/merge/plan/makeLetters.ts';
import { LetterFrame } from '../LetterFrame.tsx';
import { sendRows } from './server.ts';

/** Waits until somebody has stopped stepping through the rows. */
const SETTLE_MS = 150;

/** One letter as it will be, of any good row. */
export function PreviewStep({ address, rows }: { address: string; rows: readonly PlannedRow[] }) {
  const [index, setIndex] = useState(0);
  const [html, setHtml] = useState('');
  const [problem, setProblem] = useState('');
  const row = rows[Math.min(index, rows.length - 1)];

  useEffect(() => {
    if (!row) return;
    const controller = new AbortController();
    const show = async () => {
      try {
        const { letters, errors } = await sendRows(address, 'html', [row], controller.signal);
        const [letter] = letters ?? [];
        setHtml(letter ? new TextDecoder().decode(bytesOf(letter.bytes)) : '');
        setProblem(letter ? '' : (errors[0]?.message ?? 'Van deze rij kwam geen brief.'));
      } catch (error) {
        if (controller.signal.aborted) return;
        setHtml('');
        setProblem((error as Error).message);
      }
    };
    const timer = setTimeout(() => void show(), SETTLE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address, row]);

  if (!row) return <p>Er is geen goede rij om te laten zien.</p>;
  return (
    <>
      <div className="samenvoegen__rij">
        <button
          className="brief-knop"
          disabled={index === 0}
          onClick={() => setIndex(index - 1)}
          type="button"
        >
          Vorige rij
        </button>
        <label className="samenvoegen__kies">
          Rij{' '}
          <select onChange={(event) => setIndex(Number(event.target.value))} value={index}>
            {rows.map(({ row: number }, each) => (
              <option key={number} value={each}>
                {number}
              </option>
            ))}
          </select>
        </label>
        <button
          className="brief-knop"
          disabled={index >= rows.length - 1}
          onClick={() => setIndex(index + 1)}
          type="button"
        >
          Volgende rij
        </button>
      </div>
      <div aria-live="polite">{problem && <p className="samenvoegen__fout">{problem}</p>}</div>
      {html && <LetterFrame html={html} title={`Voorbeeld van de brief van rij ${row.row}`} />}
    </>
  );
}
