import type { ArrayField } from 'payload';

/** The fields of a letter that are filled in for each resident: `((aanhef))` in the text, typed, with a sample. */
export const mergeFieldsField: ArrayField = {
  name: 'fields',
  type: 'array',
  label: 'Invulvelden',
  labels: { singular: 'Invulveld', plural: 'Invulvelden' },
  fields: [
    { name: 'name', type: 'text', label: 'Naam in de brief', required: true },
    { name: 'label', type: 'text', label: 'Omschrijving', required: true },
    {
      name: 'type',
      type: 'select',
      label: 'Soort',
      required: true,
      defaultValue: 'tekst',
      options: [
        { label: 'Tekst', value: 'tekst' },
        { label: 'Datum', value: 'datum' },
        { label: 'Bedrag', value: 'bedrag' },
        { label: 'Getal', value: 'getal' },
        { label: 'Keuze', value: 'keuze' },
        { label: 'Lijst', value: 'lijst' },
      ],
    },
    {
      name: 'options',
      type: 'textarea',
      label: 'Keuzes',
      admin: {
        condition: (_, row) => row?.type === 'keuze',
        description: 'Zet elke keuze op een eigen regel. Zonder keuzes is elk woord goed.',
      },
    },
    { name: 'sample', type: 'text', label: 'Voorbeeld', required: true },
    { name: 'help', type: 'text', label: 'Hulp bij invullen' },
    { name: 'required', type: 'checkbox', label: 'Moet altijd ingevuld zijn', defaultValue: true },
  ],
};
