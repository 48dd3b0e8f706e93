import type { Login } from '../../support/product.ts';

/** One person (or system) at a Payload, over connections that stay open, as a browser's do. */
export interface Caller {
  send(method: string, path: string, body?: unknown): Promise<Response>;
}

export interface Person extends Caller {
  /** Tells that somebody is still there, as the CMS does for who types: a session ends when nobody does so for long. */
  stay(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** A caller that sends these headers with everything. */
export function caller(url: string, headers: Record<string, string>): Caller {
  return {
    send: (method, path, body) =>
      fetch(`${url}/api${path}`, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}

/** Logs a person in, from an address of their own: the login throttle counts by address. */
export async function loggedIn(url: string, users: string, login: Login, index: number): Promise<Person> {
  const answer = await caller(url, { 'x-forwarded-for': `10.1.0.${index}` }).send(
    'POST',
    `/${users}/login`,
    login,
  );
  const headers = { cookie: await cookieOf(answer), origin: url };
  const person = caller(url, headers);
  return {
    ...person,
    async stay() {
      headers.cookie = await cookieOf(await person.send('POST', `/${users}/refresh-token`));
    },
  };
}

async function cookieOf(answer: Response): Promise<string> {
  if (!answer.ok) throw new Error(`No session at ${answer.url}: ${answer.status} ${await answer.text()}`);
  await answer.body?.cancel();
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Asks, and reads the JSON. @throws Error with the answer when it is not ok */
export async function ask<T>(by: Caller, method: string, path: string, body?: unknown): Promise<T> {
  const answer = await by.send(method, path, body);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text) as T;
}
