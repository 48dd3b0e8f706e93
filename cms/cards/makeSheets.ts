import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { rootDir } from '../paths.ts';
import { type PrintJob, UnprintableSheet } from './printJob.ts';

/** From the worker. */
export type SheetAnswer =
  | { type: 'made'; pdf: Uint8Array }
  | { type: 'unprintable'; message: string }
  | { type: 'unavailable'; message: string };

/** Thrown where no PDF can be made; its Dutch sentence is for people. */
export class SheetsUnavailable extends Error {}

/** Named at run time: a bundler that sees the path would pack the worker and lose the typesetter's binary. */
const workerFile = (): URL => pathToFileURL(join(rootDir, 'cms/cards/sheetWorker.ts'));

const FELL_OVER = 'Het maken van de pdf liep vast. Probeer het nog een keer.';

/**
 * Typesets cards or plates on a thread that ends with it: they change seldom, so nothing stays in memory for them.
 * @throws UnprintableSheet, SheetsUnavailable
 */
export function makeSheets(job: PrintJob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: job });
    worker.once('message', (answer: SheetAnswer) => {
      if (answer.type === 'made') resolve(answer.pdf);
      else if (answer.type === 'unprintable') reject(new UnprintableSheet(answer.message));
      else reject(new SheetsUnavailable(answer.message));
      void worker.terminate();
    });
    for (const end of ['error', 'exit'] as const)
      worker.once(end, () => reject(new SheetsUnavailable(FELL_OVER)));
  });
}
