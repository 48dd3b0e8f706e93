import { expect, inject, it } from 'vitest';
import { axePlaces } from '../support/axe.ts';
import { newContext } from '../support/page.ts';
import { asBeheerder, asRole } from '../support/rest.ts';
import { idleJourney } from './idleJourney.ts';
import { secondStepJourney } from './secondStepJourney.ts';

it('a trainer turns the second step on, and from then on a password alone does not open the account', async () => {
  const cmsUrl = inject('cmsUrl');
  const trainer = await asRole(await asBeheerder(cmsUrl, inject('login')), 'trainer');
  const context = await newContext();
  const page = await context.newPage();
  const ours: string[] = [];
  await secondStepJourney(page, cmsUrl, trainer.login, async (name) => {
    const places = await axePlaces(page);
    ours.push(
      ...places.filter((place) => place.ours).map(({ code, element }) => `${name}: ${code} ${element}`),
    );
  });
  expect(ours).toEqual([]);
  await context.close();
});

it('who does nothing for half an hour is warned, told how to go on, and loses nothing that was typed', async () => {
  const cmsUrl = inject('cmsUrl');
  const trainer = await asRole(await asBeheerder(cmsUrl, inject('login')), 'trainer');
  const context = await newContext();
  const page = await context.newPage();
  await idleJourney(page, cmsUrl, trainer.login);
  await context.close();
});
