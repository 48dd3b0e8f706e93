import { BASIS_PARAM } from './basisParam.ts';

/** What the screen does not know after a save. The rest it has just sent itself. */
const ANSWERED = ['updatedAt', 'state', '_status'] as const;

/**
 * What stands behind the question mark of a save, as the save button sends it: a draft, answered in few words.
 * @param basis  when the text was saved that this one goes on from (ISO 8601); undefined for a new letter
 */
export function saveQuery(basis: string | undefined): URLSearchParams {
  const query = new URLSearchParams({ draft: 'true', depth: '0', 'fallback-locale': 'null' });
  for (const field of ANSWERED) query.set(`select[${field}]`, 'true');
  if (basis) query.set(BASIS_PARAM, basis);
  return query;
}
