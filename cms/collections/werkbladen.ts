import { contentEditor } from '../editor/contentEditor.ts';
import { contentCollection } from './contentCollection.ts';

/** Printable worksheets: sections with questions, and room to write, tick or give a figure. */
export const werkbladen = contentCollection({
  slug: 'werkbladen',
  labels: { singular: 'Werkblad', plural: 'Werkbladen' },
  description: 'Bladen om te printen en in te vullen.',
  columns: ['audience'],
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
          fields: [
            { name: 'question', type: 'text', label: 'Vraag', required: true },
            { name: 'help', type: 'textarea', label: 'Hulp bij de vraag' },
            {
              name: 'answer',
              type: 'select',
              label: 'Soort antwoord',
              required: true,
              defaultValue: 'regels',
              options: [
                { label: 'Schrijfregels', value: 'regels' },
                { label: 'Vinkjes', value: 'vinkjes' },
                { label: 'Schaal', value: 'schaal' },
              ],
            },
            {
              name: 'lines',
              type: 'number',
              label: 'Aantal schrijfregels',
              min: 1,
              max: 20,
              defaultValue: 3,
              admin: { condition: (_, row) => row?.answer === 'regels' },
            },
            {
              name: 'options',
              type: 'array',
              label: 'Keuzes',
              labels: { singular: 'Keuze', plural: 'Keuzes' },
              admin: { condition: (_, row) => row?.answer === 'vinkjes' },
              fields: [{ name: 'text', type: 'text', label: 'Keuze', required: true }],
            },
            {
              name: 'scaleFrom',
              type: 'text',
              label: 'Tekst bij 0',
              admin: { condition: (_, row) => row?.answer === 'schaal' },
            },
            {
              name: 'scaleTo',
              type: 'text',
              label: 'Tekst bij 10',
              admin: { condition: (_, row) => row?.answer === 'schaal' },
            },
          ],
        },
      ],
    },
  ],
});
