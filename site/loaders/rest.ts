import { cmsAddress } from '../settings.ts';
import { SiteContentError } from './errors.ts';

const PAGE_SIZE = 200;
const TIMEOUT_MS = 20_000;

/** What we rely on in a list answer of Payload's REST API. */
interface ListAnswer {
  docs: unknown[];
  hasNextPage: boolean;
}

/**
 * All published documents of a collection, in editors' order. We never log in, so drafts stay out of reach;
 * a document that still carries another status than published is left out all the same.
 * @throws SiteContentError when the CMS cannot be reached or answers something else than a list.
 */
export async function fetchCollection(collection: string, base = cmsAddress()): Promise<unknown[]> {
  const docs: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const query = `limit=${PAGE_SIZE}&page=${page}&depth=1&sort=order`;
    const answer = await fetchJson(`${base}/api/${collection}?${query}`, base);
    if (!isListAnswer(answer)) {
      throw new SiteContentError(`Het CMS gaf geen lijst terug voor "${collection}".`);
    }
    docs.push(...answer.docs.filter(isPublished));
    if (!answer.hasNextPage) return docs;
  }
}

/** One global (such as `organisatie`). @throws SiteContentError as fetchCollection does. */
export async function fetchGlobal(slug: string, base = cmsAddress()): Promise<unknown> {
  return fetchJson(`${base}/api/globals/${slug}?depth=1`, base);
}

/** The bytes of an uploaded file. `url` is Payload's: a path on the CMS, or a full address of a store. */
export async function fetchFile(url: string, base = cmsAddress()): Promise<ArrayBuffer> {
  const response = await ask(new URL(url, `${base}/`).href, base);
  if (!response.ok) {
    throw new SiteContentError(`De afbeelding ${url} kon niet worden opgehaald (code ${response.status}).`);
  }
  return response.arrayBuffer();
}

async function fetchJson(url: string, base: string): Promise<unknown> {
  const response = await ask(url, base);
  if (!response.ok) {
    throw new SiteContentError(
      `Het CMS op ${base} gaf code ${response.status} voor ${new URL(url).pathname}.`,
    );
  }
  try {
    return await response.json();
  } catch {
    throw new SiteContentError(`Het CMS op ${base} gaf geen geldige JSON voor ${new URL(url).pathname}.`);
  }
}

async function ask(url: string, base: string): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new SiteContentError(
      `Het CMS op ${base} is niet bereikbaar; start het CMS en publiceer daarna opnieuw.`,
    );
  }
}

function isListAnswer(value: unknown): value is ListAnswer {
  return typeof value === 'object' && value !== null && Array.isArray((value as ListAnswer).docs);
}

function isPublished(doc: unknown): boolean {
  const status = (doc as { _status?: unknown } | null)?._status;
  return status === undefined || status === null || status === 'published';
}
