import type { Endpoint } from 'payload';
import type { TestDatabase } from './database.ts';
import type { Person } from './person.ts';

/** What stays open to everybody who must do something first: who am I, leave, and come back. */
export const OPEN_TO_HELD = [
  'get /access',
  'get /me',
  'post /forgot-password',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /reset-password',
];

/**
 * Tries every endpoint there is as somebody who must do something first.
 * @param told  what the refusal says
 * @param comeBack  logs in again: one of the endpoints is the logout
 * @returns the endpoints that were not refused with it, as `method path`, in order
 */
export async function openToHeld(
  { payload }: TestDatabase,
  { door, id }: Pick<Person, 'door' | 'id'>,
  told: string,
  comeBack: () => Promise<unknown>,
): Promise<string[]> {
  const { collections, endpoints, globals } = payload.config;
  const lists = [
    ...collections.map(({ slug, endpoints: list }) => [`/${slug}`, list || []] as const),
    ...globals.map(({ slug, endpoints: list }) => [`/globals/${slug}`, list || []] as const),
    ['', endpoints] as const,
  ];
  const opened = new Set<string>();
  for (const [prefix, list] of lists) {
    for (const { method, path } of list as Endpoint[]) {
      if (method === 'connect' || path.includes('/v1')) continue;
      const address = prefix + path.replaceAll(/:\w+\??/g, id);
      const answer = await door.send(method.toUpperCase(), address, method === 'get' ? undefined : {});
      if (answer.status === 403 && answer.text.includes(told)) continue;
      opened.add(`${method} ${path}`);
      if (path === '/logout') await comeBack();
    }
  }
  return [...opened].sort();
}

/** Whether the screens open to this person. */
export async function mayOpenScreens({ payload }: TestDatabase, { door }: Pick<Person, 'door'>) {
  const headers = new Headers({ cookie: door.cookie, origin: payload.config.serverURL });
  const { permissions } = await payload.auth({ headers });
  return permissions.canAccessAdmin === true;
}
