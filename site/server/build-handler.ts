import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listFiles } from '../publish/files.ts';
import { contentType } from './headers.ts';

/** One build, ready to be served. It only ever looks at its own folder, so a switch never mixes two builds. */
export interface BuildHandler {
  id: string;
  /** Whether this build has a file at this path. */
  has(path: string): boolean;
  /** Answers a GET or HEAD; `path` is the decoded path of the request. */
  serve(path: string, request: IncomingMessage, response: ServerResponse): void;
  /** Answers that there is no such page. */
  notFound(request: IncomingMessage, response: ServerResponse): void;
  /** Text of a file of this build, for the server's own use; undefined when it is not there. */
  read(file: string): string | undefined;
}

/** Errors of a disk or of a folder that somebody emptied; too many open files is none of these. */
const DAMAGE = new Set(['ENOENT', 'EIO', 'EISDIR', 'ENOTDIR', 'EACCES']);

/**
 * Opens a build: reads its list of files once. What is not on that list does not exist for a visitor.
 * @param onDamage  called when a file of the list cannot be read any more
 */
export function openBuild(id: string, publicDir: string, onDamage: () => void = () => {}): BuildHandler {
  const files = new Set(listFiles(publicDir).map((file) => `/${file}`));
  const serveFile = sirv(publicDir, { etag: true, gzip: true, brotli: true });
  const notFound = readPage(join(publicDir, '404.html'));

  const sendNotFound = (request: IncomingMessage, response: ServerResponse) => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = notFound.br && /\bbr\b/.test(accepted) ? 'br' : undefined;
    const body = encoding ? notFound.br : notFound.plain;
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': body?.length ?? 0,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
    response.end(body);
  };

  return {
    id,
    has: (path) => files.has(path),
    notFound: sendNotFound,
    read: (file) => (files.has(`/${file}`) ? readFileSync(join(publicDir, file), 'utf8') : undefined),
    serve(path, request, response) {
      // Astro's policy (trailingSlash: 'always'): one address a page.
      const bare = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : undefined;
      const slashed = bare ?? (path.endsWith('/') ? undefined : `${path}/`);
      if (slashed && files.has(`${slashed}index.html`)) {
        const query = request.url?.split('?').slice(1).join('?');
        response.writeHead(301, { Location: encodeURI(slashed) + (query ? `?${query}` : '') });
        response.end();
        return;
      }
      const isPage = path.endsWith('/');
      const exists = files.has(isPage ? `${path}index.html` : path);
      if (!exists || isHidden(path)) {
        sendNotFound(request, response);
        return;
      }
      const type = contentType(path);
      if (type) response.setHeader('Content-Type', type);
      // Pages are small: a part of one is never worth the trouble of checking a Range.
      delete request.headers.range;
      // Should a file go away under our hands, this visitor's connection ends, and not the server.
      response.once('pipe', (stream) =>
        stream.once('error', (error: NodeJS.ErrnoException) => {
          response.destroy();
          if (DAMAGE.has(error.code ?? '')) onDamage();
        }),
      );
      serveFile(request, response, () => sendNotFound(request, response));
    },
  };
}

// Precompressed twins are not pages, the 404 page is not a place, and dotfiles are nobody's business.
function isHidden(path: string): boolean {
  if (/\.(?:br|gz)$/.test(path) || path === '/404.html') return true;
  return path.split('/').some((part) => part.startsWith('.') && part !== '.well-known');
}

function readPage(file: string): { plain: Buffer; br: Buffer | undefined } {
  return {
    plain: readFileSync(file),
    br: existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : undefined,
  };
}
