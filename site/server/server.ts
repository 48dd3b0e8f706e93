import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { FeedbackLimit } from '../feedback/limit.ts';
import { FeedbackOutbox } from '../feedback/outbox.ts';
import { FEEDBACK_PATH, type Feedback } from '../feedback/words.ts';
import { CurrentSite } from './current-site.ts';
import { type FeedbackDoor, takeFeedback } from './feedback.ts';
import { cacheControl, isHashed, securityHeaders } from './headers.ts';
import { log, logError } from './log.ts';
import { NO_SITE_PAGE } from './no-site.ts';
import { isPreviewPath, type PreviewDoor, showPreview } from './preview.ts';

export interface SiteServerOptions {
  /** The site's data folder, `var/site`. */
  siteDir: string;
  /** Whether a proxy in front of us speaks https with visitors. */
  behindTls: boolean;
  /** Hands an answer of a visitor to the CMS; see FeedbackOutbox. Without it the site takes no answers. */
  sendFeedback?: (feedback: Feedback) => Promise<boolean>;
  /** Shows drafts to the CMS's editors. Without it there are no previews. */
  preview?: PreviewDoor;
}

/** The static server of the public site. Call listen() on what it returns. */
export function createSiteServer({ siteDir, behindTls, sendFeedback, preview }: SiteServerOptions): Server {
  const site = new CurrentSite(siteDir);
  const feedback = sendFeedback && { outbox: new FeedbackOutbox(sendFeedback), limit: new FeedbackLimit() };
  return createServer((request, response) => {
    const requestId = randomUUID();
    const begin = performance.now();
    response.setHeader('X-Request-Id', requestId);
    response.once('finish', () => {
      const { statusCode: status } = response;
      const ms = Math.round((performance.now() - begin) * 10) / 10;
      const { method = '' } = request;
      log(status >= 500 ? 'warn' : 'debug', 'request', {
        method,
        route: routeOf(request.url ?? ''),
        status,
        ms,
        requestId,
      });
    });
    try {
      answer(site, behindTls, { feedback, preview }, request, response);
    } catch (error) {
      logError('A request could not be answered', error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Er ging iets mis.');
    }
  });
}

function answer(
  site: CurrentSite,
  behindTls: boolean,
  { feedback, preview }: { feedback: FeedbackDoor | undefined; preview: PreviewDoor | undefined },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = decodedPath(request.url ?? '/');
  for (const [name, value] of Object.entries(securityHeaders(path ?? '/', behindTls))) {
    response.setHeader(name, value);
  }
  if (request.method === 'POST' && path === FEEDBACK_PATH && feedback) {
    const isPage = (page: string) =>
      page.endsWith('/') && (site.current()?.has(`${page}index.html`) ?? false);
    takeFeedback(feedback, request, response, isPage, addressOf(request, behindTls)).catch((error) => {
      logError('An answer of a visitor could not be taken', error);
      response.destroy();
    });
    return;
  }
  if (path !== undefined && isPreviewPath(path)) {
    const build = site.current();
    const shown =
      preview && build
        ? showPreview(preview, request, response, path, (kind) => build.read(`voorbeeld/${kind}/index.html`))
        : Promise.resolve(false);
    shown
      // A draft without a token is a page that does not exist.
      .then(
        (isShown) => isShown || (build ? build.notFound(request, response) : response.writeHead(404).end()),
      )
      .catch((error) => {
        logError('A preview could not be shown', error);
        response.destroy();
      });
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    plain(response, 405, 'Deze site kunt u alleen lezen.', { Allow: 'GET, HEAD' });
    return;
  }
  if (path === undefined) {
    plain(response, 400, 'Dit adres klopt niet.');
    return;
  }
  const current = site.current();
  if (!current) {
    response.writeHead(503, { 'Content-Type': 'text/html;charset=utf-8', 'Retry-After': '10' });
    response.end(NO_SITE_PAGE);
    return;
  }
  const build = isHashed(path) && !current.has(path) ? (site.olderWith(path) ?? current) : current;
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', build.has(path) ? cacheControl(path) : 'no-cache');
  build.serve(path, request, response);
}

/** Sections of the site, and folders of its files. */
const SECTIONS =
  /^\/(hulp|kennisbank|werkbladen|gesprekskaarten|psycho-educatie|hulpmiddelen|zoeken|voorbeeld|media|_astro|pagefind|terugmelding)(?:[/?]|$)/;

/** The pattern of an address: which section, never which page somebody reads. */
export function routeOf(url: string): string {
  if (/^\/(?:\?|$)/.test(url)) return '/';
  const section = SECTIONS.exec(url)?.[1];
  return section ? `/${section}/*` : '/*';
}

/** Where a request came from. Behind a proxy of ours, the address that proxy put last. */
function addressOf(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return forwarded || (request.socket.remoteAddress ?? '');
}

/** Path of a request with its escapes undone, or undefined when it cannot be one of ours. */
function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : undefined;
  } catch {
    return undefined;
  }
}

function plain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(text);
}
