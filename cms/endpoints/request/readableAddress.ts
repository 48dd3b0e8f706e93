import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Once for a process, in whichever bundle. */
const SHARED = Symbol.for('luchtpost.readableAddress');
const shared = globalThis as { [SHARED]?: true };

/**
 * An address with escapes that mean nothing (`%zz`, half a letter of UTF-8), with their percent signs taken for
 * themselves; any other as it is.
 */
export function readableAddress(url: string): string {
  const [path = '', ...query] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}

/**
 * Lets Next read every address from now on: on one whose escapes it cannot undo it falls before it has asked anybody,
 * with status 500. Nothing of ours has a percent sign in its name, so such an address is refused a step further on.
 */
export function readEveryAddress(): void {
  if (shared[SHARED]) return;
  shared[SHARED] = true;
  // Node's own channel: it tells of a request before Next gets it.
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url) request.url = readableAddress(request.url);
  });
}
