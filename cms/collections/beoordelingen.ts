import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { REVIEW_SEAT_OPTIONS } from '../letters/letterStates.ts';
import { letterField } from '../letters/workflowFields.ts';

/** One seat's verdict on one letter. Made and changed by the workflow's endpoints only. */
export const beoordelingen: CollectionConfig = {
  slug: 'beoordelingen',
  labels: { singular: 'Beoordeling', plural: 'Beoordelingen' },
  access: staffAccess('beoordelingen'),
  admin: { hidden: true, useAsTitle: 'seat' },
  defaultSort: 'createdAt',
  fields: [
    letterField,
    { name: 'seat', type: 'select', label: 'Stoel', required: true, options: REVIEW_SEAT_OPTIONS },
    {
      name: 'verdict',
      type: 'select',
      label: 'Oordeel',
      required: true,
      defaultValue: 'gevraagd',
      options: [
        { label: 'Gevraagd', value: 'gevraagd' },
        { label: 'Akkoord', value: 'akkoord' },
        { label: 'Terug met reden', value: 'terug' },
        { label: 'Vervallen door wijziging', value: 'vervallen' },
      ],
    },
    { name: 'reason', type: 'textarea', label: 'Reden', maxLength: 2_000 },
    { name: 'askedBy', type: 'relationship', relationTo: 'gebruikers', label: 'Gevraagd door' },
    { name: 'givenBy', type: 'relationship', relationTo: 'gebruikers', label: 'Gegeven door' },
    { name: 'givenAt', type: 'date', label: 'Gegeven op' },
  ],
};
