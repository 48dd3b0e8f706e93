import type { CollectionConfig } from 'payload';
import { isBeheerder, staffAccess } from '../access/access.ts';

/** Other systems that use our API with a key of their own, such as a zaaksysteem that asks for scores. */
export const koppelingen: CollectionConfig = {
  slug: 'koppelingen',
  labels: { singular: 'Koppeling', plural: 'Koppelingen' },
  auth: { disableLocalStrategy: true, useAPIKey: true },
  access: { ...staffAccess('koppelingen'), admin: () => false },
  admin: {
    group: 'Beheer',
    useAsTitle: 'name',
    description: 'Systemen die met een eigen sleutel brieven laten scoren.',
    hidden: ({ user }) => !isBeheerder(user as never),
  },
  fields: [{ name: 'name', type: 'text', label: 'Naam van het systeem', required: true, maxLength: 100 }],
};
