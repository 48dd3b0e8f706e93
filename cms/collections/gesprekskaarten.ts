import { deckEndpoint } from '../cards/deckEndpoint.ts';
import { contentEditor } from '../editor/contentEditor.ts';
import { contentCollection } from './contentCollection.ts';

/** Conversation cards with a front and a back, to print as a deck. */
export const gesprekskaarten = contentCollection({
  slug: 'gesprekskaarten',
  labels: { singular: 'Gesprekskaart', plural: 'Gesprekskaarten' },
  description: 'Kaarten voor een gidsend gesprek, op het scherm en op papier.',
  columns: ['number', 'cardType'],
  endpoints: [deckEndpoint],
  fields: [
    { name: 'number', type: 'number', label: 'Nummer', required: true, min: 1 },
    {
      name: 'cardType',
      type: 'select',
      label: 'Soort kaart',
      required: true,
      options: [
        { label: 'Gesprek', value: 'gesprek' },
        { label: 'Methodiek', value: 'methodiek' },
        { label: 'Oefening', value: 'oefening' },
      ],
    },
    { name: 'goal', type: 'textarea', label: 'Doel van het gesprek', required: true },
    { name: 'duration', type: 'text', label: 'Hoe lang duurt het?' },
    { name: 'front', type: 'richText', label: 'Voorkant', editor: contentEditor },
    {
      name: 'questions',
      type: 'array',
      label: 'Vragen',
      labels: { singular: 'Vraag', plural: 'Vragen' },
      fields: [{ name: 'text', type: 'text', label: 'Vraag', required: true }],
    },
    { name: 'back', type: 'richText', label: 'Achterkant', editor: contentEditor },
  ],
});
