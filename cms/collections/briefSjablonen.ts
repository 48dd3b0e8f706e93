import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { letterEditor } from '../editor/letterEditor.ts';
import { authorFields, fillSlug, slugField, titleField } from '../fields/common.ts';
import { rememberAuthor } from '../hooks/rememberAuthor.ts';
import { checkTemplateEndpoint, templatePanelEndpoint } from '../letters/governance/endpoints.ts';
import { governanceField } from '../letters/governance/field.ts';
import { scoreTemplate } from '../letters/governance/scoreTemplate.ts';
import { scorePanelField } from '../letters/letterFields.ts';
import { LETTER_KIND_OPTIONS } from '../letters/letterKinds.ts';
import { mergeFieldsField } from '../letters/mergeFields.ts';
import { newLetterEndpoint } from '../letters/newLetterEndpoint.ts';
import { fileEndpoint } from '../letters/render/renderEndpoints.ts';
import { scoresField } from '../letters/workflowFields.ts';
import { CONTENT_VERSIONS } from './versions.ts';

/** Tested letters to start from, with merge fields such as ((aanhef)). */
export const briefSjablonen: CollectionConfig = {
  slug: 'brief-sjablonen',
  labels: { singular: 'Briefsjabloon', plural: 'Briefsjablonen' },
  access: staffAccess('brief-sjablonen'),
  admin: {
    group: 'Brieven',
    useAsTitle: 'title',
    description: 'Voorbeeldbrieven om mee te beginnen. Open een sjabloon en kies ‘Nieuwe brief’.',
    defaultColumns: ['title', 'kind', 'domain', 'callFirst', '_status'],
    components: {
      edit: {
        beforeDocumentControls: [
          '/admin/letters/NewLetterButton.tsx#NewLetterButton',
          '/admin/letters/merge/MergeButton.tsx#MergeButton',
        ],
      },
    },
  },
  defaultSort: 'title',
  endpoints: [
    newLetterEndpoint,
    templatePanelEndpoint,
    checkTemplateEndpoint,
    fileEndpoint('brief-sjablonen'),
  ],
  versions: CONTENT_VERSIONS,
  hooks: { beforeValidate: [fillSlug], beforeChange: [rememberAuthor, scoreTemplate] },
  fields: [
    titleField,
    slugField,
    {
      name: 'kind',
      type: 'select',
      label: 'Soort brief',
      required: true,
      options: LETTER_KIND_OPTIONS,
      admin: { position: 'sidebar' },
    },
    governanceField,
    scorePanelField,
    {
      name: 'domain',
      type: 'select',
      label: 'Gebied',
      required: true,
      admin: { position: 'sidebar' },
      options: [
        { label: 'Participatiewet', value: 'participatiewet' },
        { label: 'Bijzondere bijstand', value: 'bijzondere-bijstand' },
        { label: 'Wmo', value: 'wmo' },
        { label: 'Schuldhulpverlening', value: 'schuldhulpverlening' },
        { label: 'Vroegsignalering', value: 'vroegsignalering' },
        { label: 'Algemeen', value: 'algemeen' },
      ],
    },
    {
      name: 'hard',
      type: 'checkbox',
      label: 'Moeilijke versie, om mee te oefenen',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Deze brief is met opzet moeilijk. Verstuur hem nooit.' },
    },
    { name: 'subject', type: 'text', label: 'Onderwerp van de brief', required: true },
    { name: 'whenToUse', type: 'textarea', label: 'Wanneer gebruikt u deze brief?', required: true },
    {
      name: 'callFirst',
      type: 'select',
      label: 'Eerst bellen?',
      required: true,
      defaultValue: 'overweeg',
      options: [
        { label: 'Nee, schrijven kan', value: 'nee' },
        { label: 'Overweeg het', value: 'overweeg' },
        { label: 'Ja, bel eerst', value: 'ja' },
      ],
    },
    { name: 'callFirstReason', type: 'textarea', label: 'Waarom wel of niet eerst bellen?' },
    { name: 'front', type: 'richText', label: 'Voorkant', editor: letterEditor },
    { name: 'back', type: 'richText', label: 'Achterkant', editor: letterEditor },
    mergeFieldsField,
    {
      name: 'law',
      type: 'array',
      label: 'Wet',
      labels: { singular: 'Wetsartikel', plural: 'Wetsartikelen' },
      fields: [{ name: 'text', type: 'text', label: 'Artikel', required: true }],
    },
    { name: 'owner', type: 'text', label: 'Eigenaar', admin: { position: 'sidebar' } },
    scoresField('scores', 'Scores bij het bewaren'),
    ...authorFields,
  ],
};
