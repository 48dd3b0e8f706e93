import type { CollectionConfig, Field } from 'payload';
import { staffAccess } from '../access/access.ts';

/** No door leads to it; cms/jobs/seat.ts reads and writes it, at the database. */
const nobody = { create: () => false, read: () => false, update: () => false };

const text = (name: string, label: string, required = true): Field => ({
  name,
  type: 'text',
  label,
  required,
  access: nobody,
});

/** Which CMS process runs the jobs, and on what day they last looked at the calendar: one row. */
export const taakuitvoerder: CollectionConfig = {
  slug: 'taakuitvoerder',
  labels: { singular: 'Taakuitvoerder', plural: 'Taakuitvoerders' },
  access: staffAccess('taakuitvoerder'),
  admin: { hidden: true, group: 'Beheer' },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', label: 'Naam', required: true, unique: true, access: nobody },
    text('holder', 'Wie'),
    text('place', 'Machine'),
    text('process', 'Proces'),
    { name: 'beat', type: 'number', label: 'Teken van leven', required: true, access: nobody },
    text('wipesSeenOn', 'Dag waarop het wissen het laatst aan de beurt was', false),
    text('wipesHeldOn', 'Dag waarop het wissen is uitgesteld', false),
  ],
};
