import { expect } from 'vitest';
import type { Role } from '../../cms/access/roles.ts';
import type { TestDatabase } from './database.ts';
import { EndpointDoor } from './endpointDoor.ts';

/** What everybody that `person` makes logs in with. */
export const password = 'een-lang-wachtwoord';

/** Somebody with an account, and the door they came in by. */
export interface Person {
  id: string;
  email: string;
  door: EndpointDoor;
}

export const newDoor = ({ payload }: TestDatabase) => new EndpointDoor(payload.config);

/** Makes somebody of a role, and logs them in. */
export async function person(database: TestDatabase, role: Role): Promise<Person> {
  const { id, email } = await account(database, role);
  const door = newDoor(database);
  expect((await door.logIn({ email, password })).status).toBe(200);
  return { id: String(id), email, door };
}

/** Somebody of a role as the Local API takes a user: a writer without a door of their own. */
export async function localUser(database: TestDatabase, role: Role): Promise<Record<string, unknown>> {
  return { ...(await account(database, role)), collection: 'gebruikers' };
}

function account({ payload }: TestDatabase, role: Role) {
  const email = `${role}-${crypto.randomUUID()}@voorbeeld.example`;
  const data = { name: `Test ${role}`, email, password, roles: [role] };
  return payload.create({ collection: 'gebruikers', data });
}
