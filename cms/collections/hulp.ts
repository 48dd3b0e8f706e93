import { contentEditor } from '../editor/contentEditor.ts';
import { PICTURE_OPTIONS } from '../fields/pictureOptions.ts';
import { contentCollection } from './contentCollection.ts';

const MAX_STEPS = 5;
/** More rows, or longer ones, and "in het kort" is no longer short: it is read at a glance. */
const SHORT_ROWS = 3;
const MAX_SHORT_LENGTH = 60;
const MAX_LETTER_NAME = 80;

/** Help pages for residents, cliëntondersteuning first: what you can do now, who helps, what happens then. */
export const hulp = contentCollection({
  slug: 'hulp',
  labels: { singular: 'Hulppagina', plural: 'Hulp' },
  description: 'Pagina’s voor inwoners: wat kunt u nu doen, wie helpt u en wat gebeurt er daarna.',
  columns: ['theme'],
  fields: [
    {
      name: 'theme',
      type: 'select',
      label: 'Onderwerp',
      required: true,
      options: [
        { label: 'Brieven', value: 'brieven' },
        { label: 'Geld', value: 'geld' },
        { label: 'Ondersteuning', value: 'ondersteuning' },
        { label: 'Wonen', value: 'wonen' },
        { label: 'Gezondheid', value: 'gezondheid' },
        { label: 'Werk', value: 'werk' },
        { label: 'Gezin', value: 'gezin' },
        { label: 'Crisis', value: 'crisis' },
      ],
    },
    {
      name: 'inHetKort',
      type: 'array',
      label: 'In het kort',
      labels: { singular: 'Zin', plural: 'Zinnen' },
      maxRows: SHORT_ROWS,
      admin: {
        description: 'Drie korte zinnen met een plaatje, bovenaan de pagina. Voor wie niet graag leest.',
      },
      fields: [
        { name: 'icon', type: 'select', label: 'Plaatje', required: true, options: [...PICTURE_OPTIONS] },
        { name: 'text', type: 'text', label: 'Zin', required: true, maxLength: MAX_SHORT_LENGTH },
      ],
    },
    {
      name: 'steps',
      type: 'array',
      label: 'Wat kunt u nu doen?',
      labels: { singular: 'Stap', plural: 'Stappen' },
      maxRows: MAX_STEPS,
      admin: { description: 'Liefst drie kleine stappen. De makkelijkste eerst.' },
      fields: [
        { name: 'title', type: 'text', label: 'Stap', required: true },
        { name: 'text', type: 'textarea', label: 'Uitleg' },
      ],
    },
    { name: 'body', type: 'richText', label: 'Tekst', editor: contentEditor },
    {
      name: 'helpers',
      type: 'array',
      label: 'Wie helpt u?',
      labels: { singular: 'Helper', plural: 'Helpers' },
      admin: { description: 'Wie u kunt bellen staat bovenaan.' },
      fields: [
        { name: 'name', type: 'text', label: 'Naam', required: true },
        { name: 'phone', type: 'text', label: 'Telefoon' },
        { name: 'text', type: 'textarea', label: 'Waarmee helpt deze persoon of organisatie?' },
        { name: 'url', type: 'text', label: 'Webadres' },
      ],
    },
    {
      name: 'bring',
      type: 'array',
      label: 'Wat neemt u mee?',
      labels: { singular: 'Ding', plural: 'Dingen' },
      fields: [{ name: 'text', type: 'text', label: 'Wat', required: true }],
    },
    { name: 'afterwards', type: 'textarea', label: 'Wat gebeurt er daarna?' },
    {
      name: 'letters',
      type: 'array',
      label: 'Bij welke brieven hoort deze pagina?',
      labels: { singular: 'Brief', plural: 'Brieven' },
      admin: {
        description:
          'Zoals een inwoner de brief noemt. De brief komt in de lijst “Welke brief kreeg u?” op de voorpagina en wijst hierheen.',
      },
      fields: [
        { name: 'name', type: 'text', label: 'Soort brief', required: true, maxLength: MAX_LETTER_NAME },
      ],
    },
  ],
});
