import type { Access, SanitizedConfig } from 'payload';
import { isStaff } from './access.ts';
import { closeToHeld } from './hold/doors.ts';

const nobody: Access = () => false;
const staff: Access = ({ req }) => isStaff(req.user);

/**
 * Payload gives some of its own collections and globals to every user, and to it the key of another system is a user
 * too. Who is editing what is for colleagues, a preference for whom it is of; when jobs and migrations ran is for the
 * server alone. And no endpoint is for somebody who must do something first.
 * @param config  as `buildConfig` makes it, with Payload's own in it; changed in place
 */
export async function closePayloadsOwn(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  const locks = built.collections.find(({ slug }) => slug === 'payload-locked-documents');
  const stats = built.globals.find(({ slug }) => slug === 'payload-jobs-stats');
  if (locks) Object.assign(locks.access, { create: staff, read: staff, update: staff, delete: staff });
  const migrations = built.collections.find(({ slug }) => slug === 'payload-migrations');
  const preferences = built.collections.find(({ slug }) => slug === 'payload-preferences');
  if (migrations) {
    Object.assign(migrations.access, { create: nobody, read: nobody, update: nobody, delete: nobody });
  }
  if (preferences) {
    const { access } = preferences;
    const own = (operation: 'create' | 'read' | 'update' | 'delete') => {
      const before = access[operation];
      access[operation] = (args) => isStaff(args.req.user) && before(args);
    };
    for (const operation of ['create', 'read', 'update', 'delete'] as const) own(operation);
  }
  if (stats) Object.assign(stats.access, { read: nobody, update: nobody });
  closeToHeld(built);
  return built;
}
