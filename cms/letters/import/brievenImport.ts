import type { Endpoint, UIField } from 'payload';
import { importEndpoint } from './importEndpoint.ts';
import { originalEndpoint } from './originalEndpoint.ts';

/** What the collection `brieven` needs to take letters in. */
export const importEndpoints: Endpoint[] = [importEndpoint, originalEndpoint];

/** On a letter that is not saved yet: open a Word file. On a new letter that was pasted: keep the original. */
export const importField: UIField = {
  name: 'importLetter',
  type: 'ui',
  label: 'Open een Word-bestand',
  admin: {
    disableListColumn: true,
    components: { Field: '/admin/letters/import/ImportField.tsx#ImportField' },
  },
};

/** Above the list of letters. */
export const importAboveList = '/admin/letters/import/ImportLetter.tsx#ImportLetter';
