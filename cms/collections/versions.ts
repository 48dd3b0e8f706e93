import type { CollectionConfig } from 'payload';

const MAX_VERSIONS = 50;

/** Drafts beside what is published, and the last fifty versions. */
export const CONTENT_VERSIONS: CollectionConfig['versions'] = {
  drafts: true,
  maxPerDoc: MAX_VERSIONS,
};
