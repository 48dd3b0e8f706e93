/** How long a password that somebody else made opens an account: OWASP ASVS 2.3.1 asks for an end. */
export const GIVEN_PASSWORD_DAYS = 14;

const DAY_MS = 24 * 60 * 60_000;

/** The last moment at which a password works that was given at `givenAt`. */
export const endOfGivenPassword = (givenAt: Date | string): Date =>
  new Date(new Date(givenAt).getTime() + GIVEN_PASSWORD_DAYS * DAY_MS);

/** For who gives one. */
export const ONLY_FIRST_LOGIN = `Uw collega kiest na het inloggen zelf een ander wachtwoord. Dit eerste werkt hoogstens ${GIVEN_PASSWORD_DAYS} dagen.`;
