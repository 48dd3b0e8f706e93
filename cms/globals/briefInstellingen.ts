import type { GlobalConfig } from 'payload';
import { isBeheerder, isStaff } from '../access/access.ts';

/** The organisation's floor for a letter, and its own words that are never marked. */
export const briefInstellingen: GlobalConfig = {
  slug: 'brief-instellingen',
  label: 'Instellingen voor brieven',
  access: { read: ({ req }) => isStaff(req.user), update: ({ req }) => isBeheerder(req.user) },
  admin: { group: 'Beheer', description: 'De ondergrens voor akkoord, en woorden die bij u gewoon zijn.' },
  fields: [
    {
      name: 'floorLevel',
      type: 'select',
      label: 'Moeilijkste niveau dat zonder reden akkoord mag zijn',
      required: true,
      defaultValue: 'B1',
      options: ['A2', 'B1', 'B2', 'C1'],
    },
    {
      name: 'floorBalanced',
      type: 'checkbox',
      label: 'Een brief is evenwichtig voordat hij akkoord is',
      defaultValue: true,
    },
    {
      name: 'floorLegal',
      type: 'checkbox',
      label: 'Een brief is wettelijk compleet voordat hij akkoord is',
      defaultValue: true,
    },
    {
      name: 'words',
      type: 'array',
      label: 'Woorden die bij ons gewoon zijn',
      labels: { singular: 'Woord', plural: 'Woorden' },
      fields: [
        { name: 'word', type: 'text', label: 'Woord', required: true, maxLength: 100 },
        { name: 'reason', type: 'text', label: 'Waarom', maxLength: 300 },
        {
          name: 'state',
          type: 'select',
          label: 'Stand',
          required: true,
          defaultValue: 'gewoon',
          options: [
            { label: 'Voorgesteld', value: 'voorgesteld' },
            { label: 'Gewoon bij ons', value: 'gewoon' },
          ],
        },
      ],
    },
  ],
};
