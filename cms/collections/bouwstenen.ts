import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { letterEditor } from '../editor/letterEditor.ts';
import { authorFields, fillSlug, slugField, titleField } from '../fields/common.ts';
import { rememberAuthor } from '../hooks/rememberAuthor.ts';
import { usageEndpoint } from '../letters/bouwstenen/usageEndpoint.ts';
import { CONTENT_VERSIONS } from './versions.ts';

/** Standard passages kept in one place, such as how to object; a letter names one as `((bouwsteen bezwaar))`. */
export const bouwstenen: CollectionConfig = {
  slug: 'bouwstenen',
  labels: { singular: 'Bouwsteen', plural: 'Bouwstenen' },
  access: staffAccess('bouwstenen'),
  admin: {
    group: 'Brieven',
    useAsTitle: 'title',
    description: 'Vaste stukken tekst. Wijzigt u er een, dan verandert hij in elke brief die hem gebruikt.',
    defaultColumns: ['title', 'purpose', '_status', 'updatedAt'],
  },
  endpoints: [usageEndpoint],
  versions: CONTENT_VERSIONS,
  hooks: { beforeValidate: [fillSlug], beforeChange: [rememberAuthor] },
  fields: [
    titleField,
    slugField,
    {
      name: 'purpose',
      type: 'select',
      label: 'Waarvoor',
      required: true,
      options: [
        { label: 'Bezwaar', value: 'bezwaar' },
        { label: 'Contact', value: 'contact' },
        { label: 'Hulp', value: 'hulp' },
        { label: 'Anders', value: 'anders' },
      ],
    },
    { name: 'body', type: 'richText', label: 'Tekst', required: true, editor: letterEditor },
    {
      name: 'usage',
      type: 'ui',
      label: 'Waar staat deze bouwsteen?',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/admin/letters/PassageUsage.tsx#PassageUsage' },
      },
    },
    ...authorFields,
  ],
};
