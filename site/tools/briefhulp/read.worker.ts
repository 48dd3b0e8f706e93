/// <reference lib="webworker" />
import { type ReadOptions, readLetter } from './rules/read.ts';

// The language engine is large and works for a moment: here it never stands in the way of typing.
self.addEventListener('message', (event: MessageEvent<{ text: string; options: ReadOptions }>) => {
  const { text, options } = event.data;
  self.postMessage(readLetter(text, options));
});
