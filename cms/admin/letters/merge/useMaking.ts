import { useEffect, useRef, useState } from 'react';
import { SendFailed, type Wait } from '../../../letters/merge/plan/batches.ts';
import type { PlannedRow } from '../../../letters/merge/plan/checkRows.ts';
import { type Made, makeLetters, type Product } from '../../../letters/merge/plan/makeLetters.ts';
import { runOf, type SentOn, sendOn } from '../../../letters/merge/plan/sendOn.ts';
import { timeLeft } from '../../../letters/merge/plan/timeLeft.ts';
import { download } from './download.ts';
import { runNote } from './runNote.ts';
import { sendRows, sendRowsOn } from './server.ts';

export type Making =
  | { step: 'stil' }
  | { step: 'bezig'; done: number; total: number; left: string; wait?: Wait }
  | { step: 'klaar'; made: Made }
  | { step: 'verstuurd'; sent: SentOn }
  /** Stopped by a person, or by something that trying again does not help. */
  | { step: 'gestopt'; message: string };

interface Sending {
  address: string;
  /** Of the file with the rows, see `ChosenFile`. */
  sha256: string;
  rows: readonly PlannedRow[];
  columnOf(field: string | undefined): string;
}

interface Job extends Sending {
  product: Product;
  title: string;
  mostRows?: number;
}

/** Makes the letters, and can be stopped and told to go on. What was made stays here until the page is left. */
export function useMaking() {
  const [making, setMaking] = useState<Making>({ step: 'stil' });
  const stop = useRef<AbortController>(undefined);
  const resume = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const busy = making.step === 'bezig';
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);

  const pause = (wait: Wait, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      setMaking((now) => (now.step === 'bezig' ? { ...now, wait, left: '' } : now));
      const timer = Number.isFinite(wait.ms) ? setTimeout(() => go(), wait.ms) : undefined;
      const cancel = () => {
        finish();
        reject(signal.reason);
      };
      const go = () => {
        finish();
        setMaking((now) => (now.step === 'bezig' ? { ...now, wait: undefined } : now));
        resolve();
      };
      const finish = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        window.removeEventListener('online', go);
        resume.current = undefined;
      };
      resume.current = go;
      signal.addEventListener('abort', cancel);
      window.addEventListener('online', go);
    });

  const start = async ({ address, sha256, rows, product, title, mostRows, columnOf }: Job) => {
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    const total = rows.length;
    let worked = 0;
    const note = runNote(address);
    note.write({ file: sha256, total, done: 0 });
    setMaking({ step: 'bezig', done: 0, total, left: '' });
    try {
      const made = await makeLetters({
        rows,
        product,
        title,
        mostRows,
        columnOf,
        signal,
        pause,
        send: async (format, batch, _, start) => {
          const began = performance.now();
          const answer = await sendRows(address, format, batch, signal, start);
          worked += performance.now() - began;
          return answer;
        },
        onProgress: (done) => {
          note.write({ file: sha256, total, done });
          setMaking({ step: 'bezig', done, total, left: timeLeft(done, total, worked) });
        },
      });
      if (made.file) download(made.file.content, made.file.name);
      setMaking({ step: 'klaar', made });
    } catch (error) {
      if (signal.aborted) setMaking({ step: 'gestopt', message: 'Gestopt. Er is niets bewaard.' });
      else if (error instanceof SendFailed) setMaking({ step: 'gestopt', message: error.message });
      else {
        const message = 'De brieven konden niet in één bestand. Maak er minder tegelijk.';
        setMaking({ step: 'gestopt', message });
        throw error;
      }
    } finally {
      // What ended was told here. Only a tab that is gone leaves its note.
      note.clear();
    }
  };

  /** Sends the letters on; there is nothing to download, and what left does not come back. */
  const send = async ({ address, sha256, rows, columnOf }: Sending) => {
    const controller = new AbortController();
    stop.current = controller;
    const total = rows.length;
    let worked = 0;
    const note = runNote(address);
    note.write({ file: sha256, total, done: 0, sending: true });
    setMaking({ step: 'bezig', done: 0, total, left: '' });
    try {
      const run = await runOf(address, sha256);
      const sent = await sendOn({
        rows,
        columnOf,
        signal: controller.signal,
        pause,
        send: async (batch) => {
          const began = performance.now();
          const answer = await sendRowsOn(address, run, batch);
          worked += performance.now() - began;
          return answer;
        },
        onProgress: (done) => {
          note.write({ file: sha256, total, done, sending: true });
          setMaking({ step: 'bezig', done, total, left: timeLeft(done, total, worked) });
        },
      });
      setMaking({ step: 'verstuurd', sent });
    } catch (error) {
      const message = 'Het versturen hield op. Begin opnieuw: wat al verstuurd is, gaat niet twee keer weg.';
      setMaking({ step: 'gestopt', message });
      throw error;
    } finally {
      note.clear();
    }
  };

  return {
    making,
    start,
    send,
    cancel: () => stop.current?.abort(),
    goOn: () => resume.current?.(),
    reset: () => setMaking({ step: 'stil' }),
  };
}
