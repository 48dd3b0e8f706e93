import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CurrentSite } from './current-site.ts';
import { cacheControl, isHashed, securityHeaders } from './headers.ts';
import { NO_SITE_PAGE } from './no-site.ts';

export interface SiteServerOptions {
  /** The site's data folder, `var/site`. */
  siteDir: string;
  /** Whether a proxy in front of us speaks https with visitors. */
  behindTls: boolean;
}

/** The static server of the public site. Call listen() on what it returns. */
export function createSiteServer({ siteDir, behindTls }: SiteServerOptions): Server {
  const site = new CurrentSite(siteDir);
  return createServer((request, response) => {
    try {
      answer(site, behindTls, request, response);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Er ging iets mis.');
    }
  });
}

function answer(
  site: CurrentSite,
  behindTls: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = decodedPath(request.url ?? '/');
  for (const [name, value] of Object.entries(securityHeaders(path ?? '/', behindTls))) {
    response.setHeader(name, value);
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
