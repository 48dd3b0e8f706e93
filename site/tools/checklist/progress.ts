/** A list of ticks on the sheet, and what was ticked. */
export interface TickList {
  part: string;
  options: string[];
  ticked: string[];
}

export interface Progress {
  done: number;
  total: number;
  /** What is not there yet, by part; parts where all is well are left out. */
  open: { part: string; items: string[] }[];
}

/** Counts what is in order and tells what is not; a tick that is no longer on the sheet does not count. */
export function progressOf(lists: readonly TickList[]): Progress {
  const open = new Map<string, string[]>();
  let done = 0;
  let total = 0;
  for (const { part, options, ticked } of lists) {
    for (const option of options) {
      total += 1;
      if (ticked.includes(option)) done += 1;
      else open.set(part, [...(open.get(part) ?? []), option]);
    }
  }
  return { done, total, open: [...open].map(([part, items]) => ({ part, items })) };
}
