import type { Access, CollectionConfig, FieldAccess, PayloadRequest } from 'payload';
import { holdOf } from './hold/hold.ts';
import { type MatrixCollection, mayDo, type Operation } from './matrix.ts';
import type { Role } from './roles.ts';

/** The roles of whoever asks; API keys (`koppelingen`) and visitors have none. */
export function rolesOf(user: PayloadRequest['user']): readonly Role[] {
  return user?.collection === 'gebruikers' ? ((user.roles ?? []) as Role[]) : [];
}

/** Whether whoever asks is logged in as a person (not an API key), also when they must do something first. */
export function isPerson(user: PayloadRequest['user']): boolean {
  return user?.collection === 'gebruikers';
}

/** Whether whoever asks is a logged-in member of staff who may go to work: a person whom nothing holds. */
export function isStaff(user: PayloadRequest['user']): boolean {
  return isPerson(user) && !holdOf(user);
}

export function isBeheerder(user: PayloadRequest['user']): boolean {
  return rolesOf(user).includes('beheerder');
}

/** Field access: staff only. For what the public must never see of a published document. */
export const staffOnlyField: FieldAccess = ({ req }) => isStaff(req.user);

const byMatrix =
  (collection: MatrixCollection, operation: Operation): Access =>
  ({ req }) =>
    mayDo(rolesOf(req.user), collection, operation);

/** Access of a collection that only staff sees: everything by the matrix. */
export function staffAccess(collection: MatrixCollection): CollectionConfig['access'] {
  return {
    create: byMatrix(collection, 'create'),
    read: byMatrix(collection, 'read'),
    readVersions: byMatrix(collection, 'read'),
    update: byMatrix(collection, 'update'),
    delete: byMatrix(collection, 'delete'),
    unlock: ({ req }) => isBeheerder(req.user),
  };
}

/** Access of a collection whose published documents are for everyone; drafts and versions by the matrix. */
export function publicAccess(collection: MatrixCollection): CollectionConfig['access'] {
  return {
    ...staffAccess(collection),
    read: ({ req }) =>
      mayDo(rolesOf(req.user), collection, 'read') ? true : { _status: { equals: 'published' } },
  };
}
