import type { CollectionConfig, Field } from 'payload';
import { staffAccess } from '../access/access.ts';

/** Nobody reads or writes these through any door; cms/access/secondFactor/store.ts does, at the database. */
const nobody = { create: () => false, read: () => false, update: () => false };

const count = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  access: nobody,
  defaultValue: 0,
});

/** The second factor of an account: the secret that its app shares with us, encrypted, and what was used up. */
export const tweedeFactoren: CollectionConfig = {
  slug: 'tweede-factoren',
  labels: { singular: 'Tweede stap', plural: 'Tweede stappen' },
  access: staffAccess('tweede-factoren'),
  admin: { hidden: true, group: 'Beheer' },
  lockDocuments: false,
  fields: [
    { name: 'account', type: 'text', label: 'Account', required: true, unique: true, access: nobody },
    { name: 'secret', type: 'text', label: 'Geheim', required: true, access: nobody },
    { name: 'confirmedAt', type: 'date', label: 'Aan sinds', access: nobody },
    count('lastStep', 'Laatst gebruikte code'),
    { name: 'recovery', type: 'json', label: 'Herstelcodes', access: nobody },
    count('wrong', 'Verkeerde codes'),
    { name: 'lockedUntil', type: 'date', label: 'Op slot tot', access: nobody },
    count('revision', 'Aantal wijzigingen'),
  ],
};
