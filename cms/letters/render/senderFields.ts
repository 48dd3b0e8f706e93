import type { GroupField } from 'payload';

/** How the letters of this organisation look on paper. */
export const lettersOut: GroupField = {
  name: 'letters',
  type: 'group',
  label: 'Brieven op papier',
  fields: [
    {
      name: 'returnAddress',
      type: 'text',
      label: 'Retouradres',
      maxLength: 90,
      admin: { description: 'Klein, boven het adres. Laat u dit leeg? Dan staat daar het postadres.' },
    },
    {
      name: 'window',
      type: 'select',
      label: 'Venster van uw enveloppen',
      required: true,
      defaultValue: 'links',
      options: [
        { label: 'Links', value: 'links' },
        { label: 'Rechts', value: 'rechts' },
      ],
      admin: { description: 'Print één brief en schuif hem in uw eigen envelop, voor u er veel verstuurt.' },
    },
    { name: 'foldMarks', type: 'checkbox', label: 'Streepjes waar u de brief vouwt', defaultValue: true },
    {
      name: 'qr',
      type: 'checkbox',
      label: 'QR-code op de voorkant',
      defaultValue: false,
      admin: { description: 'Het adres staat er ook in letters bij, voor wie geen code kan scannen.' },
    },
    {
      name: 'qrUrl',
      type: 'text',
      label: 'Waar de QR-code heen gaat',
      maxLength: 200,
      admin: {
        description: 'Laat u dit leeg? Dan gaat hij naar de hulppagina van uw site.',
        condition: (_, siblings) => siblings?.qr === true,
      },
      validate: (value: string | null | undefined) =>
        !value || /^https?:\/\/[^\s/]/.test(value) || 'Begin het adres met https://',
    },
    {
      name: 'qrLabel',
      type: 'text',
      label: 'Woorden bij de QR-code',
      maxLength: 60,
      defaultValue: 'Uitleg en hulp',
      admin: { condition: (_, siblings) => siblings?.qr === true },
    },
  ],
};
