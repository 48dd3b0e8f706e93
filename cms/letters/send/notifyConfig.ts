/** Where letters are sent to be printed and posted, and with which key. */
export interface NotifyConfig {
  url: string;
  key: string;
}

/** `name-` and then the id of the service and the secret, each a UUID. */
const KEY = /-[0-9a-f-]{36}-[0-9a-f-]{36}$/i;
const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The settings `NOTIFY_URL` and `NOTIFY_API_KEY`. Sending is off unless both are set and right: letters never travel
 * unencrypted over a network.
 * @returns undefined when sending is off
 */
export function notifyConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): NotifyConfig | undefined {
  const { NOTIFY_URL: url = '', NOTIFY_API_KEY: key = '' } = env;
  if (!URL.canParse(url) || !KEY.test(key)) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(url);
  const safe = protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
  return safe ? { url: `${origin}${pathname.replace(/\/$/, '')}`, key } : undefined;
}
