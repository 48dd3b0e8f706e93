import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { noDoor } from '../access/noDoor.ts';
import { dayField } from '../stressbakje/fields.ts';

/**
 * That something was wiped, and nothing of what it was: not even the reference, because with the begeleider's
 * own key that would still lead to a person.
 */
export const bakjeWislog: CollectionConfig = {
  slug: 'bakje-wislog',
  labels: { singular: 'Gewist dossier', plural: 'Gewiste dossiers' },
  access: staffAccess('bakje-wislog'),
  admin: { hidden: true, group: 'Stressbakje' },
  lockDocuments: false,
  defaultSort: '-on',
  fields: [
    {
      name: 'mark',
      type: 'text',
      label: 'Kenmerk van het wissen',
      unique: true,
      // Of use to the job alone (cms/stressbakje/jobs/wipe.ts): it keeps a wipe from being noted twice.
      access: noDoor,
    },
    dayField('on', 'Gewist op', { required: true }),
    { name: 'letters', type: 'number', label: 'Aantal brieven', required: true, min: 0 },
    { name: 'months', type: 'number', label: 'Bewaartermijn in maanden', required: true },
  ],
};
