import type { Access, FieldAccess, PayloadRequest, Where } from 'payload';
import { rolesOf } from '../access/access.ts';
import type { Role } from '../access/roles.ts';

/**
 * Who sees what. The two people of a dossier (its consulent and its begeleider, as long as they hold that role)
 * see everything in it. The beheerder sees that a dossier exists, whose it is and when it will be wiped, because
 * somebody must be able to hand it over and to guard the term; not the agreements, figures, lessons or letters.
 * A beheerder needs none of those to do that work, and every pair of eyes less is what makes it safe to write.
 * The other roles see nothing.
 */
const MODULE_ROLES: readonly Role[] = ['consulent', 'begeleider', 'beheerder'];

type User = PayloadRequest['user'];

/** Whether this person may open the module at all. */
export function mayOpenModule(user: User): boolean {
  return rolesOf(user).some((role) => MODULE_ROLES.includes(role));
}

const PARTS = ['consulent', 'begeleider'] as const;
export type Part = (typeof PARTS)[number];

/** The parts this person can play in a dossier, by role. */
export function partsOf(user: User): Part[] {
  return PARTS.filter((part) => rolesOf(user).includes(part));
}

/** What a dossier says about its people; a relation is an id or, when it was looked up, a document. */
export interface WithPeople {
  consulent?: unknown;
  begeleider?: unknown;
}

/** The id of a relation, looked up or not. */
export function idOf(relation: unknown): string | undefined {
  if (relation === null || relation === undefined) return undefined;
  return String(typeof relation === 'object' ? (relation as { id: unknown }).id : relation);
}

/** The parts this person plays in this very dossier. */
export function partsIn(dossier: WithPeople | undefined, user: User): Part[] {
  if (!user || !dossier) return [];
  return partsOf(user).filter((part) => idOf(dossier[part]) === String(user.id));
}

const ownWhere = (user: NonNullable<User>, prefix = ''): Where | false => {
  const parts = partsOf(user);
  if (parts.length === 0) return false;
  return { or: parts.map((part) => ({ [`${prefix}${part}`]: { equals: user.id } })) };
};

/** Reading dossiers: one's own; the beheerder all of them, without what is in them (`contentOfOwn`). */
export const readDossiers: Access = ({ req: { user } }) => {
  if (rolesOf(user).includes('beheerder')) return true;
  return user ? ownWhere(user) : false;
};

/** Changing dossiers: one's own while they run. */
export const changeDossiers: Access = ({ req: { user } }) => {
  const own = user ? ownWhere(user) : false;
  return own && { and: [own, { status: { equals: 'lopend' } }] };
};

/** Reading letters: those of one's own dossiers. */
export const readBakjeLetters: Access = ({ req: { user } }) => (user ? ownWhere(user, 'dossier.') : false);

/** A field of a dossier that only its own two people see; without a document (in a query) nobody does. */
export const contentOfOwn: FieldAccess = ({ req, doc }) =>
  partsIn(doc as WithPeople | undefined, req.user).length > 0;
