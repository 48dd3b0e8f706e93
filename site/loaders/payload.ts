import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { SiteContentError, tellCause } from './errors.ts';
import { fetchCollection, fetchGlobal } from './rest.ts';
import { checkDocument } from './validate.ts';

type ObjectSchema<Output> = z.ZodType<Output>;

// `astro check` and `astro sync` want the schemas, not the documents: they have to work without a CMS.
const typesOnly = () => process.env.SITE_TYPES_ONLY === '1';

/**
 * Astro loader for a collection of Payload: every published document becomes an entry under its slug.
 * A document that does not fit the schema stops the build (see checkDocument), and so does a slug that two
 * documents share, because one page would silently replace the other.
 */
export function payloadCollection<Output extends { slug: string }>(
  collection: string,
  schema: ObjectSchema<Output>,
): Loader {
  return {
    name: `payload-${collection}`,
    load: ({ store, generateDigest }) =>
      tellCause(async () => {
        if (typesOnly()) return;
        const docs = await fetchCollection(collection);
        const entries = new Map<string, Output>();
        for (const doc of docs) {
          const data = checkDocument(collection, schema, doc);
          if (entries.has(data.slug)) {
            throw new SiteContentError(
              `In "${collection}" hebben twee pagina's hetzelfde webadres "${data.slug}"; geef er een een ander adres.`,
            );
          }
          entries.set(data.slug, data);
        }
        store.clear();
        for (const [id, data] of entries) store.set({ id, data, digest: generateDigest(data) });
      }),
  };
}

/** Astro loader for a global of Payload: one entry, under the name of the global. */
export function payloadGlobal<Output extends Record<string, unknown>>(
  slug: string,
  schema: ObjectSchema<Output>,
): Loader {
  return {
    name: `payload-${slug}`,
    load: ({ store, generateDigest }) =>
      tellCause(async () => {
        if (typesOnly()) return;
        const data = checkDocument(slug, schema, await fetchGlobal(slug));
        store.clear();
        store.set({ id: slug, data, digest: generateDigest(data) });
      }),
  };
}
