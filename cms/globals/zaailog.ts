import type { GlobalConfig } from 'payload';

/**
 * What the seeder has ever put in, with the hash of its source file. It tells a document that an editor
 * removed (never put it back) from one that was never there.
 */
export const zaailog: GlobalConfig = {
  slug: 'zaailog',
  label: 'Zaailog',
  access: { read: () => false, update: () => false },
  admin: { hidden: true },
  fields: [{ name: 'seeded', type: 'json', label: 'Ingelezen bestanden' }],
};
