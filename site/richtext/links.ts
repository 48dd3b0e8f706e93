const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * A link target that is safe in an href, or undefined. Allowed: http(s), mailto, tel, and addresses on our
 * own site (starting with / or #). Everything else, `javascript:` first of all, is not a link.
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Browsers drop control characters and spaces inside a scheme, so "java\nscript:" must not slip by.
  const href = Array.from(value)
    .filter((character) => character > ' ' && character !== '\u007f')
    .join('');
  if (href.startsWith('#')) return href;
  // "//elders.nl" and "/\elders.nl" leave our site, and may do so only with a scheme in plain sight.
  if (href.startsWith('/')) return /^\/[/\\]/.test(href) ? undefined : withSlash(href);
  try {
    return SAFE_SCHEMES.has(new URL(href).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

// Pages of ours end with a slash; a link without it costs a visitor a redirect. Files keep their ending.
function withSlash(href: string): string {
  const [path = '', rest = ''] = href.split(/([?#].*)/, 2);
  return path.endsWith('/') || path.slice(path.lastIndexOf('/')).includes('.') ? href : `${path}/${rest}`;
}

/** Folders of the site whose name is the collection's name. */
export const LINKABLE_COLLECTIONS = [
  'hulp',
  'kennisbank',
  'werkbladen',
  'gesprekskaarten',
  'psycho-educatie',
] as const;

/** Address of the page of a linked document, or undefined when it has no page (or is not published). */
export function documentHref(link: unknown): string | undefined {
  const { relationTo, value } = (link ?? {}) as { relationTo?: unknown; value?: unknown };
  const slug = (value as { slug?: unknown } | null | undefined)?.slug;
  const known = LINKABLE_COLLECTIONS.find((collection) => collection === relationTo);
  if (!known || typeof slug !== 'string' || !/^[a-z0-9-]+$/.test(slug)) return undefined;
  return `/${known}/${slug}/`;
}
