const turns = new Map<string, Promise<unknown>>();

/**
 * Does what is asked for one thing one at a time, within this process: of two who read and then write at the same
 * moment, the second reads what the first wrote. What fails keeps nobody waiting.
 * @param about  names the thing, such as an account
 */
export function inTurn<T>(about: string, action: () => Promise<T>): Promise<T> {
  const before = turns.get(about) ?? Promise.resolve();
  const mine = before.then(action, action);
  const settled = mine
    .catch(() => undefined)
    .finally(() => {
      if (turns.get(about) === settled) turns.delete(about);
    });
  turns.set(about, settled);
  return mine;
}
