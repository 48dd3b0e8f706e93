import { contentEditor } from '../editor/contentEditor.ts';
import { contentCollection } from './contentCollection.ts';

/** Articles for professionals: what it is, why, how, an example, what to do tomorrow. */
export const kennisbank = contentCollection({
  slug: 'kennisbank',
  labels: { singular: 'Artikel', plural: 'Kennisbank' },
  description: 'Artikelen voor professionals over stress, brieven en gesprekken.',
  columns: ['theme'],
  fields: [
    {
      name: 'theme',
      type: 'select',
      label: 'Thema',
      required: true,
      options: [
        { label: 'Stress', value: 'stress' },
        { label: 'Brieven', value: 'brieven' },
        { label: 'Gesprekken', value: 'gesprek' },
        { label: 'Geld', value: 'geld' },
        { label: 'Organisatie', value: 'organisatie' },
        { label: 'Recht', value: 'recht' },
      ],
    },
    { name: 'body', type: 'richText', label: 'Tekst', required: true, editor: contentEditor },
    {
      name: 'sources',
      type: 'array',
      label: 'Bronnen',
      labels: { singular: 'Bron', plural: 'Bronnen' },
      fields: [
        { name: 'title', type: 'text', label: 'Titel', required: true },
        { name: 'author', type: 'text', label: 'Auteur of organisatie' },
        { name: 'year', type: 'number', label: 'Jaar', min: 1900, max: 2100 },
        { name: 'url', type: 'text', label: 'Webadres' },
      ],
    },
  ],
});
