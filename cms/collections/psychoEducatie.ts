import { stepsEndpoint } from '../cards/plateEndpoints.ts';
import { contentEditor } from '../editor/contentEditor.ts';
import { contentCollection } from './contentCollection.ts';

/** Psycho-educatie in its four steps: raise interest, reflect, find strategies, evaluate. */
export const psychoEducatie = contentCollection({
  slug: 'psycho-educatie',
  labels: { singular: 'Uitleg', plural: 'Psycho-educatie' },
  description: 'Uitleg over wat stress doet, in vier stappen.',
  columns: ['step'],
  endpoints: [stepsEndpoint],
  fields: [
    {
      name: 'step',
      type: 'select',
      label: 'Stap',
      required: true,
      options: [
        { label: 'Wek interesse', value: 'interesse' },
        { label: 'Zelfreflectie', value: 'zelfreflectie' },
        { label: 'Strategieën', value: 'strategieen' },
        { label: 'Evalueren', value: 'evalueren' },
      ],
    },
    { name: 'body', type: 'richText', label: 'Tekst', required: true, editor: contentEditor },
  ],
});
