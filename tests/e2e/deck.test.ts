/** A trainer changes a card and prints the deck; the plates are printed the same way. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { logIn, newContext } from '../support/page.ts';
import { readPdf } from '../support/readPdf.ts';
import { asBeheerder, asRole, RestClient } from '../support/rest.ts';
import { until } from '../support/waiting.ts';

const GOAL = 'De inwoner kiest één doel dat bij deze week past.';

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await newContext();
  page = await context.newPage();
});

afterAll(() => context.close());

const printed = async (path: string) => {
  const response = await fetch(inject('siteUrl') + path);
  expect(response.headers.get('content-type')).toContain('application/pdf');
  return readPdf(new Uint8Array(await response.arrayBuffer()));
};

it('what the trainer changes stands on the card that is printed', async () => {
  const beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
  const trainer = await asRole(beheerder, 'trainer');
  const { docs } = await beheerder.json<{ docs: { id: string }[] }>(
    'GET',
    '/gesprekskaarten?where[slug][equals]=doelen-kiezen',
  );
  await logIn(page, inject('cmsUrl'), trainer.login);
  await page.goto(`${inject('cmsUrl')}/admin/collections/gesprekskaarten/${docs[0]?.id}`);
  await page.locator('#field-goal').fill(GOAL);
  await page.getByRole('button', { name: /Publiceer/ }).click();

  for (const size of ['a4', 'a6']) {
    const { root, catalog } = await until(
      () => printed(`/gesprekskaarten/kaarten-${size}.pdf`),
      (file) => file.root.text.includes(GOAL),
      `the ${size} deck has the new goal`,
    );
    expect(catalog).toMatch(/\/Lang\s*\(nl-NL\)/);
    expect(root.text).toContain('Doelen kiezen met de brug: achterkant');
  }
});

it('is found where the cards are, and says what paper it is for', async () => {
  await page.goto(`${inject('siteUrl')}/gesprekskaarten/`);
  const links = page.getByRole('link', { name: /^Alle kaarten op A[46] \(pdf/ });
  expect(await links.count()).toBe(2);
});

it('answers who asks for another size with one Dutch sentence', async () => {
  const response = await new RestClient(inject('cmsUrl')).send('GET', '/gesprekskaarten/dek/a3');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ errors: [{ message: 'Kies een maat: a4 of a6.' }] });
});

it('the steps and the praatplaat are plates to print, found where they are told', async () => {
  const steps = await printed('/psycho-educatie/platen-a3.pdf');
  // Four, and what other tests published beside them.
  expect(steps.pages).toBeGreaterThanOrEqual(4);
  expect(steps.metadata).toContain('<pdfuaid:part>1');
  expect(steps.all.filter(({ type }) => type === 'H1').map(({ text }) => text.trim())).toContain(
    'Zorgen nemen plek in uw hoofd',
  );
  // What an editor framed is on the plate too.
  expect(steps.root.text).toContain('Mo is niet echt');
  const plate = await printed('/werkbladen/praatplaat-a4.pdf');
  expect(plate.pages).toBe(1);
  expect(plate.root.text).toContain('Ik maak de post niet open');
  for (const [path, links] of [
    ['/psycho-educatie/', 4],
    ['/psycho-educatie/wat-herkent-u/', 2],
    ['/hulpmiddelen/mijn-zorgen-en-stress/', 2],
    ['/werkbladen/mijn-zorgen-en-stress/', 2],
  ] as const) {
    await page.goto(inject('siteUrl') + path);
    expect(await page.getByRole('link', { name: / op A[34] \(pdf/ }).count()).toBe(links);
  }
});
