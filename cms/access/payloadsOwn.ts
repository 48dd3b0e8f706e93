import type { Access, SanitizedConfig } from 'payload';
import { isStaff } from './access.ts';

const nobody: Access = () => false;
const staff: Access = ({ req }) => isStaff(req.user);

/**
 * Payload gives some of its own collections and globals to every user, and to it the key of another system is a user
 * too. Who is editing what is for colleagues; when jobs run is for the server alone.
 * @param config  as `buildConfig` makes it, with Payload's own in it; changed in place
 */
export async function closePayloadsOwn(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  const locks = built.collections.find(({ slug }) => slug === 'payload-locked-documents');
  const stats = built.globals.find(({ slug }) => slug === 'payload-jobs-stats');
  if (locks) Object.assign(locks.access, { create: staff, read: staff, update: staff, delete: staff });
  if (stats) Object.assign(stats.access, { read: nobody, update: nobody });
  return built;
}
