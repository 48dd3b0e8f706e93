import type { ServerResponse } from 'node:http';

/** A year, as long as the site promises it. */
const TERM = 'max-age=31536000; includeSubDomains';

/** Behind a proxy with TLS (`BEHIND_TLS=1`): tells the browser to come over https only from now on (RFC 6797). */
export function promiseHttps(response: ServerResponse): void {
  if (process.env.BEHIND_TLS !== '1' || response.headersSent) return;
  response.setHeader('Strict-Transport-Security', TERM);
}
