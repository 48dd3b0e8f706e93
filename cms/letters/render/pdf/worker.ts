/** A thread with a typesetter of its own: letters in, PDF out, one at a time. */
import { parentPort } from 'node:worker_threads';
import { type Sender, UnrenderableLetter } from '../model.ts';
import type { PoolAnswer, PoolTask } from '../pool.ts';
import { createPdfWriter } from './createPdfWriter.ts';

const writer = createPdfWriter();
// The first letter tells why there is none; until then nobody listens.
writer.catch(() => undefined);

let sender: Sender | undefined;

parentPort?.on('message', async (task: PoolTask) => {
  const answer = await make(task);
  // The bytes move; they are not copied.
  const file = 'pdf' in answer && answer.pdf;
  parentPort?.postMessage(answer, file ? [file.buffer as ArrayBuffer] : []);
});

async function make(task: PoolTask): Promise<PoolAnswer> {
  try {
    const { typeset, draw, writeMany } = await writer;
    if ('stack' in task) return { type: 'stack', ...writeMany(task.stack) };
    sender = task.sender ?? sender;
    if (!sender) throw new Error('De afzender ontbreekt.');
    const model = { ...task.model, sender };
    return task.draw ? { type: 'picture', ...draw(model) } : { type: 'letter', ...typeset(model) };
  } catch (error) {
    if (error instanceof UnrenderableLetter) return { type: 'problems', problems: error.problems };
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
