import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { z } from 'zod';
import { pointerOf } from '../../../endpoints/request/problem.ts';
import { makeLetter, problemWords } from '../../../letters/fill/fillIn.ts';
import type { PreparedLetter } from '../../../letters/fill/prepareLetter.ts';
import { UnrenderableLetter } from '../../../letters/render/model.ts';
import { pdfPool } from '../../../letters/render/pool.ts';
import type { LetterForm } from '../../../letters/render/writeLetter.ts';
import { checkValues } from '../letters/values.ts';
import { MAX_ERRORS_SHOWN } from '../limits.ts';
import type { letterValues } from '../schemas/letters.ts';
import type { JobStore, Work } from './jobs.ts';

type Row = z.output<typeof letterValues>;

/** The list of what was made and what was not, in every ZIP. */
export const LIST_NAME = 'overzicht.json';

/** `brief-00012.pdf`: by number, never by name, so that a list of files tells nobody who got a letter. */
export const fileName = (number: number, format: LetterForm): string =>
  `brief-${String(number).padStart(5, '0')}.${format}`;

/**
 * The work of a job: makes every letter, a few at a time, and zips them in order. A letter with errors is left out and
 * told by number; the others are made.
 * @param rows  emptied while the work goes on, so that values live no longer than they must
 */
export function makeLetters(
  store: JobStore,
  prepared: PreparedLetter,
  rows: Row[],
  format: LetterForm,
): Work {
  return async (job) => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip();
    const zipped = new Promise<void>((resolve, reject) => {
      zip.ondata = (error, piece, last) => {
        if (error) return reject(error);
        pieces.push(piece);
        if (last) resolve();
      };
    });
    // The writers stop at the first throw; that the ZIP never ends is then nobody's concern.
    zipped.catch(() => undefined);
    const list: { nummer: number; bestand: string | null; fouten: { pointer: string; detail: string }[] }[] =
      [];
    const ahead = pdfPool().size * 2;
    const waiting: Promise<Made>[] = [];
    let taken = 0;
    const take = () => {
      while (waiting.length < ahead && taken < job.total && !job.stop.signal.aborted) {
        const row = rows[taken];
        rows[taken] = undefined as never;
        taken += 1;
        if (!row) continue;
        const made = makeOne(prepared, row, taken, format);
        // It is awaited in its turn; until then a failure is not unheard.
        made.catch(() => undefined);
        waiting.push(made);
      }
    };
    take();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const made = await next;
      if (job.stop.signal.aborted) break;
      if ('errors' in made) {
        job.failed += 1;
        if (job.errors.length < MAX_ERRORS_SHOWN) job.errors.push(made);
      } else {
        store.hold(job, made.bytes.length);
        addFile(zip, fileName(made.number, format), made.bytes, format === 'html');
        job.made += 1;
      }
      const errors = 'errors' in made ? made.errors : [];
      list.push({
        nummer: made.number,
        bestand: errors.length > 0 ? null : fileName(made.number, format),
        fouten: errors,
      });
      take();
      // Word and HTML are made on this thread: let others have their turn.
      await new Promise(setImmediate);
    }
    rows.length = 0;
    await Promise.allSettled(waiting);
    addFile(zip, LIST_NAME, strToU8(JSON.stringify({ brieven: list }, null, 1)), true);
    zip.end();
    await zipped;
    if (!job.stop.signal.aborted) job.result = pieces;
  };
}

type Made =
  | { number: number; bytes: Uint8Array }
  | { number: number; errors: { pointer: string; detail: string }[] };

async function makeOne(
  prepared: PreparedLetter,
  row: Row,
  number: number,
  format: LetterForm,
): Promise<Made> {
  const path = ['brieven', String(number - 1)];
  const checked = checkValues(row.velden, prepared, [...path, 'velden']);
  if ('errors' in checked) {
    return { number, errors: checked.errors.map(({ pointer, detail }) => ({ pointer, detail })) };
  }
  try {
    return { number, bytes: await makeLetter(prepared, checked.values, row.geadresseerde, format) };
  } catch (error) {
    if (!(error instanceof UnrenderableLetter)) throw error;
    const pointer = pointerOf(path);
    return { number, errors: error.problems.map((problem) => ({ pointer, detail: problemWords(problem) })) };
  }
}

function addFile(zip: Zip, name: string, bytes: Uint8Array, squeeze: boolean): void {
  const file = squeeze ? new ZipDeflate(name) : new ZipPassThrough(name);
  zip.add(file);
  file.push(bytes, true);
}
