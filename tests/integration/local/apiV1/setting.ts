import type { KeyRight } from '../../../../cms/api/keys/rights.ts';
import type * as Support from '../../../support/apiCall.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../../support/database.ts';
import { letterInState } from '../../../support/letterInState.ts';
import { richText } from '../../../support/richText.ts';

export const ALL: readonly KeyRight[] = ['sjablonen-lezen', 'brieven-maken', 'scoren'];
export const SLUG = 'wmo-toekenning';
export const LETTER = `/sjablonen/${SLUG}/brieven`;
/** An address that stands in letters, and may be found nowhere after them. */
export const SECRET = 'Zonnebloemstraat 987';

export interface Schema {
  properties: Record<string, { type: string; examples?: unknown[] }>;
  required: string[];
}

export let database: TestDatabase;
/** Imported once the database is there: it reads the configuration. */
export let api: typeof Support;
/** A key with every right. */
export let key: string;
/** The ids of a letter that may be used, and of one that may not. */
export let approved: string;
export let concept: string;
/** Right values for the template. */
export let samples: Record<string, unknown>;

export const ask = (method: string, path: string, asked: Support.Asked = {}) =>
  api.ask(database.payload, method, path, { key, ...asked });

export const problem = async (response: Response) =>
  (await response.json()) as {
    status: number;
    detail: string;
    errors?: { pointer: string; detail: string }[];
  };

/** Right values for every field of a letter, from its own schema. */
export async function samplesOf(path: string): Promise<Record<string, unknown>> {
  const schema = (await (await ask('GET', `${path}/schema`)).json()) as Schema;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, { examples }]) => [name, examples?.[0]]),
  );
}

/** Opens a database with the seed, a key, and a letter of each kind. */
export async function openSetting(): Promise<void> {
  database = await openDatabase(engineOfThisRun());
  api = await import('../../../support/apiCall.ts');
  const { seed } = await import('../../../../cms/seed/seed.ts');
  await seed(database.payload, '.');
  key = await api.keyFor(database.payload, ALL);
  const front = richText('Beste ((aanhef)), u krijgt geld.');
  approved = await letterInState(database.payload, 'akkoord', { front });
  concept = await letterInState(database.payload, 'concept', { front });
  samples = await samplesOf(`/sjablonen/${SLUG}`);
}
