import type { Role } from './roles.ts';

/** Who makes letters for many residents at once: those who send them. Who only judges a letter does not. */
const MAY_MERGE: readonly Role[] = ['beheerder', 'communicatie', 'consulent'];

/** Whether any of the roles may merge letters; which letters is decided by who may read them. */
export const mayMerge = (roles: readonly Role[]): boolean => roles.some((role) => MAY_MERGE.includes(role));
