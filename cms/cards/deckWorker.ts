/** A thread that typesets one deck. */
import { parentPort, workerData } from 'node:worker_threads';
import { UnprintableDeck } from './deckModel.ts';
import type { DeckAnswer, DeckTask } from './makeDeck.ts';
import { writeDeck } from './writeDeck.ts';

const { cards, size, author } = workerData as DeckTask;

async function make(): Promise<DeckAnswer> {
  try {
    return { type: 'deck', pdf: await writeDeck(cards, size, author) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { type: error instanceof UnprintableDeck ? 'unprintable' : 'unavailable', message };
  }
}

parentPort?.postMessage(await make());
