import { z } from 'zod';
import { MAX_PAGE_SIZE, PAGE_SIZE } from '../limits.ts';
import { component } from './registry.ts';

export const problemSchema = component(
  'Probleem',
  z
    .strictObject({
      type: z.string().meta({ description: 'Verwijzing naar de uitleg van dit soort probleem.' }),
      title: z
        .string()
        .meta({ description: 'Het soort probleem, in een paar woorden.', examples: ['Niet gevonden'] }),
      status: z.int().meta({ description: 'De HTTP-statuscode.', examples: [404] }),
      detail: z.string().meta({ description: 'Wat er aan de hand is en wat u kunt doen.' }),
      errors: z
        .array(
          z.strictObject({
            in: z.enum(['body', 'query']).meta({ description: 'In de gegevens of in het adres.' }),
            pointer: z.string().meta({
              description: 'JSON Pointer (RFC 6901) naar de plaats, of de naam van de parameter.',
              examples: ['#/velden/bedrag'],
            }),
            detail: z.string().meta({ description: 'Wat daar niet klopt.' }),
            code: z.string().meta({ description: 'Kort woord voor software.', examples: ['veld'] }),
          }),
        )
        .optional()
        .meta({ description: 'Alle fouten, elk met zijn plaats.' }),
    })
    .meta({ description: 'Een probleem volgens RFC 9457.' }),
);

const page = z.coerce.number<string>().int();

/** The query of every list. */
export const pageQuery = z.strictObject({
  pagina: page.min(1).max(100_000).default(1).meta({ description: 'Welke bladzijde van de lijst.' }),
  perPagina: page
    .min(1)
    .max(MAX_PAGE_SIZE)
    .default(PAGE_SIZE)
    .meta({ description: 'Hoeveel er op een bladzijde staan.' }),
});

const link = z.string().meta({ description: 'Adres, vanaf de wortel van de server.' });

/** A list, a page at a time. */
export const pageOf = (items: z.ZodType, description: string) =>
  z
    .strictObject({
      aantal: z.int().min(0).meta({ description: 'Hoeveel er in totaal zijn.' }),
      pagina: z.int().min(1),
      perPagina: z.int().min(1),
      links: z.strictObject({ deze: link, volgende: link.nullable(), vorige: link.nullable() }),
      resultaten: z.array(items),
    })
    .meta({ description });

export { link as linkSchema };
