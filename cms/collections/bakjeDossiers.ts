import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { changeDossiers, contentOfOwn, readDossiers } from '../stressbakje/access.ts';
import { dossierEndpoints } from '../stressbakje/endpoints/dossierEndpoints.ts';
import { dayField, freeText, serverOnly, serverOnlyContent } from '../stressbakje/fields.ts';
import { checkDossier, prepareDossier } from '../stressbakje/hooks/dossierHooks.ts';
import { HIGHEST_FIGURE, LOWEST_FIGURE } from '../stressbakje/rules/outcome.ts';
import { NOT_COUNTED_OPTIONS } from '../stressbakje/rules/report.ts';

export const FIGURE_MOMENTS = [
  { label: 'Bij de start', value: 'start' },
  { label: 'Tussendoor', value: 'tussendoor' },
  { label: 'Aan het eind', value: 'eind' },
];

/**
 * A dossier of the Stressbakje: an agreement about a person, without the person. No versions and no drafts: a
 * version would keep what a wipe takes away. Nobody deletes one by hand; the wipe does, after its term.
 */
export const bakjeDossiers: CollectionConfig = {
  slug: 'bakje-dossiers',
  labels: { singular: 'Stressbakje-dossier', plural: 'Stressbakje-dossiers' },
  access: {
    ...staffAccess('bakje-dossiers'),
    read: readDossiers,
    update: changeDossiers,
    delete: () => false,
  },
  // The module has screens of its own.
  admin: { hidden: true, useAsTitle: 'reference', group: 'Stressbakje' },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'start',
  endpoints: dossierEndpoints,
  hooks: { beforeValidate: [prepareDossier], beforeChange: [checkDossier] },
  fields: [
    { name: 'reference', type: 'text', label: 'Kenmerk', unique: true, index: true, access: serverOnly },
    {
      name: 'consulent',
      type: 'relationship',
      relationTo: 'gebruikers',
      label: 'Consulent',
      index: true,
      access: { update: () => false },
    },
    {
      name: 'begeleider',
      type: 'relationship',
      relationTo: 'gebruikers',
      label: 'Begeleider',
      index: true,
      access: { update: () => false },
    },
    dayField('start', 'Start', { required: true }),
    dayField('end', 'Einde', { required: true }),
    {
      name: 'status',
      type: 'select',
      label: 'Stand',
      required: true,
      defaultValue: 'lopend',
      index: true,
      options: [
        { label: 'Lopend', value: 'lopend' },
        { label: 'Afgesloten', value: 'afgesloten' },
      ],
      access: serverOnly,
    },
    dayField('closedOn', 'Afgesloten op', { access: serverOnly }),
    {
      name: 'notCounted',
      type: 'select',
      label: 'Waarom het dossier niet meetelt',
      options: NOT_COUNTED_OPTIONS,
      access: serverOnlyContent,
    },
    {
      ...freeText({ name: 'agreements', label: 'Afspraken', maxLength: 2_000 }),
      access: { read: contentOfOwn },
    },
    {
      ...freeText({ name: 'reason', label: 'Reden, in algemene woorden', maxLength: 1_000 }),
      access: { read: contentOfOwn },
    },
    {
      name: 'figures',
      type: 'array',
      label: 'Stresscijfers',
      access: serverOnlyContent,
      fields: [
        {
          name: 'figure',
          type: 'number',
          label: 'Stresscijfer',
          required: true,
          min: LOWEST_FIGURE,
          max: HIGHEST_FIGURE,
        },
        dayField('on', 'Dag', { required: true }),
        { name: 'moment', type: 'select', label: 'Moment', required: true, options: FIGURE_MOMENTS },
        freeText({ name: 'note', label: 'Notitie bij het cijfer', maxLength: 200 }),
      ],
    },
    {
      name: 'lessons',
      type: 'array',
      label: 'Lessen',
      access: serverOnlyContent,
      fields: [
        freeText({ name: 'text', label: 'Les', maxLength: 500, required: true }),
        dayField('on', 'Dag', { required: true }),
      ],
    },
  ],
};
