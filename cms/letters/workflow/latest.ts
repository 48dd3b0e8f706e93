/**
 * Keeps one thing a name, for the names that were asked for last; the name that was not asked for longest goes first.
 * @param most  how many are kept
 * @param make  makes the thing of a name that is not kept
 */
export function latestOf<Thing>(most: number, make: (name: string) => Thing): (name: string) => Thing {
  const kept = new Map<string, Thing>();
  return (name) => {
    const thing = kept.get(name) ?? make(name);
    // A Map remembers the order of putting in: what is asked for moves to the end.
    kept.delete(name);
    kept.set(name, thing);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return thing;
  };
}
