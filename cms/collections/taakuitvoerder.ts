import type { CollectionConfig, Field } from 'payload';
import { staffAccess } from '../access/access.ts';
import { noDoor } from '../access/noDoor.ts';

const text = (name: string, label: string, required = true): Field => ({
  name,
  type: 'text',
  label,
  required,
  access: noDoor,
});

/** Which CMS process runs the jobs, and on what day they last looked at the calendar: one row, of cms/jobs/seat.ts. */
export const taakuitvoerder: CollectionConfig = {
  slug: 'taakuitvoerder',
  labels: { singular: 'Taakuitvoerder', plural: 'Taakuitvoerders' },
  access: staffAccess('taakuitvoerder'),
  admin: { hidden: true, group: 'Beheer' },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', label: 'Naam', required: true, unique: true, access: noDoor },
    text('holder', 'Wie'),
    text('place', 'Machine'),
    text('process', 'Proces'),
    { name: 'beat', type: 'number', label: 'Teken van leven', required: true, access: noDoor },
    text('wipesSeenOn', 'Dag waarop het wissen het laatst aan de beurt was', false),
    text('wipesHeldOn', 'Dag waarop het wissen is uitgesteld', false),
  ],
};
