import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { rootDir } from '../paths.ts';
import { type DeckCard, type DeckSize, UnprintableDeck } from './deckModel.ts';

export interface DeckTask {
  cards: readonly DeckCard[];
  size: DeckSize;
  /** Name of the organisation. */
  author: string;
}

/** From the worker. */
export type DeckAnswer =
  | { type: 'deck'; pdf: Uint8Array }
  | { type: 'unprintable'; message: string }
  | { type: 'unavailable'; message: string };

/** Thrown where no PDF can be made; its Dutch sentence is for people. */
export class DeckUnavailable extends Error {}

/** Named at run time: a bundler that sees the path would pack the worker and lose the typesetter's binary. */
const workerFile = (): URL => pathToFileURL(join(rootDir, 'cms/cards/deckWorker.ts'));

const FELL_OVER = 'Het maken van de pdf liep vast. Probeer het nog een keer.';

/**
 * Typesets a deck on a thread that ends with it: cards change seldom, so nothing stays in memory for them.
 * @throws UnprintableDeck, DeckUnavailable
 */
export function makeDeck(task: DeckTask): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: task });
    worker.once('message', (answer: DeckAnswer) => {
      if (answer.type === 'deck') resolve(answer.pdf);
      else if (answer.type === 'unprintable') reject(new UnprintableDeck(answer.message));
      else reject(new DeckUnavailable(answer.message));
      void worker.terminate();
    });
    for (const end of ['error', 'exit'] as const)
      worker.once(end, () => reject(new DeckUnavailable(FELL_OVER)));
  });
}
