import type { BaseDatabaseAdapter, DatabaseAdapterObj, Where } from 'payload';
import { changedAdapter } from './changedAdapter.ts';

/** Where Payload keeps who has a document open. */
export const LOCKS = 'payload-locked-documents';

/**
 * Before each save Payload asks who has the document open, and then lets go of that lock with a question and a
 * statement more, also when it has just seen that there is none. Here what was not there is not let go of: two
 * statements of the seven that the save of a letter took.
 */
export function withFreeLocks<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return changedAdapter(adapter, (made) => {
    const { deleteMany, find } = made;
    // Payload asks and lets go with one and the same object: no other save is mistaken for this one.
    const free = new WeakSet<Where>();
    made.find = async function look(this: Adapter, query) {
      const found = await find.call(this as never, query);
      if (query.collection === LOCKS && query.where && found.docs.length === 0) free.add(query.where);
      return found;
    } as typeof find;
    made.deleteMany = async function letGo(this: Adapter, query) {
      if (query.collection === LOCKS && free.has(query.where)) return;
      await deleteMany.call(this as never, query);
    } as typeof deleteMany;
  });
}
