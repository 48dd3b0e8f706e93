import type { FindingPlace } from './findings.ts';

/** Where the caret stands: which block of the letter, counted from the top, and how far into its text. */
export interface CaretPlace {
  block: number;
  offset: number;
}

/**
 * The next (1) or previous (-1) finding in the text, counted from the caret; round and round.
 * @param places  where the findings stand
 * @param order   the blocks' ids, in reading order
 * @param active  the finding that is open: while the caret is on it, its neighbour is next, also when several
 * findings begin at the same word
 */
export function nextStop(
  places: ReadonlyMap<string, FindingPlace>,
  order: readonly string[],
  caret: CaretPlace,
  active: string | undefined,
  direction: 1 | -1,
): string | undefined {
  const rank = new Map(order.map((id, index) => [id, index]));
  const stops = [...places]
    // Where something could be added there is nothing to stop at.
    .filter(([, { start, end }]) => end > start)
    .map(([id, { block, start }]) => ({ id, block: rank.get(block) ?? 0, start }))
    .sort((a, b) => a.block - b.block || a.start - b.start);
  const open = stops.findIndex(({ id }) => id === active);
  const stop = stops[open];
  if (stop && stop.block === caret.block && stop.start <= caret.offset) {
    return stops.at((open + direction) % stops.length)?.id;
  }
  const isAfter = ({ block, start }: { block: number; start: number }) =>
    block > caret.block || (block === caret.block && start > caret.offset);
  const next = stops.findIndex(isAfter);
  if (direction === 1) return stops.at(next === -1 ? 0 : next)?.id;
  return stops.at((next === -1 ? stops.length : next) - 1)?.id;
}
