import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { axePlaces } from '../support/axe.ts';
import { newContext } from '../support/page.ts';
import { unexpected } from '../support/payloadChrome.ts';
import { asBeheerder, asRole, newAccount } from '../support/rest.ts';
import { idleJourney } from './idleJourney.ts';
import { enter } from './letterJourney.ts';
import { secondStepJourney } from './secondStepJourney.ts';

const cmsUrl = inject('cmsUrl');

const beheerder = () => asBeheerder(cmsUrl, inject('login'));

/** What axe finds on the screens that a journey shows on its way, each with the name of the screen. */
function findings(page: Page) {
  const found: string[] = [];
  const look = async (name: string) => {
    found.push(...unexpected(await axePlaces(page)).map((each) => `${name}: ${each}`));
  };
  return { found, look };
}

it('a new trainer chooses an own password and a second step, and from then on a password alone opens nothing', async () => {
  const given = await newAccount(await beheerder(), 'trainer');
  const context = await newContext();
  const page = await context.newPage();
  const { found, look } = findings(page);
  await secondStepJourney(page, cmsUrl, given, look);
  expect(found).toEqual([]);
  await context.close();
});

it('who does nothing for half an hour is warned, told how to go on, and loses nothing that was typed', async () => {
  const trainer = await asRole(await beheerder(), 'trainer');
  const context = await newContext();
  const page = await context.newPage();
  const { found, look } = findings(page);
  await idleJourney(page, cmsUrl, trainer.login, look);
  expect(found).toEqual([]);
  await context.close();
});

it('who must have a second step first sees where to set it up, and nothing else', async () => {
  const client = await beheerder();
  const trainer = await asRole(client, 'trainer');
  const context = await newContext({ width: 390 });
  const page = await context.newPage();
  const { found, look } = findings(page);
  await client.json('POST', '/globals/inloggen', { secondStepFor: ['trainer'] });
  try {
    await enter(page, cmsUrl, trainer.login);
    await page.goto(`${cmsUrl}/admin/collections/kennisbank`);
    await page.getByRole('heading', { level: 1, name: 'Zet eerst de tweede stap aan' }).waitFor();
    await look('tweede stap verplicht');
  } finally {
    await client.json('POST', '/globals/inloggen', { secondStepFor: [] });
  }
  expect(found).toEqual([]);
  await context.close();
});
