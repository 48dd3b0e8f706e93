import type { z } from 'astro/zod';
import { SiteContentError } from './errors.ts';

/**
 * Checks one document of the CMS against its schema and returns what pages may use.
 * @param collection Payload's name of the collection or global, for the message
 * @throws SiteContentError that names collection, slug and field in one Dutch sentence
 */
export function checkDocument<Output>(collection: string, schema: z.ZodType<Output>, doc: unknown): Output {
  const result = schema.safeParse(doc);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue && issue.path.length > 0 ? issue.path.join('.') : 'document';
  const where = nameOf(doc);
  throw new SiteContentError(
    `In "${collection}"${where} klopt het veld "${field}" niet: ${issue ? reason(issue) : 'onbekende fout'}.`,
  );
}

function nameOf(doc: unknown): string {
  const { slug, title } = (doc ?? {}) as { slug?: unknown; title?: unknown };
  if (typeof slug === 'string' && slug) return `, pagina "${slug}",`;
  return typeof title === 'string' && title ? `, pagina "${title}",` : '';
}

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_value':
      return `kies een van ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'het is leeg';
    case 'invalid_type':
      // zod reports a missing field as the wrong type; in a sentence for an editor these are two things.
      return /received (?:undefined|null)/.test(issue.message)
        ? 'het ontbreekt'
        : 'het heeft een ander soort waarde dan verwacht';
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : 'het heeft niet de goede vorm';
    default:
      return 'de waarde past niet';
  }
}
