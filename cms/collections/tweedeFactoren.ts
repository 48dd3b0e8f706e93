import type { CollectionConfig, Field } from 'payload';
import { staffAccess } from '../access/access.ts';
import { noDoor } from '../access/noDoor.ts';

const count = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  access: noDoor,
  defaultValue: 0,
});

/**
 * The second factor of an account: the secret that its app shares with us, encrypted, and what was used up. Read and
 * written by cms/access/secondFactor/store.ts.
 */
export const tweedeFactoren: CollectionConfig = {
  slug: 'tweede-factoren',
  labels: { singular: 'Tweede stap', plural: 'Tweede stappen' },
  access: staffAccess('tweede-factoren'),
  admin: { hidden: true, group: 'Beheer' },
  lockDocuments: false,
  fields: [
    { name: 'account', type: 'text', label: 'Account', required: true, unique: true, access: noDoor },
    { name: 'secret', type: 'text', label: 'Geheim', required: true, access: noDoor },
    { name: 'confirmedAt', type: 'date', label: 'Aan sinds', access: noDoor },
    count('lastStep', 'Laatst gebruikte code'),
    { name: 'recovery', type: 'json', label: 'Herstelcodes', access: noDoor },
    count('wrong', 'Verkeerde codes'),
    { name: 'lockedUntil', type: 'date', label: 'Op slot tot', access: noDoor },
    count('revision', 'Aantal wijzigingen'),
  ],
};
