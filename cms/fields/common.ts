import type { CollectionBeforeValidateHook, Field, TextField } from 'payload';
import { staffOnlyField } from '../access/access.ts';
import { slugFrom } from './slugFrom.ts';

/** Lower case letters, digits and hyphens: what may stand in an address of the site. */
const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const titleField: TextField = {
  name: 'title',
  type: 'text',
  label: 'Titel',
  required: true,
  maxLength: 160,
};

export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Adres op de site',
  required: true,
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Het laatste deel van het webadres. Leeg laten mag: dan maken wij het van de titel.',
  },
  hooks: { beforeDuplicate: [({ value }) => copyOf(value)] },
  validate: (value: string | null | undefined) =>
    (typeof value === 'string' && SLUG_PATTERN.test(value)) ||
    'Gebruik alleen kleine letters, cijfers en streepjes, zoals brief-niet-begrijpen.',
};

/** The address of a copy: no two documents share one, also when something is copied twice. */
const copyOf = (slug: unknown): string | undefined =>
  typeof slug === 'string' && slug ? `${slug}-kopie-${crypto.randomUUID().slice(0, 4)}` : undefined;

/** Fills an empty slug from the title, before the slug is validated. */
export const fillSlug: CollectionBeforeValidateHook = ({ data }) => {
  if (data && !data.slug && typeof data.title === 'string') data.slug = slugFrom(data.title);
  return data;
};

export const summaryField: Field = {
  name: 'summary',
  type: 'textarea',
  label: 'Samenvatting',
  required: true,
  maxLength: 320,
  admin: { description: 'Een of twee zinnen. Ze staan in lijsten, in de zoekresultaten en boven de pagina.' },
};

/** Never shown on a page: only search reads it. */
export const searchWordsField: Field = {
  name: 'searchWords',
  type: 'textarea',
  label: 'Zoekwoorden',
  maxLength: 600,
  admin: {
    position: 'sidebar',
    description:
      'Gewone woorden waarmee mensen dit zoeken, met een komma ertussen. Ze staan niet op de pagina; alleen de zoekmachine van de site leest ze.',
  },
};

export const orderField: Field = {
  name: 'order',
  type: 'number',
  label: 'Volgorde',
  defaultValue: 100,
  admin: { position: 'sidebar', description: 'Een lager getal staat eerder in de lijst.' },
};

/** Who made and who last changed it. Staff see it, the public never does. */
export const authorFields: Field[] = [
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'gebruikers',
    label: 'Gemaakt door',
    access: { read: staffOnlyField, create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'updatedBy',
    type: 'relationship',
    relationTo: 'gebruikers',
    label: 'Laatst gewijzigd door',
    access: { read: staffOnlyField, create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true },
  },
];
