import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';

/**
 * A database adapter of which something is done differently.
 * @param change  puts its own method in the place of one of the adapter's, when Payload has made it
 */
export function changedAdapter<Adapter extends BaseDatabaseAdapter, Made extends DatabaseAdapterObj<Adapter>>(
  adapter: Made,
  change: (made: Adapter) => void,
): Made {
  return {
    ...adapter,
    init: (args) => {
      const made = adapter.init(args);
      change(made);
      return made;
    },
  };
}
