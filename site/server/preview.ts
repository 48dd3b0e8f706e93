import type { IncomingMessage, ServerResponse } from 'node:http';
import { SiteContentError } from '../loaders/errors.ts';
import { fillFrame, PREVIEW_KINDS, type PreviewKind } from '../preview/frame.ts';
import { isValidToken } from '../preview/token.ts';

/** `/voorbeeld/{collection}/{id}/`; the frames themselves (`/voorbeeld/{collection}/`) are nobody's page. */
const PATH = /^\/voorbeeld\/([a-z-]{1,40})\/([0-9a-zA-Z-]{1,64})\/$/;
const MAX_BYTES = 2_000_000;
const TIMEOUT_MS = 10_000;

export interface PreviewDoor {
  /** Where drafts are asked for. */
  cms: string;
  /** Public address of the CMS: only its screens may show this page in a frame. */
  shownIn: string;
  /** The key CMS and site share. */
  key: string;
}

/** Whether a path is one of previews, so that nothing else answers it. */
export const isPreviewPath = (path: string): boolean =>
  path === '/voorbeeld' || path.startsWith('/voorbeeld/');

/**
 * Shows a draft in the site's own page, to whoever has a token the CMS signed for this document and that has
 * not run out. GET asks the CMS for the draft; POST brings what is being typed, and keeps nothing of it.
 * @param readFrame  the built frame of a kind, or undefined when the build on air has none
 * @returns false when there is nothing to show: the caller then answers as for any page that is not there
 */
export async function showPreview(
  door: PreviewDoor,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  readFrame: (kind: PreviewKind) => string | undefined,
): Promise<boolean> {
  const [, kind = '', id = ''] = PATH.exec(path) ?? [];
  const token = new URLSearchParams(request.url?.split('?')[1]).get('sleutel') ?? '';
  if (!Object.hasOwn(PREVIEW_KINDS, kind) || !isValidToken(token, kind, id, door.key)) return false;
  const frame = readFrame(kind as PreviewKind);
  if (frame === undefined) return false;
  const draft = request.method === 'POST' ? await readTyped(request) : await fetchDraft(door, kind, id);
  if (!draft) return false;
  allowFrame(response, door.shownIn);
  try {
    const page = fillFrame(kind as PreviewKind, frame, draft);
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(page);
  } catch (error) {
    if (!(error instanceof SiteContentError)) throw error;
    response.writeHead(422, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(error.message);
  }
  return true;
}

/** Only here may another site, the CMS, put a page of ours in a frame. */
function allowFrame(response: ServerResponse, shownIn: string): void {
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  response.setHeader(
    'Content-Security-Policy',
    policy.replace("frame-ancestors 'none'", `frame-ancestors ${new URL(shownIn).origin}`),
  );
  response.removeHeader('X-Frame-Options');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('X-Robots-Tag', 'noindex');
  response.setHeader('Referrer-Policy', 'no-referrer');
}

async function fetchDraft(
  { cms, key }: PreviewDoor,
  kind: string,
  id: string,
): Promise<Record<string, unknown> | undefined> {
  const answer = await fetch(`${cms}/api/${kind}/voorbeeld/${id}`, {
    headers: { 'X-Site-Sleutel': key },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (!answer?.ok) {
    await answer?.body?.cancel();
    return undefined;
  }
  return (await answer.json()) as Record<string, unknown>;
}

async function readTyped(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MAX_BYTES) return undefined;
    parts.push(part);
  }
  try {
    const typed: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    return typeof typed === 'object' && typed !== null ? (typed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
