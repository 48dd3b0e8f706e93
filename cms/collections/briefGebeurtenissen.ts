import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { letterField, scoresField } from '../letters/workflowFields.ts';

/** The history of a letter: who did what, when and why. Written by the server, changed by nobody. */
export const briefGebeurtenissen: CollectionConfig = {
  slug: 'brief-gebeurtenissen',
  labels: { singular: 'Gebeurtenis', plural: 'Gebeurtenissen' },
  access: staffAccess('brief-gebeurtenissen'),
  admin: { hidden: true, useAsTitle: 'what' },
  defaultSort: '-createdAt',
  fields: [
    letterField,
    { name: 'what', type: 'text', label: 'Wat', required: true },
    { name: 'reason', type: 'textarea', label: 'Reden' },
    { name: 'by', type: 'relationship', relationTo: 'gebruikers', label: 'Door' },
    scoresField('scores', 'Scores op dat moment'),
  ],
};
