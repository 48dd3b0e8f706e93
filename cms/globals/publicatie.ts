import type { GlobalConfig } from 'payload';
import { isStaff } from '../access/access.ts';

/** How the last site build went. Written by the build task only; shown on every screen of the CMS. */
export const publicatie: GlobalConfig = {
  slug: 'publicatie',
  label: 'Publicatie',
  access: { read: ({ req }) => isStaff(req.user), update: () => false },
  admin: {
    group: 'Beheer',
    description: 'Hier ziet u of de website is bijgewerkt na uw laatste wijziging.',
  },
  fields: [
    {
      name: 'state',
      type: 'select',
      label: 'Stand',
      defaultValue: 'gelukt',
      options: [
        { label: 'Bezig met bijwerken', value: 'bezig' },
        { label: 'Bijgewerkt', value: 'gelukt' },
        { label: 'Mislukt', value: 'mislukt' },
      ],
    },
    { name: 'message', type: 'textarea', label: 'Wat ging er mis' },
    { name: 'buildId', type: 'text', label: 'Versie van de site' },
    { name: 'startedAt', type: 'date', label: 'Begonnen' },
    { name: 'finishedAt', type: 'date', label: 'Klaar' },
  ],
};
