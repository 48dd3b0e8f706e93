/** One building block of an organisation, and where somebody puts it. */
export interface Stone {
  title: string;
  /** The levels, lowest first: what they are called and what one sees there. */
  levels: { value: string; help: string }[];
  /** Index in `levels`; undefined when not answered. */
  at: number | undefined;
}

export interface NextStep {
  title: string;
  /** The level to go to. */
  to: string;
  /** What one sees there; '' when the sheet does not say. */
  help: string;
}

const STEPS = 3;

/** The blocks that stand highest; none while all stand on the lowest level. */
export function strongest(stones: readonly Stone[]): Stone[] {
  const top = Math.max(0, ...stones.map(({ at }) => at ?? 0));
  return top === 0 ? [] : stones.filter(({ at }) => at === top);
}

/**
 * The three steps that come first: one level up for the blocks that stand lowest, in the order of the sheet. The
 * base of the method, insight in what stress does, is first on the sheet, so it goes before what rests on it.
 */
export function nextSteps(stones: readonly Stone[]): NextStep[] {
  return stones
    .flatMap(({ title, levels, at }) => {
      const next = at === undefined ? undefined : levels[at + 1];
      return next ? [{ title, at: at ?? 0, to: next.value, help: next.help }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, STEPS)
    .map(({ title, to, help }) => ({ title, to, help }));
}
