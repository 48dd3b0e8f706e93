/** A request by the pattern of its address: what stands in the place of an id is never kept. */

interface WithEndpoints {
  slug: string;
  endpoints?: false | readonly { path: string }[];
}

/** What of Payload's configuration says which addresses there are. */
export interface RouteSource {
  collections: readonly WithEndpoints[];
  globals: readonly WithEndpoints[];
  endpoints?: readonly { path: string }[];
}

/** Every address that is none of ours: a scanner's guesses make one series and not a thousand. */
export const OTHER = 'anders';

const API = '/api';
/** Parts that are counted as one: pages of the admin hold ids, and files of a build are many. */
const AS_ONE = ['/admin', '/_next'];

/** Reads the pattern of an address. @returns a pattern such as `/api/brieven/:id`, or OTHER */
export type RouteReader = (path: string) => string;

/**
 * Makes the reader of a configuration.
 * @param more  patterns (`:id` or `{id}`) of addresses that Payload does not answer itself
 */
export function routeReader(source: RouteSource, more: readonly string[] = []): RouteReader {
  const patterns = [
    ...source.collections.flatMap(({ slug, endpoints }) => under(`${API}/${slug}`, endpoints || [])),
    ...source.globals.flatMap(({ slug, endpoints }) => under(`${API}/globals/${slug}`, endpoints || [])),
    ...under(API, source.endpoints ?? []),
    ...more,
  ].flatMap(readings);
  const byLength = new Map<number, { pattern: string; parts: string[] }[]>();
  for (const pattern of new Set(patterns)) {
    const parts = pattern.split('/');
    byLength.set(parts.length, [...(byLength.get(parts.length) ?? []), { pattern, parts }]);
  }
  // A name beats a place for an id: `/count` is not a document.
  for (const same of byLength.values()) same.sort((one, other) => idsIn(one.parts) - idsIn(other.parts));

  return (path) => {
    const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    const one = AS_ONE.find((start) => bare === start || bare.startsWith(`${start}/`));
    if (one) return one;
    const given = bare.split('/');
    const found = byLength
      .get(given.length)
      ?.find(({ parts }) => parts.every((part, index) => part.startsWith(':') || part === given[index]));
    return found?.pattern ?? OTHER;
  };
}

const under = (base: string, endpoints: readonly { path: string }[]): string[] =>
  endpoints.map(({ path }) => (path === '/' ? base : `${base}${path}`));

/** A pattern in one notation; one whose last part may be left out is two. */
function readings(pattern: string): string[] {
  const plain = pattern.replace(/\{(\w+)\}/g, ':$1');
  if (!plain.endsWith('?')) return [plain];
  const whole = plain.slice(0, -1);
  return [whole, whole.slice(0, whole.lastIndexOf('/'))];
}

const idsIn = (parts: readonly string[]): number => parts.filter((part) => part.startsWith(':')).length;
