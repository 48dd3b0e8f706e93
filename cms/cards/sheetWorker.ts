/** A thread that typesets one file of cards or plates. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SheetAnswer } from './makeSheets.ts';
import { type PrintJob, UnprintableSheet } from './printJob.ts';
import { writeSheets } from './writeSheets.ts';

async function make(): Promise<SheetAnswer> {
  try {
    return { type: 'made', pdf: await writeSheets(workerData as PrintJob) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { type: error instanceof UnprintableSheet ? 'unprintable' : 'unavailable', message };
  }
}

parentPort?.postMessage(await make());
