import { plainName } from './fieldCodes.ts';

/** Stands above every letter, also when its text does not name it; no letter goes out without it. */
export const DATE_NAME = 'datum';

/**
 * The fields of a letter that may stay empty, by plain name: where they stand, nothing is printed.
 * @param fields  the letter's own list, as it is stored or stands in the form
 */
export function optionalNames(
  fields: readonly { name?: unknown; required?: unknown }[] | null | undefined,
): ReadonlySet<string> {
  const optional = (fields ?? []).filter(({ required }) => required === false);
  const names = optional.map(({ name }) => (typeof name === 'string' ? plainName(name) : ''));
  return new Set(names.filter((name) => name !== '' && name !== DATE_NAME));
}
