/** A thread with a typesetter of its own: letters in, PDF out, one at a time. */
import { parentPort } from 'node:worker_threads';
import { type Sender, UnrenderableLetter } from '../model.ts';
import { PdfUnavailable } from '../pdfUnavailable.ts';
import type { PoolAnswer, PoolTask } from '../pool.ts';
import { createPdfWriter } from './createPdfWriter.ts';

const writer = createPdfWriter();
// The first letter tells why there is none; until then nobody listens.
writer.catch(() => undefined);

let sender: Sender | undefined;

parentPort?.on('message', async (task: PoolTask) => {
  sender = task.sender ?? sender;
  const answer = await make(task);
  // The bytes move; they are not copied.
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : []);
});

async function make(task: PoolTask): Promise<PoolAnswer> {
  try {
    const { typeset, draw, bind } = await writer;
    const from = sender;
    if (!from) throw new Error('De afzender ontbreekt.');
    const models = task.models.map((model) => ({ ...model, sender: from }));
    if (task.kind === 'bound') return { type: 'bound', ...bind(models, task.start) };
    const [model] = models;
    if (!model) throw new Error('De brief ontbreekt.');
    return task.kind === 'picture'
      ? { type: 'picture', ...draw(model) }
      : { type: 'letter', ...typeset(model) };
  } catch (error) {
    if (error instanceof UnrenderableLetter) return { type: 'problems', problems: error.problems };
    if (error instanceof PdfUnavailable) return { type: 'unavailable' };
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
