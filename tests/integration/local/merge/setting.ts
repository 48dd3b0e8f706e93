import { engineOfThisRun, openDatabase, type TestDatabase } from '../../../support/database.ts';
import { letterInState } from '../../../support/letterInState.ts';
import type * as Support from '../../../support/mergeCall.ts';
import { richText } from '../../../support/richText.ts';

/** A street that is nowhere else on this machine. */
export const MARKER = 'Kwikstaartlaan 7319';

export let database: TestDatabase;
export let support: typeof Support;
export let sender: object;
export let approved: string;
export let concept: string;

/** A letter in a state. @returns its id */
export const letter = (state: 'concept' | 'akkoord', data: object = {}) =>
  letterInState(database.payload, state, {
    subject: 'U krijgt geld',
    front: richText('Beste ((aanhef)), u krijgt ((bedrag)). ((toelichting))'),
    fields: [
      { name: 'toelichting', label: 'Toelichting', type: 'tekst', sample: 'Dat is veel.', required: false },
    ],
    ...data,
  });

export const VALUES = {
  aanhef: 'mevrouw Sahin',
  bedrag: '€ 250,00',
  datum: '2026-12-01',
  ontvanger: 'Mevrouw E. Sahin',
  straat: 'Lindelaan 12',
  postcode: '1234 CD',
  woonplaats: 'Voorbeeld',
};
export const row = (number: number, values: object = {}) => ({
  row: number,
  values: { ...VALUES, ...values },
});
export const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 2));

export const ask = (path: string, body?: unknown, user: object | null = sender) =>
  support.mergeCall(database.payload, user, path, body);
export const make = (id: string, sent: object[], format = 'html', user = sender) =>
  ask(`brieven/${id}`, { format, rows: sent }, user);
export const textOf = (base64: string | undefined) => Buffer.from(base64 ?? '', 'base64').toString('utf8');

export async function openSetting(): Promise<void> {
  database = await openDatabase(engineOfThisRun());
  support = await import('../../../support/mergeCall.ts');
  const { seed } = await import('../../../../cms/seed/seed.ts');
  await seed(database.payload, '.');
  sender = await support.staffWith(database.payload, 'consulent');
  approved = await letter('akkoord');
  concept = await letter('concept');
}

export async function closeSetting(): Promise<void> {
  const { pdfPool } = await import('../../../../cms/letters/render/pool.ts');
  await pdfPool().close();
  await database.close();
}
