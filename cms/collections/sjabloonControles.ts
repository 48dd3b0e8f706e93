import type { CollectionConfig } from 'payload';
import { staffAccess } from '../access/access.ts';

/** Written by the button "nagekeken" only: the date and the name are what happened, not what somebody typed. */
const byServer = { create: () => false, update: () => false };

/** Every time that a jurist looked a sjabloon over: who, when, and what it said then. Nothing of it is changed later. */
export const sjabloonControles: CollectionConfig = {
  slug: 'sjabloon-controles',
  labels: { singular: 'Juridische controle', plural: 'Juridische controles' },
  access: staffAccess('sjabloon-controles'),
  admin: { group: 'Brieven', hidden: true, useAsTitle: 'on' },
  defaultSort: '-on',
  fields: [
    {
      name: 'template',
      type: 'relationship',
      relationTo: 'brief-sjablonen',
      // Not required: a sjabloon can be removed, its checks then point at nothing.
      label: 'Sjabloon',
      index: true,
      access: byServer,
    },
    { name: 'on', type: 'date', label: 'Nagekeken op', required: true, access: byServer },
    { name: 'by', type: 'relationship', relationTo: 'gebruikers', label: 'Nagekeken door', access: byServer },
    {
      name: 'fingerprint',
      type: 'text',
      label: 'Kenmerk van de tekst',
      required: true,
      access: byServer,
      admin: { hidden: true },
    },
  ],
};
