/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where a stretch of a text stands after the text was edited in one place.
 * @returns its new offsets, or undefined when the edit touched the stretch itself: then nobody knows whether
 * what was found there still holds, and the next score will tell
 */
export function followEdit(before: string, after: string, { start, end }: Stretch): Stretch | undefined {
  if (before === after) return { start, end };
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before[same] === after[same]) same += 1;
  let tail = 0;
  while (tail < shortest - same && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const editStart = same;
  const editEnd = before.length - tail;
  if (end <= editStart) return { start, end };
  const shift = after.length - before.length;
  if (start >= editEnd) return { start: start + shift, end: end + shift };
  // Typing inside a long sentence must not put its mark out at every key.
  if (start < editStart && end > editEnd) return { start, end: end + shift };
  return undefined;
}
