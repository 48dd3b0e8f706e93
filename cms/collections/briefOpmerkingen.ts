import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { authorFields } from '../fields/common.ts';
import { rememberAuthor } from '../hooks/rememberAuthor.ts';
import { letterField } from '../letters/workflowFields.ts';

/** A colleague's comment on a passage. It finds its passage back by the quote and what stands around it. */
export const briefOpmerkingen: CollectionConfig = {
  slug: 'brief-opmerkingen',
  labels: { singular: 'Opmerking', plural: 'Opmerkingen' },
  access: staffAccess('brief-opmerkingen'),
  admin: { hidden: true, useAsTitle: 'quote' },
  defaultSort: 'createdAt',
  hooks: { beforeChange: [rememberAuthor] },
  fields: [
    letterField,
    {
      name: 'half',
      type: 'select',
      label: 'Kant',
      required: true,
      options: [
        { label: 'Voorkant', value: 'front' },
        { label: 'Achterkant', value: 'back' },
      ],
    },
    { name: 'quote', type: 'textarea', label: 'Passage', maxLength: 1_000 },
    { name: 'before', type: 'text', label: 'Tekst ervoor', maxLength: 200 },
    { name: 'after', type: 'text', label: 'Tekst erna', maxLength: 200 },
    { name: 'text', type: 'textarea', label: 'Opmerking', required: true, maxLength: 2_000 },
    { name: 'resolved', type: 'checkbox', label: 'Opgelost', defaultValue: false },
    ...authorFields,
  ],
};
