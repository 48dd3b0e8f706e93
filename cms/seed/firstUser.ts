import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';

export interface FirstLogin {
  email: string;
  password: string;
}

/** No 0/O, 1/l/I: somebody will copy it by hand from a terminal. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/**
 * Makes the first beheerder when there is no user yet.
 * @returns the login, to be shown once, or undefined when there were users already.
 */
export async function createFirstUser(payload: Payload): Promise<FirstLogin | undefined> {
  const { totalDocs } = await payload.count({ collection: 'gebruikers' });
  if (totalDocs > 0) return undefined;
  const login = { email: process.env.FIRST_EMAIL ?? 'beheer@voorbeeld.example', password: newPassword() };
  await payload.create({
    collection: 'gebruikers',
    data: { ...login, name: 'Eerste beheerder', roles: ['beheerder'] },
  });
  return login;
}

/** A password of four groups of five, about 115 bits. */
export function newPassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
