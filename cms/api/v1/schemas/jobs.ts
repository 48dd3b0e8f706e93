import { z } from 'zod';
import { LETTER_FORMS } from '../../../letters/render/writeLetter.ts';
import { JOB_KEPT_MINUTES, MAX_ERRORS_SHOWN, MAX_JOB_LETTERS } from '../limits.ts';
import { linkSchema } from './common.ts';
import { letterValues } from './letters.ts';
import { component } from './registry.ts';

export const jobRequest = component(
  'OpdrachtAanvraag',
  z
    .strictObject({
      sjabloon: z.string().max(200).optional().meta({ description: 'De slug van een sjabloon.' }),
      brief: z.string().max(100).optional().meta({ description: 'Of: het id van een brief.' }),
      formaat: z.enum(LETTER_FORMS).default('pdf'),
      brieven: z.array(letterValues).min(1).max(MAX_JOB_LETTERS).meta({
        description:
          'Voor elke brief de gegevens. De plaats in de lijst, vanaf 1, is het nummer van de brief.',
      }),
    })
    .refine((job) => (job.sjabloon === undefined) !== (job.brief === undefined), {
      message: 'Stuur een sjabloon of een brief, en niet allebei.',
    })
    .meta({
      description: 'Veel brieven in één keer.',
      oneOf: [{ required: ['sjabloon'] }, { required: ['brief'] }],
    }),
);

export const JOB_STATES = ['wacht', 'bezig', 'klaar', 'opgehaald', 'mislukt'] as const;

export const jobSchema = component(
  'Opdracht',
  z
    .strictObject({
      id: z.string(),
      stand: z.enum(JOB_STATES).meta({ description: '`klaar`: u kunt het resultaat ophalen, één keer.' }),
      formaat: z.enum(LETTER_FORMS),
      totaal: z.int().min(0).meta({ description: 'Hoeveel brieven er gevraagd zijn.' }),
      gedaan: z.int().min(0).meta({ description: 'Hoeveel daarvan klaar zijn of niet konden.' }),
      gemaakt: z.int().min(0),
      nietGemaakt: z.int().min(0),
      fouten: z
        .array(
          z.strictObject({
            nummer: z.int().min(1).meta({ description: 'De plaats van de brief in uw lijst, vanaf 1.' }),
            fouten: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })),
          }),
        )
        .meta({
          description: `De brieven die niet gemaakt zijn, hoogstens ${MAX_ERRORS_SHOWN}; in het resultaat staan ze allemaal.`,
        }),
      melding: z.string().nullable().meta({ description: 'Waarom de hele opdracht mislukt is.' }),
      vervaltOp: z.iso
        .datetime()
        .nullable()
        .meta({ description: `Tot wanneer u het resultaat kunt ophalen: ${JOB_KEPT_MINUTES} minuten.` }),
      links: z.strictObject({ zelf: linkSchema, resultaat: linkSchema }),
    })
    .meta({ description: 'Hoe het met een opdracht staat.' }),
);
