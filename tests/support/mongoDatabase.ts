import { randomBytes } from 'node:crypto';

/** The address of a database of its own on a MongoDB server, so that runs do not meet. */
export function newMongoDatabase(uri: string): string {
  const url = new URL(uri);
  url.pathname = `/luchtpost-test-${randomBytes(4).toString('hex')}`;
  return url.toString();
}
