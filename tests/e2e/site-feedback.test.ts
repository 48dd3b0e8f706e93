/** From "Kon u hiermee verder?" on a page, without script, to the overview of whoever keeps the pages. */
import { expect, inject, it } from 'vitest';
import { logIn, newContext } from '../support/page.ts';
import { asBeheerder, asRole } from '../support/rest.ts';
import { until } from '../support/waiting.ts';

const PATH = '/hulp/energie/';

it('takes a no with its reason, helps on, and keeps page, answer, reason and day only', async () => {
  const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  const context = await newContext({ width: 360, height: 740 });
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + PATH);
  await page.getByLabel('Nee', { exact: true }).check();
  await page.getByLabel('Ik wil liever met iemand praten').check();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.getByRole('heading', { name: /Wij helpen u graag verder/ }).waitFor();
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);

  const kept = await until(
    () => beheerder.json<{ docs: Record<string, unknown>[] }>('GET', '/terugmeldingen?limit=10'),
    ({ docs }) => docs.length > 0,
    'the answer is in the CMS',
  );
  const { id: _, ...rest } = kept.docs[0] ?? {};
  expect(rest).toEqual({
    page: PATH,
    answer: 'nee',
    reason: 'praten',
    day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  });

  const editor = await asRole(beheerder, 'communicatie');
  const office = await newContext();
  const desk = await office.newPage();
  await logIn(desk, inject('cmsUrl'), editor.login);
  await desk.goto(`${inject('cmsUrl')}/admin/collections/terugmeldingen`);
  const row = desk.locator('.luchtpost-terugmeldingen tr', { hasText: PATH });
  await row.waitFor();
  expect(await row.locator('td').allTextContents()).toEqual([
    '0',
    '0',
    '1',
    'Ik wil liever met iemand praten (1)',
  ]);
  await context.close();
  await office.close();
});

it('lets nobody in without the key of the site', async () => {
  const answer = await fetch(`${inject('cmsUrl')}/api/terugmeldingen/ontvangen`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ page: PATH, answer: 'ja' }),
  });
  expect(answer.status).toBe(403);
});
