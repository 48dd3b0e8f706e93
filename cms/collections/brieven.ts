import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { letterEditor } from '../editor/letterEditor.ts';
import { letterSaveButtons, localBackupField } from '../editor/localBackup/fields.ts';
import { authorFields } from '../fields/common.ts';
import { rememberAuthor } from '../hooks/rememberAuthor.ts';
import { importAboveList, importEndpoints, importField } from '../letters/import/brievenImport.ts';
import { scorePanelField, startFromTemplateField } from '../letters/letterFields.ts';
import { LETTER_KIND_OPTIONS } from '../letters/letterKinds.ts';
import { mergeFieldsField } from '../letters/mergeFields.ts';
import { fileEndpoint } from '../letters/render/renderEndpoints.ts';
import { workflowPanelField } from '../letters/workflow/fields.ts';
import { workflowEndpoints, workflowHooks } from '../letters/workflow/index.ts';
import { callFirstFields, workflowFields } from '../letters/workflowFields.ts';
import { BUSY_VERSIONS, tidyVersions } from './versions.ts';

/** Letters under construction: the core on the front, the law on the back, scored while writing. */
export const brieven: CollectionConfig = {
  slug: 'brieven',
  labels: { singular: 'Brief', plural: 'Brieven' },
  access: staffAccess('brieven'),
  admin: {
    group: 'Brieven',
    useAsTitle: 'subject',
    description: 'Hier schrijft en verbetert u brieven. De score loopt mee terwijl u typt.',
    defaultColumns: ['subject', 'kind', 'state', 'updatedAt'],
    components: {
      edit: {
        ...letterSaveButtons,
        beforeDocumentControls: ['/admin/letters/merge/MergeButton.tsx#MergeButton'],
      },
      beforeListTable: ['/admin/letters/StartFromTemplate.tsx#StartFromTemplate', importAboveList],
    },
  },
  defaultSort: '-updatedAt',
  versions: BUSY_VERSIONS,
  forceSelect: { scoresBehind: true },
  endpoints: [...importEndpoints, ...workflowEndpoints, fileEndpoint('brieven')],
  hooks: {
    ...workflowHooks,
    beforeChange: [rememberAuthor, ...workflowHooks.beforeChange],
    afterChange: [...workflowHooks.afterChange, tidyVersions],
  },
  fields: [
    startFromTemplateField,
    importField,
    localBackupField,
    { name: 'subject', type: 'text', label: 'Onderwerp', required: true, maxLength: 200 },
    {
      name: 'kind',
      type: 'select',
      label: 'Soort brief',
      required: true,
      defaultValue: 'informatie',
      options: LETTER_KIND_OPTIONS,
      admin: {
        position: 'sidebar',
        description: 'Hiervan hangt af wat er volgens de wet in de brief moet staan.',
      },
    },
    scorePanelField,
    workflowPanelField,
    {
      name: 'front',
      type: 'richText',
      label: 'Voorkant',
      editor: letterEditor,
      admin: { description: 'De kern: wat is besloten, wat moet u doen, wie helpt u.' },
    },
    {
      name: 'back',
      type: 'richText',
      label: 'Achterkant',
      editor: letterEditor,
      admin: { description: 'De wet, de berekening en hoe iemand bezwaar maakt.' },
    },
    {
      name: 'template',
      type: 'relationship',
      relationTo: 'brief-sjablonen',
      label: 'Gemaakt van sjabloon',
      admin: { position: 'sidebar', readOnly: true },
    },
    ...callFirstFields,
    mergeFieldsField,
    ...workflowFields,
    ...authorFields,
  ],
};
