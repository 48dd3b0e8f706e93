import type { ListBlock, RenderBlock, Run } from './model.ts';

/** The words of a block without their looks; lines and cells are kept apart by a new line. */
export function wordsOf(block: RenderBlock): string {
  if (block.type === 'list') return listWords(block).join('\n');
  if (block.type === 'table') return [block.head, ...block.rows].flat().map(runWords).join('\n');
  return runWords(block.runs);
}

/** The words of a line of runs. */
export const runWords = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Every run of a block, in reading order. */
export function runsOf(block: RenderBlock): Run[] {
  if (block.type === 'list') return listRuns(block);
  if (block.type === 'table') return [block.head, ...block.rows].flat(2);
  return block.runs;
}

const listRuns = (list: ListBlock): Run[] =>
  list.items.flatMap((item) => [...item.runs, ...(item.list ? listRuns(item.list) : [])]);

const listWords = (list: ListBlock): string[] =>
  list.items.flatMap((item) => [runWords(item.runs), ...(item.list ? listWords(item.list) : [])]);
