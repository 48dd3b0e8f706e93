import { expect, inject, test } from 'vitest';
import type { Role } from '../../../cms/access/roles.ts';
import { asBeheerder, asRole, RestClient } from '../../support/rest.ts';

const cmsUrl = inject('cmsUrl');
const EXPECTED: Record<Role, number> = {
  beheerder: 201,
  communicatie: 201,
  jurist: 201,
  ervaringsdeskundige: 403,
  trainer: 403,
  consulent: 403,
  begeleider: 403,
};

interface Settings {
  words: { word: string; state: string }[];
}

test('who may change letters may propose a word; only a beheerder decides', async () => {
  const beheerder = await asBeheerder(cmsUrl, inject('login'));
  expect((await new RestClient(cmsUrl).send('POST', '/brief-woorden', { word: 'niets' })).status).toBe(401);
  for (const [role, status] of Object.entries(EXPECTED)) {
    const client = await asRole(beheerder, role as Role);
    const word = `woord ${role}`;
    expect([role, (await client.send('POST', '/brief-woorden', { word })).status]).toEqual([role, status]);
    const { words } = await beheerder.json<Settings>('GET', '/globals/brief-instellingen');
    const state = role === 'beheerder' ? 'gewoon' : 'voorgesteld';
    expect(words.find((each) => each.word === word)?.state).toBe(status === 201 ? state : undefined);
  }
});

test('a proposed word is there once, and a beheerder makes it ordinary', async () => {
  const beheerder = await asBeheerder(cmsUrl, inject('login'));
  const writer = await asRole(beheerder, 'communicatie');
  const propose = (client: RestClient, word: unknown) => client.send('POST', '/brief-woorden', { word });
  expect((await propose(writer, 'Beschikking')).status).toBe(201);
  expect((await propose(writer, 'beschikking')).status).toBe(200);
  expect(await (await propose(beheerder, 'beschikking')).json()).toMatchObject({ state: 'gewoon' });
  const { words } = await beheerder.json<Settings>('GET', '/globals/brief-instellingen');
  expect(words.filter(({ word }) => word.toLowerCase() === 'beschikking')).toHaveLength(1);
  for (const wrong of ['', 7, null, 'x'.repeat(61), '<b>', 'Een zin. En nog een.'])
    expect([wrong, (await propose(writer, wrong)).status]).toEqual([wrong, 400]);
});
