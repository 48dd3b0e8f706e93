import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';
import { receiveFeedback } from '../endpoints/receiveFeedback.ts';
import { ANSWER_OPTIONS, REASON_OPTIONS } from '../fields/feedbackOptions.ts';

/**
 * What visitors answered to "Kon u hiermee verder?": page, answer, reason and day. Nothing about the visitor:
 * no time of day, no address, no words of their own. Written by the site's server through `ontvangen`.
 */
export const terugmeldingen: CollectionConfig = {
  slug: 'terugmeldingen',
  labels: { singular: 'Terugmelding', plural: 'Terugmeldingen' },
  access: staffAccess('terugmeldingen'),
  admin: {
    group: 'Website',
    useAsTitle: 'page',
    description:
      'Wat bezoekers antwoorden op “Kon u hiermee verder?”. Wij weten niet wie het waren. Hoe lang ze blijven, staat bij Organisatie.',
    defaultColumns: ['page', 'answer', 'reason', 'day'],
    components: { beforeListTable: ['/admin/feedback/FeedbackOverview.tsx#FeedbackOverview'] },
  },
  defaultSort: '-day',
  timestamps: false,
  endpoints: [receiveFeedback],
  fields: [
    { name: 'page', type: 'text', label: 'Pagina', required: true, index: true, maxLength: 200 },
    { name: 'answer', type: 'select', label: 'Antwoord', required: true, options: [...ANSWER_OPTIONS] },
    { name: 'reason', type: 'select', label: 'Reden', options: [...REASON_OPTIONS] },
    {
      name: 'day',
      type: 'text',
      label: 'Dag',
      required: true,
      index: true,
      validate: (value: string | null | undefined) =>
        /^\d{4}-\d{2}-\d{2}$/.test(value ?? '') || 'Schrijf de dag als jjjj-mm-dd.',
    },
  ],
};
