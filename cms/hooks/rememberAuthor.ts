import type { CollectionBeforeChangeHook } from 'payload';
import { isStaff } from '../access/access.ts';

/** Writes down who made and who last changed a document; seeding has no user and leaves both empty. */
export const rememberAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user || !isStaff(req.user)) return data;
  if (operation === 'create') data.createdBy = req.user.id;
  data.updatedBy = req.user.id;
  return data;
};
