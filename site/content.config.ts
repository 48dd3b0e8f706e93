import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { payloadCollection, payloadGlobal } from './loaders/payload.ts';
import * as schemas from './loaders/schemas.ts';

const paginas = defineCollection({
  loader: glob({ base: './content/paginas', pattern: '*.mdx' }),
  schema: z.object({
    title: z.string(),
    summary: z.string().optional(),
    updated: z.coerce.date().optional(),
  }),
});

export const collections = {
  paginas,
  kennisbank: defineCollection({
    loader: payloadCollection('kennisbank', schemas.kennisbank),
    schema: schemas.kennisbank,
  }),
  hulp: defineCollection({ loader: payloadCollection('hulp', schemas.hulp), schema: schemas.hulp }),
  werkbladen: defineCollection({
    loader: payloadCollection('werkbladen', schemas.werkbladen),
    schema: schemas.werkbladen,
  }),
  gesprekskaarten: defineCollection({
    loader: payloadCollection('gesprekskaarten', schemas.gesprekskaarten),
    schema: schemas.gesprekskaarten,
  }),
  'psycho-educatie': defineCollection({
    loader: payloadCollection('psycho-educatie', schemas.psychoEducatie),
    schema: schemas.psychoEducatie,
  }),
  organisatie: defineCollection({
    loader: payloadGlobal('organisatie', schemas.organisatie),
    schema: schemas.organisatie,
  }),
};
