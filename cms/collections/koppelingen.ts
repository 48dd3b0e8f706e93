import type { CollectionConfig, Field } from 'payload';
import { isBeheerder, staffAccess } from '../access/access.ts';
import { daysLeft, expiryProblem } from '../api/keys/expiry.ts';
import { makeKeyEndpoint, revokeKeyEndpoint } from '../api/keys/keyEndpoints.ts';
import { KEY_RIGHT_OPTIONS } from '../api/keys/rights.ts';
import { keyStrategy } from '../api/keys/strategy.ts';

/** Written by the endpoints of the key only. */
const byServer = { create: () => false, update: () => false };

const day = (name: string, label: string): Field => ({
  name,
  type: 'date',
  label,
  access: byServer,
  admin: { hidden: true, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
});

/** Other systems that use our API with a key of their own, such as a zaaksysteem that makes letters. */
export const koppelingen: CollectionConfig = {
  slug: 'koppelingen',
  labels: { singular: 'Koppeling', plural: 'Koppelingen' },
  auth: { disableLocalStrategy: true, strategies: [keyStrategy] },
  access: { ...staffAccess('koppelingen'), admin: () => false },
  admin: {
    group: 'Beheer',
    useAsTitle: 'name',
    description: 'Systemen die met een eigen sleutel brieven maken of laten scoren.',
    defaultColumns: ['name', 'rights', 'expiresAt', 'lastUsed', 'revokedAt'],
    hidden: ({ user }) => !isBeheerder(user as never),
    components: { beforeListTable: ['/admin/koppelingen/ExpiryNotice.tsx#ExpiryNotice'] },
  },
  endpoints: [makeKeyEndpoint, revokeKeyEndpoint],
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Naam van het systeem',
      required: true,
      maxLength: 100,
      admin: { description: 'Eén koppeling voor elk systeem. Dan kunt u er één intrekken zonder de rest.' },
    },
    {
      name: 'rights',
      type: 'select',
      hasMany: true,
      label: 'Wat mag dit systeem?',
      required: true,
      options: KEY_RIGHT_OPTIONS,
      admin: { description: 'Geef niet meer dan nodig is.' },
    },
    {
      // Not `required`: a koppeling from before keys could expire has no day, and that row must survive a migration.
      name: 'expiresAt',
      type: 'date',
      label: 'Geldig tot en met (verplicht)',
      admin: {
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
        description: 'Hoogstens twee jaar vooruit. Vanaf een maand van tevoren waarschuwen wij u.',
      },
      validate: (value, { previousValue }) => {
        const unchanged =
          Boolean(value && previousValue) && daysLeft(value as Date, previousValue as Date) === 0;
        return unchanged || (expiryProblem(value, new Date()) ?? true);
      },
    },
    {
      name: 'keyPanel',
      type: 'ui',
      label: 'De sleutel',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/koppelingen/KeyPanel.tsx#KeyPanel' },
      },
    },
    {
      name: 'keyHash',
      type: 'text',
      label: 'Controlegetal van de sleutel',
      index: true,
      hidden: true,
      access: { ...byServer, read: () => false },
    },
    { name: 'keyHint', type: 'text', label: 'Sleutel', access: byServer, admin: { hidden: true } },
    day('keyMadeAt', 'Sleutel gemaakt'),
    day('lastUsed', 'Laatst gebruikt'),
    day('revokedAt', 'Ingetrokken'),
    day('warnedAt', 'Gewaarschuwd'),
  ],
};
