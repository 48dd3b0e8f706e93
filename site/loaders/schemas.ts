import { z } from 'astro/zod';
import { PICTURE_NAMES } from '../pictures.ts';
import { TOOL_NAMES } from '../tools/names.ts';
import { numberOr, optionalImage, optionalText, optionalUrl, richText, rows, slug, text } from './fields.ts';

// The contract with the CMS: what the site needs of each published document, and nothing more. A field that
// is not named here never reaches a page.

const page = {
  title: text,
  slug,
  summary: optionalText,
  searchWords: optionalText,
  order: numberOr(Number.MAX_SAFE_INTEGER),
  updatedAt: z.coerce.date(),
};

export const kennisbank = z.object({
  ...page,
  theme: z.enum(['stress', 'brieven', 'gesprek', 'geld', 'organisatie', 'recht']),
  body: richText(),
  sources: rows(
    z.object({
      title: text,
      author: optionalText,
      year: z
        .union([z.string(), z.number()])
        .nullish()
        .transform((year) => (year ? String(year) : undefined)),
      url: optionalUrl,
    }),
  ),
});

export const hulp = z.object({
  ...page,
  theme: z.enum(['brieven', 'geld', 'ondersteuning', 'wonen', 'gezondheid', 'werk', 'gezin', 'crisis']),
  inHetKort: rows(z.object({ icon: z.enum(PICTURE_NAMES), text })),
  letters: rows(z.object({ name: text })),
  steps: rows(z.object({ title: text, text: optionalText })),
  helpers: rows(z.object({ name: text, phone: optionalText, text: optionalText, url: optionalUrl })),
  bring: rows(z.object({ text })),
  afterwards: optionalText,
  body: richText(),
});

const question = z.object({
  question: text,
  help: optionalText,
  answer: z.enum([
    'regels',
    'tekst',
    'vinkjes',
    'keuze',
    'schaal',
    'schaal5',
    'brug',
    'datum',
    'als-dan',
    'perspectieven',
  ]),
  lines: numberOr(3),
  options: rows(z.object({ text, help: optionalText, icon: optionalText })),
  own: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  flag: optionalText,
  scaleFrom: optionalText,
  scaleTo: optionalText,
  icon: optionalText,
  key: optionalText,
});

export const werkbladen = z.object({
  ...page,
  audience: z.enum(['inwoner', 'professional']),
  duration: optionalText,
  tool: optionalText.pipe(z.enum(TOOL_NAMES).optional()),
  icon: optionalText,
  perspectives: rows(z.object({ text })),
  body: richText(),
  sections: rows(
    z.object({
      title: text,
      explanation: optionalText,
      questions: rows(question),
      minutes: z
        .number()
        .nullish()
        .transform((value) => value ?? undefined),
      icon: optionalText,
      key: optionalText,
    }),
  ),
});

export const gesprekskaarten = z.object({
  ...page,
  number: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => (value ? String(value) : undefined)),
  cardType: z.enum(['gesprek', 'methodiek', 'oefening']),
  goal: optionalText,
  duration: optionalText,
  // On the card, h2 says which side it is.
  front: richText(3),
  questions: rows(z.object({ text })),
  back: richText(3),
});

export const psychoEducatie = z.object({
  ...page,
  step: z.enum(['interesse', 'zelfreflectie', 'strategieen', 'evalueren']),
  body: richText(),
});

export const organisatie = z.object({
  name: text,
  logo: optionalImage,
  phone: text,
  email: z
    .email()
    .nullish()
    .transform((value) => value ?? undefined),
  website: optionalUrl,
  // As the CMS begins with, for one that does not tell (cms/feedback/names.ts).
  feedbackMonths: numberOr(24),
  openingHours: rows(z.object({ days: text, hours: text })),
  visitingAddress: optionalText,
  postAddress: optionalText,
  contacts: rows(z.object({ name: text, role: optionalText, phone: optionalText, when: optionalText })),
});

/** The documents as pages see them. */
export type Kennisbank = z.output<typeof kennisbank>;
export type Hulp = z.output<typeof hulp>;
export type Werkblad = z.output<typeof werkbladen>;
export type WerkbladQuestion = z.output<typeof question>;
export type Gesprekskaart = z.output<typeof gesprekskaarten>;
export type PsychoEducatie = z.output<typeof psychoEducatie>;
export type Organisatie = z.output<typeof organisatie>;
