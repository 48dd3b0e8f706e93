import type { GlobalAfterChangeHook, Payload } from 'payload';
import { logAccountEvent } from '../../log/accountEvents.ts';
import type { Role } from '../roles.ts';

/** Another process of the same installation may have changed the setting: it is never older than this. */
const FRESH_MS = 5_000;

interface Known {
  roles: readonly Role[];
  readAt: number;
}

const known = new WeakMap<Payload, Known>();

/** For which roles the second step is required (cms/globals/inloggen.ts). Read for each request, so kept for a moment. */
async function requiredRoles(payload: Payload): Promise<readonly Role[]> {
  const before = known.get(payload);
  if (before && performance.now() - before.readAt < FRESH_MS) return before.roles;
  const readAt = performance.now();
  const { secondStepFor } = await payload.findGlobal({ slug: 'inloggen', depth: 0 });
  const roles = secondStepFor ?? [];
  known.set(payload, { roles, readAt });
  return roles;
}

/** Whether somebody with these roles must have a second step. */
export async function isRequiredFor(payload: Payload, roles: readonly Role[]): Promise<boolean> {
  const required = await requiredRoles(payload);
  return roles.some((role) => required.includes(role));
}

/** What a beheerder saves holds at once, and is written down. */
export const forgetRequiredRoles: GlobalAfterChangeHook = ({ doc, req }) => {
  known.delete(req.payload);
  const roles: Role[] = doc.secondStepFor ?? [];
  logAccountEvent(req.payload, 'second step required for roles', { by: req.user?.id, roles });
  return doc;
};
