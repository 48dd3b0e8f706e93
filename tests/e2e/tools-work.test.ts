/** The tools for professionals: a beleidsmedewerker with five worksheets, a team lead with a group, a session leader. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { pageErrors } from '../support/axe.ts';
import { newContext } from '../support/page.ts';

const SHEETS = [
  'stapelen-1-ken-uw-inwoners',
  'stapelen-2-bestaanszekerheid',
  'stapelen-3-continuiteit',
  'stapelen-4-meedoen',
  'stapelen-5-uitnodigende-overheid',
];

let context: BrowserContext;
let page: Page;
let folder: string;

const open = (slug: string) => page.goto(`${inject('siteUrl')}/hulpmiddelen/${slug}/`);
const status = () => page.locator('.lp-status');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luchtpost-tools-'));
  context = await newContext({ width: 1280 });
  page = await context.newPage();
});

afterAll(async () => {
  await context.close();
  await rm(folder, { recursive: true, force: true });
});

it('five worksheets, filled in one after the other, become one preventieplan on screen and in Word', async () => {
  const sent: string[] = [];
  for (const [index, slug] of SHEETS.entries()) {
    await open(slug);
    const listen = (request: { url(): string }) => sent.push(request.url());
    page.on('request', listen);
    await page.locator('[data-deel=rood] input[type=checkbox]').first().check({ force: true });
    await page.locator('[name="rood.vlaggen.eigen"]').fill(`Eigen rode vlag ${index + 1}`);
    await page.locator('[name="groen.beeld.inwoner"]').fill(`Een inwoner zegt iets over blad ${index + 1}`);
    await page.locator('[name="keuze.wie"]').fill(`Team ${index + 1}, vanaf 1 maart`);
    await status().getByText('Bewaard op dit apparaat').waitFor();
    page.off('request', listen);
  }
  expect(sent, 'nothing that was typed may travel').toEqual([]);

  await page.getByRole('link', { name: 'Naar het preventieplan' }).click();
  await page.getByLabel('Voor welke gemeente').fill('gemeente Voorbeeld');
  const plan = page.locator('.lp-plan');
  for (const index of [1, 2, 3, 4, 5]) {
    await plan.getByText(`Eigen rode vlag ${index}`).waitFor();
    expect(await plan.getByRole('row', { name: new RegExp(`Team ${index}, vanaf 1 maart`) }).count()).toBe(1);
  }
  expect(await pageErrors(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download als Word' }).click(),
  ]);
  const file = join(folder, 'plan.docx');
  await download.saveAs(file);
  const { value: text } = await mammoth.extractRawText({ buffer: readFileSync(file) });
  expect(text).toContain('Preventieplan gemeente Voorbeeld');
  for (const index of [1, 2, 3, 4, 5]) {
    expect(text).toContain(`Een inwoner zegt iets over blad ${index}`);
  }
});

it('a colleague’s sheet joins the plan, and a file of something else is told by name', async () => {
  const sheet = {
    soort: 'luchtpost-hulpmiddel',
    versie: 1,
    blad: 'stapelen-4-meedoen',
    titel: 'Stop het stapelen 4, meedoen',
    values: { 'rood.vlaggen.eigen': 'Van een collega' },
    moments: [],
  };
  writeFileSync(join(folder, 'collega.json'), JSON.stringify(sheet));
  writeFileSync(join(folder, 'vakantie.json'), '{"foto": true}');
  const choose = async (...names: string[]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Voeg bladen van collega’s toe' }).click(),
    ]);
    await chooser.setFiles(names.map((name) => join(folder, name)));
  };
  await choose('collega.json', 'vakantie.json');
  await page.locator('.lp-plan').getByText('Van een collega').waitFor();
  await page.locator('.lp-plan').getByText('Eigen rode vlag 4').waitFor();
  await status().getByText('vakantie.json').waitFor();
});

it('the conversations of a group are bundled from three sheets on, without names', async () => {
  await open('waarderingskader');
  for (const value of ['4', '6', '9']) {
    await page.locator(`[name^="keuze."][value="${value}"]`).first().check({ force: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    await download.saveAs(join(folder, `gesprek-${value}.json`));
  }
  const choose = async (values: string[]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Kies bestanden' }).click(),
    ]);
    await chooser.setFiles(values.map((value) => join(folder, `gesprek-${value}.json`)));
  };
  await choose(['4', '6']);
  await page.getByText('Kies er minstens 3').waitFor();
  await choose(['4', '6', '9']);
  const group = page.getByRole('region', { name: 'Beeld van 3 gesprekken' });
  expect(await group.getByRole('row', { name: /^Keuze/ }).textContent()).toMatch(/6,3.*4,0.*9,0/);
  expect(await pageErrors(page)).toEqual([]);
});

it('the zelfscan draws the levels and gives three steps; the checklist lists what is not in order', async () => {
  await open('zelfscan-organisatie');
  const scans = page.locator('[data-soort=keuze]');
  for (let index = 0; index < (await scans.count()); index++) {
    await scans
      .nth(index)
      .locator('input')
      .nth(index % 3)
      .check({ force: true });
  }
  expect(await page.locator('.lp-uitkomst ol > li').count()).toBe(3);
  expect(await pageErrors(page)).toEqual([]);

  await open('checklist-inrichting');
  const boxes = page.locator('.lp-tool input[type=checkbox]');
  const first = await boxes.first().getAttribute('value');
  await boxes.first().check({ force: true });
  const outcome = page.locator('.lp-uitkomst');
  await outcome.getByText(`1 van de ${await boxes.count()} punten zijn in orde.`).waitFor();
  expect(await outcome.getByRole('listitem').allTextContents()).not.toContain(first);
  expect(await pageErrors(page)).toEqual([]);
});

it('the werksessie leads by the clock, with the keyboard alone', async () => {
  await open('werksessie-beschikkingen');
  await page.getByRole('button', { name: 'Start de klok' }).focus();
  await page.keyboard.press('Enter');
  await status().getByText('“Lezen” begint. U hebt 15 minuten.').waitFor();
  await page.getByRole('timer').getByText('14:5').waitFor();
  await page.getByRole('button', { name: 'Volgend deel' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[aria-current=step]').getAttribute('data-deel')).toBe('kern');
  await page.getByRole('button', { name: 'Zet de klok stil' }).press('Enter');
  await status().getByText('De klok staat stil.').waitFor();
  expect(await pageErrors(page)).toEqual([]);
});
