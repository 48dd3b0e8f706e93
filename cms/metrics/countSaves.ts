import type { CollectionAfterChangeHook, Plugin } from 'payload';
import { metrics } from './metrics.ts';

const countSave: CollectionAfterChangeHook = ({ collection, doc, operation }) => {
  metrics().saves.inc({ collection: collection.slug, operation });
  return doc;
};

/** Counts what is made and changed, in every collection. */
export const countSaves: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), countSave],
    },
  })),
});
