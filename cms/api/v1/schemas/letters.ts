import { z } from 'zod';
import { letterKinds } from '../../../../scoring/index.ts';
import { linkSchema, pageOf } from './common.ts';
import { component } from './registry.ts';

const kind = z.enum(letterKinds).meta({ description: 'Wat voor brief dit volgens de wet is.' });
const links = z.strictObject({ zelf: linkSchema, schema: linkSchema, maken: linkSchema });
const changed = z.iso
  .datetime()
  .meta({ description: 'Wanneer de tekst voor het laatst is gewijzigd (UTC).' });

export const templateSchema = component(
  'Sjabloon',
  z
    .strictObject({
      slug: z.string().meta({ description: 'De vaste naam in het adres.', examples: ['wmo-toekenning'] }),
      titel: z.string(),
      soort: kind,
      gebied: z.string().meta({ examples: ['wmo'] }),
      onderwerp: z.string().meta({ description: 'Het onderwerp boven de brief; er kunnen velden in staan.' }),
      wanneerGebruiken: z.string(),
      eerstBellen: z
        .enum(['nee', 'overweeg', 'ja'])
        .meta({ description: 'Of u dit nieuws beter eerst aan de telefoon vertelt.' }),
      eerstBellenReden: z.string().nullable(),
      wet: z.array(z.string()).meta({ description: 'De wetsartikelen waar de brief op rust.' }),
      eigenaar: z.string().nullable(),
      juridischNagekekenOp: z.iso
        .date()
        .nullable()
        .meta({ description: 'De laatste keer dat een jurist dit sjabloon nakeek; null is nog nooit.' }),
      juridischeStand: z.enum(['nooit', 'verouderd', 'gewijzigd', 'in-orde']).meta({
        description:
          'Wat die controle nog waard is: `verouderd` is ouder dan een jaar, `gewijzigd` is daarna gewijzigd.',
      }),
      gewijzigdOp: changed,
      links,
    })
    .meta({ description: 'Een geteste voorbeeldbrief met velden om in te vullen.' }),
);

export const templatePage = component('Sjablonen', pageOf(templateSchema, 'Een bladzijde van de sjablonen.'));

export const letterSchema = component(
  'Brief',
  z
    .strictObject({
      id: z.string(),
      onderwerp: z.string(),
      soort: kind,
      stand: z.enum(['akkoord', 'in-gebruik']),
      gewijzigdOp: changed,
      links,
    })
    .meta({ description: 'Een brief van uw organisatie die akkoord of in gebruik is.' }),
);

export const letterPage = component('Brieven', pageOf(letterSchema, 'Een bladzijde van de brieven.'));

const MAX_NAME = 80;
const MAX_VALUE = 2_000;
const MAX_LIST = 200;
const MAX_ADDRESS_LINES = 6;
const MAX_ADDRESS_LINE = 60;

const value = z.union([
  z.string().max(MAX_VALUE),
  z.number(),
  z.array(z.string().max(MAX_VALUE)).max(MAX_LIST),
  z.null(),
]);

export const letterValues = component(
  'Briefgegevens',
  z
    .strictObject({
      velden: z.record(z.string().min(1).max(MAX_NAME), value).meta({
        description:
          'De waarden, bij de naam van het veld. Het schema van de brief zegt welke velden er zijn en welke u moet invullen.',
        examples: [{ aanhef: 'mevrouw De Wit', datum: '2026-12-01', bedrag: 250 }],
      }),
      geadresseerde: z
        .array(z.string().max(MAX_ADDRESS_LINE))
        .max(MAX_ADDRESS_LINES)
        .optional()
        .meta({
          description:
            'De regels van het adres in het venster. Laat weg en vul de velden ontvanger, straat, postcode en woonplaats in, of stuur een lege lijst voor een brief zonder adres.',
          examples: [['Mevrouw N. de Wit', 'Dorpsstraat 1', '1234 AB  Voorbeeld']],
        }),
    })
    .meta({ description: 'Wat er in één brief wordt ingevuld. Wij bewaren dit niet.' }),
);
