import type { Block } from 'payload';

/** A framed passage: an example, a warning or a phone number. In MDX: `<Kader soort="…" titel="…">`. */
export const kaderBlock: Block = {
  slug: 'kader',
  labels: { singular: 'Kader', plural: 'Kaders' },
  fields: [
    {
      name: 'soort',
      type: 'select',
      label: 'Soort',
      required: true,
      defaultValue: 'voorbeeld',
      options: [
        { label: 'Voorbeeld', value: 'voorbeeld' },
        { label: 'Let op', value: 'let-op' },
        { label: 'Bellen', value: 'bellen' },
      ],
    },
    { name: 'titel', type: 'text', label: 'Titel', required: true },
    { name: 'tekst', type: 'textarea', label: 'Tekst', required: true },
  ],
  jsx: {
    import: ({ children, props }) => ({
      soort: props?.soort ?? 'voorbeeld',
      titel: props?.titel ?? '',
      tekst: children.trim(),
    }),
    export: ({ fields }) => ({
      props: { soort: fields.soort, titel: fields.titel },
      children: fields.tekst,
    }),
  },
};
