import type { Field } from 'payload';
import { talkingPlateEndpoint } from '../cards/plateEndpoints.ts';
import { contentEditor } from '../editor/contentEditor.ts';
import { ANSWER_OPTIONS, FLAG_OPTIONS, ICON_OPTIONS, TOOL_OPTIONS } from '../fields/worksheetOptions.ts';
import { contentCollection } from './contentCollection.ts';

type Row = { answer?: string } | undefined;

const answeredBy = (...kinds: string[]) => ({
  condition: (_: unknown, row: Row) => kinds.includes(row?.answer ?? ''),
});

/**
 * What a tool and a saved file know a part or a question by. A trainer may change every text; the name stays,
 * so what people saved on their own device still finds its place.
 */
const keyField: Field = {
  name: 'key',
  type: 'text',
  label: 'Vaste naam',
  maxLength: 40,
  validate: (value: string | string[] | null | undefined) =>
    !value ||
    (typeof value === 'string' && /^[a-z0-9-]+$/.test(value)) ||
    'Gebruik alleen kleine letters, cijfers en streepjes.',
  admin: {
    description:
      'Voor het hulpmiddel en voor wat mensen al bewaarden. Verander deze naam niet; de tekst mag u wel veranderen.',
  },
};

const iconField: Field = { name: 'icon', type: 'select', label: 'Plaatje', options: ICON_OPTIONS };

const questionFields: Field[] = [
  { name: 'question', type: 'text', label: 'Vraag', required: true },
  { name: 'help', type: 'textarea', label: 'Hulp bij de vraag' },
  {
    name: 'answer',
    type: 'select',
    label: 'Soort antwoord',
    required: true,
    defaultValue: 'regels',
    options: ANSWER_OPTIONS,
  },
  {
    name: 'lines',
    type: 'number',
    label: 'Aantal schrijfregels',
    min: 1,
    max: 20,
    defaultValue: 3,
    admin: answeredBy('regels', 'perspectieven'),
  },
  {
    name: 'options',
    type: 'array',
    label: 'Keuzes',
    labels: { singular: 'Keuze', plural: 'Keuzes' },
    admin: {
      ...answeredBy('vinkjes', 'keuze', 'brug', 'schaal5', 'als-dan'),
      description:
        'Bij een brug of een schaal van 1 tot 5: de woorden van de vijf treden. Bij een als-dan-plan: de voorbeelden, met "dan" in het midden.',
    },
    fields: [
      { name: 'text', type: 'text', label: 'Keuze', required: true },
      { name: 'help', type: 'text', label: 'Uitleg' },
      iconField,
    ],
  },
  {
    name: 'own',
    type: 'checkbox',
    label: 'Wie het invult, mag zelf iets toevoegen',
    admin: answeredBy('vinkjes'),
  },
  {
    name: 'flag',
    type: 'select',
    label: 'Vlag',
    options: FLAG_OPTIONS,
    admin: answeredBy('vinkjes'),
  },
  { name: 'scaleFrom', type: 'text', label: 'Tekst bij het laagste cijfer', admin: answeredBy('schaal') },
  { name: 'scaleTo', type: 'text', label: 'Tekst bij het hoogste cijfer', admin: answeredBy('schaal') },
  iconField,
  keyField,
];

/** Worksheets: sections with questions, to fill in on paper and, when a tool is named, on a phone or computer. */
export const werkbladen = contentCollection({
  slug: 'werkbladen',
  labels: { singular: 'Werkblad', plural: 'Werkbladen' },
  description: 'Bladen om te printen en in te vullen, met een pen of op de eigen telefoon.',
  columns: ['audience', 'tool'],
  endpoints: [talkingPlateEndpoint],
  fields: [
    {
      name: 'audience',
      type: 'select',
      label: 'Voor wie',
      required: true,
      options: [
        { label: 'Inwoner', value: 'inwoner' },
        { label: 'Professional', value: 'professional' },
      ],
    },
    { name: 'duration', type: 'text', label: 'Hoe lang duurt het?' },
    {
      name: 'tool',
      type: 'select',
      label: 'Hulpmiddel op de site',
      options: TOOL_OPTIONS,
      admin: {
        description:
          'Leeg: alleen een blad om te printen. Met een hulpmiddel kunnen mensen het blad ook op hun telefoon of computer invullen.',
      },
    },
    iconField,
    {
      name: 'perspectives',
      type: 'array',
      label: 'Perspectieven',
      labels: { singular: 'Perspectief', plural: 'Perspectieven' },
      admin: {
        condition: (data) => data?.tool === 'stapelen',
        description: 'Wie kijkt er? Voor vragen waarop ieder perspectief een eigen antwoord geeft.',
      },
      fields: [{ name: 'text', type: 'text', label: 'Perspectief', required: true }],
    },
    { name: 'body', type: 'richText', label: 'Inleiding', editor: contentEditor },
    {
      name: 'sections',
      type: 'array',
      label: 'Onderdelen',
      labels: { singular: 'Onderdeel', plural: 'Onderdelen' },
      fields: [
        { name: 'title', type: 'text', label: 'Kop', required: true },
        { name: 'explanation', type: 'textarea', label: 'Uitleg' },
        {
          name: 'questions',
          type: 'array',
          label: 'Vragen',
          labels: { singular: 'Vraag', plural: 'Vragen' },
          fields: questionFields,
        },
        {
          name: 'minutes',
          type: 'number',
          label: 'Minuten',
          min: 1,
          max: 240,
          admin: { condition: (data) => data?.tool === 'werksessie' },
        },
        iconField,
        keyField,
      ],
    },
  ],
});
