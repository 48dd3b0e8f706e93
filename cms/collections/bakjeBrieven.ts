import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { LETTER_KIND_OPTIONS } from '../letters/letterKinds.ts';
import { scoresField } from '../letters/workflowFields.ts';
import { readBakjeLetters } from '../stressbakje/access.ts';
import { bakjeLetterEndpoints } from '../stressbakje/endpoints/bakjeLetterEndpoints.ts';
import { dayField, freeLine, freeText } from '../stressbakje/fields.ts';
import { stepsOfWay } from '../stressbakje/hooks/stepsOfWay.ts';
import { BAKJE_STATE_OPTIONS } from '../stressbakje/rules/steps.ts';
import { TERM_OPTIONS } from '../stressbakje/rules/terms.ts';
import { MAX_PART, SHEET_LABELS, SHEET_PARTS } from '../stressbakje/sheet/sheet.ts';

/**
 * A letter in the bakje. It holds no letter: where it comes from, its kind and date, its way, and the uitlegblad.
 * Written by the module's endpoints only, which check whose it is and which step is legal. No versions, as its dossier.
 */
export const bakjeBrieven: CollectionConfig = {
  slug: 'bakje-brieven',
  labels: { singular: 'Brief in het bakje', plural: 'Brieven in het bakje' },
  access: { ...staffAccess('bakje-brieven'), read: readBakjeLetters },
  admin: { hidden: true, useAsTitle: 'title', group: 'Stressbakje' },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  endpoints: bakjeLetterEndpoints,
  // Whoever asks for the steps alone gets them too.
  forceSelect: { way: true },
  fields: [
    {
      name: 'dossier',
      type: 'relationship',
      relationTo: 'bakje-dossiers',
      label: 'Dossier',
      required: true,
      index: true,
    },
    freeLine({ name: 'title', label: 'Brief', maxLength: 200, required: true }),
    {
      name: 'source',
      type: 'select',
      label: 'Waar de brief vandaan komt',
      required: true,
      options: [
        { label: 'Een brief uit Luchtpost', value: 'brief' },
        { label: 'Een sjabloon uit Luchtpost', value: 'sjabloon' },
        { label: 'Een ander systeem', value: 'ander-systeem' },
      ],
    },
    { name: 'letter', type: 'relationship', relationTo: 'brieven', label: 'Brief uit Luchtpost' },
    { name: 'template', type: 'relationship', relationTo: 'brief-sjablonen', label: 'Sjabloon' },
    { name: 'kind', type: 'select', label: 'Soort brief', required: true, options: LETTER_KIND_OPTIONS },
    dayField('letterDate', 'Datum op de brief', { required: true }),
    { name: 'term', type: 'select', label: 'Termijn', required: true, options: TERM_OPTIONS },
    dayField('termDay', 'Dag die in de brief staat'),
    dayField('lastSafeDay', 'Laatste veilige dag'),
    {
      name: 'state',
      type: 'select',
      label: 'Stand',
      required: true,
      index: true,
      options: BAKJE_STATE_OPTIONS,
    },
    {
      name: 'steps',
      type: 'array',
      label: 'Stappen',
      hooks: { afterRead: [stepsOfWay] },
      fields: [
        { name: 'state', type: 'select', label: 'Stand', required: true, options: BAKJE_STATE_OPTIONS },
        { name: 'at', type: 'date', label: 'Wanneer', required: true },
        { name: 'by', type: 'relationship', relationTo: 'gebruikers', label: 'Door' },
      ],
    },
    { name: 'way', type: 'json', label: 'Weg van de brief' },
    scoresField('scores', 'Scores van de brief'),
    {
      name: 'sheet',
      type: 'group',
      label: 'Uitlegblad',
      fields: SHEET_PARTS.map((part) =>
        freeText({ name: part, label: SHEET_LABELS[part], maxLength: MAX_PART }),
      ),
    },
    { name: 'sheetEdited', type: 'checkbox', label: 'Uitlegblad aangepast', defaultValue: false },
    dayField('remindedOn', 'Laatste herinnering'),
  ],
};
