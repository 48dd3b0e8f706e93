import type { GlobalConfig } from 'payload';
import { rolesOf } from '../access/access.ts';
import { FEEDBACK_MONTHS } from '../feedback/names.ts';
import { lettersOut } from '../letters/render/senderFields.ts';
import { queueBuildAfterGlobalChange } from '../publish/hooks.ts';

/** The organisation: its name, phone, hours, addresses and people stand on every page and letter. */
export const organisatie: GlobalConfig = {
  slug: 'organisatie',
  label: 'Organisatie',
  access: {
    read: () => true,
    readVersions: ({ req }) => rolesOf(req.user).includes('beheerder'),
    update: ({ req }) => rolesOf(req.user).some((role) => role === 'beheerder' || role === 'communicatie'),
  },
  admin: {
    group: 'Beheer',
    description: 'Deze gegevens staan op elke pagina van de site en op elke brief.',
  },
  versions: { max: 20 },
  hooks: { afterChange: [queueBuildAfterGlobalChange] },
  fields: [
    { name: 'name', type: 'text', label: 'Naam', required: true, defaultValue: 'gemeente Voorbeeld' },
    { name: 'logo', type: 'upload', relationTo: 'media', label: 'Logo' },
    { name: 'phone', type: 'text', label: 'Telefoon', required: true, defaultValue: '14 099' },
    { name: 'email', type: 'email', label: 'E-mailadres van de organisatie' },
    { name: 'website', type: 'text', label: 'Website' },
    {
      name: 'openingHours',
      type: 'array',
      label: 'Openingstijden',
      labels: { singular: 'Regel', plural: 'Regels' },
      fields: [
        { name: 'days', type: 'text', label: 'Dagen', required: true },
        { name: 'hours', type: 'text', label: 'Tijden', required: true },
      ],
    },
    { name: 'visitingAddress', type: 'textarea', label: 'Bezoekadres' },
    { name: 'postAddress', type: 'textarea', label: 'Postadres' },
    {
      name: 'contacts',
      type: 'array',
      label: 'Contactpersonen',
      labels: { singular: 'Contactpersoon', plural: 'Contactpersonen' },
      fields: [
        { name: 'name', type: 'text', label: 'Naam', required: true },
        { name: 'role', type: 'text', label: 'Waarvoor' },
        { name: 'phone', type: 'text', label: 'Telefoon', required: true },
        { name: 'when', type: 'text', label: 'Wanneer te bereiken' },
      ],
    },
    {
      name: 'feedbackMonths',
      type: 'number',
      label: 'Terugmeldingen van bezoekers bewaren, in maanden',
      required: true,
      defaultValue: FEEDBACK_MONTHS.default,
      min: FEEDBACK_MONTHS.min,
      max: FEEDBACK_MONTHS.max,
      validate: (value: unknown) =>
        (Number.isInteger(value) &&
          (value as number) >= FEEDBACK_MONTHS.min &&
          (value as number) <= FEEDBACK_MONTHS.max) ||
        `Kies een hele termijn van ${FEEDBACK_MONTHS.min} tot en met ${FEEDBACK_MONTHS.max} maanden.`,
      admin: {
        description:
          'De antwoorden op “Kon u hiermee verder?”. Ouder dan dit worden ze elke nacht gewist. De privacypagina noemt deze termijn.',
      },
    },
    lettersOut,
  ],
};
