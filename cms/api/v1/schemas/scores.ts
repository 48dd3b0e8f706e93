import { z } from 'zod';
import { letterKinds } from '../../../../scoring/index.ts';
import { component } from './registry.ts';

const MAX_TEXT = 300_000;
const score = (description: string) => z.number().min(0).max(100).nullable().meta({ description });

export const scoreRequest = component(
  'ScoreAanvraag',
  z
    .strictObject({
      tekst: z
        .string()
        .min(1)
        .max(MAX_TEXT)
        .optional()
        .meta({
          description: 'De tekst van een brief, met lege regels tussen de alinea’s.',
          examples: ['Beste mevrouw De Wit,\n\nU krijgt vanaf 1 december een uitkering.'],
        }),
      soort: z
        .enum(letterKinds)
        .optional()
        .meta({ description: 'Wat voor brief het is; zonder raden wij het.' }),
      sjabloon: z.string().max(200).optional().meta({ description: 'Of: de slug van een sjabloon.' }),
      brief: z.string().max(100).optional().meta({ description: 'Of: het id van een brief.' }),
    })
    .refine(
      ({ tekst, sjabloon, brief }) =>
        [tekst, sjabloon, brief].filter((each) => each !== undefined).length === 1,
      { message: 'Stuur een tekst, een sjabloon of een brief: één van de drie.' },
    )
    .meta({
      description: 'Wat gescoord moet worden.',
      oneOf: [{ required: ['tekst'] }, { required: ['sjabloon'] }, { required: ['brief'] }],
    }),
);

export const scoreSchema = component(
  'Score',
  z
    .strictObject({
      taal: z.enum(['nl', 'anders', 'onbekend']).meta({ description: 'Alleen Nederlands krijgt een score.' }),
      leesbaarheid: z.strictObject({
        score: score('Hoger is makkelijker.'),
        niveau: z.enum(['A2', 'B1', 'B2', 'C1']).nullable(),
        toelichting: z.string().meta({ description: 'Hoe zeker het niveau is.' }),
      }),
      activerend: z.strictObject({
        score: score('Hoger helpt de lezer beter om iets te doen.'),
        balans: z.enum(['evenwichtig', 'kil', 'vaag', 'druk', 'geen']),
      }),
      stress: z.strictObject({ score: score('Hoger weegt zwaarder op de lezer.') }),
      wettelijk: z.strictObject({
        soort: z.enum(letterKinds),
        compleet: z.boolean().nullable(),
        ontbreekt: z.array(z.string()).meta({ description: 'Wat de wet vraagt en er niet in staat.' }),
      }),
      bevindingen: z.array(
        z.strictObject({
          regel: z.string(),
          soort: z.enum(['woord', 'zin', 'toon', 'stress', 'recht']),
          alinea: z.int().min(0).meta({ description: 'Welke alinea, vanaf 0.' }),
          begin: z.int().min(0),
          einde: z.int().min(0),
          woorden: z
            .string()
            .meta({ description: 'De woorden waar het om gaat; leeg als er iets ontbreekt.' }),
          beter: z.array(z.string()),
          waarom: z.string(),
          uitleg: z.string(),
        }),
      ),
    })
    .meta({ description: 'Hoe een brief leest, met alle bevindingen.' }),
);
