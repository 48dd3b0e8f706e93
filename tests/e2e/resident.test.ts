/**
 * A resident with a hard letter, on a phone of 360 px: asks, reads, lets the letter be read, makes a plan, loses the
 * network halfway, keeps the plan as a file and prints it. What is typed never leaves the phone.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { pageErrors } from '../support/axe.ts';
import { newContext } from '../support/page.ts';
import { readPdf } from '../support/readPdf.ts';

const site = inject('siteUrl');
const LETTER = readFileSync('tests/letters/1-terugvordering-hard.txt', 'utf8');
const STEP = 'Ik bel de gemeente over betalen in delen';

let context: BrowserContext;
let page: Page;
/** Everything the phone asked for since the letter was pasted. */
let requests: string[] = [];

beforeAll(async () => {
  context = await newContext({ width: 360, height: 740 });
  page = await context.newPage();
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
});

afterAll(() => context.close());

/** What travelled: files of the site itself may come in, nothing goes out with what was typed. */
const sentAway = () =>
  requests.filter((line) => {
    const [, method, url = ''] = /^(\S+) (.*)$/s.exec(line) ?? [];
    const isOurs = url.startsWith(`${site}/`) && !url.includes('?');
    return method !== 'GET' || !(isOurs || /^(?:blob|data):/.test(url));
  });

const fits = () => page.evaluate('document.documentElement.scrollWidth <= innerWidth');

/** Addresses the phone can show without a network. */
const kept = () =>
  page.evaluate(async () => {
    const visited = await caches.open('luchtpost-bezocht');
    return (await visited.keys()).map(({ url }) => new URL(url).pathname);
  });

/** A worker wakes up when the browser finds the time. */
const soonKept = () => expect.poll(async () => (await kept()).join(' '), { timeout: 20_000 });

const readLetter = async () => {
  await page.getByRole('button', { name: 'Lees mijn brief' }).click();
  await page.getByRole('heading', { name: 'Wat willen ze van u?' }).waitFor();
};

const found = () => page.getByRole('region', { name: 'Wat er in uw brief staat' });

it('asks in everyday words and finds who reads along', async () => {
  await page.goto(`${site}/`);
  await page.getByLabel('Waar zoekt u hulp bij?').fill('brief snap ik niet');
  await page.keyboard.press('Enter');
  await page.locator('#zoek-resultaten').getByRole('link', { name: 'Ik begrijp een brief niet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ik begrijp een brief niet' }).waitFor();
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(await fits()).toBe(true);
  await page.locator('main').getByRole('link', { name: 'Briefhulp' }).click();
  await page.getByRole('heading', { level: 1, name: 'Briefhulp' }).waitFor();
});

it('reads what the letter wants, by when, how much, and whom to call', async () => {
  await soonKept().toContain('/hulpmiddelen/briefhulp/');
  expect(await pageErrors(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lees mijn brief' }).click();
  await page.getByText('Plak eerst uw brief').waitFor();
  expect(await pageErrors(page)).toEqual([]);
  requests = [];
  await page.getByLabel('De tekst van uw brief').fill(LETTER);
  await readLetter();
  await found().getByText('Betalen', { exact: true }).waitFor();
  await found().getByText('maandag 15 juni 2026', { exact: true }).first().waitFor();
  await found().getByText('€ 1.842,17', { exact: true }).waitFor();
  expect(await found().locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  const word = page.getByRole('button', { name: 'dagtekening' });
  await word.focus();
  await page.keyboard.press('Enter');
  expect(await word.getAttribute('aria-expanded')).toBe('true');
  await page.getByText('(datum)').waitFor();
  expect(await pageErrors(page)).toEqual([]);
  expect(await fits()).toBe(true);
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet de dag in mijn agenda' }).click();
  expect((await calendar).suggestedFilename()).toBe('brief.ics');
  await soonKept().toContain('read.worker');
});

it('makes one small step of it', async () => {
  await page.getByRole('link', { name: 'Maak er een plan van' }).click();
  await page.waitForURL('**/hulpmiddelen/mijn-plan/');
  await page.getByLabel('Wat wil ik?').fill('De brief van de gemeente regelen');
  await page.getByLabel('Wat ga ik doen?').fill(STEP);
  await page.getByText(/^Bewaard op dit apparaat/).waitFor();
  await soonKept().toContain('/hulpmiddelen/mijn-plan/');
});

it('goes on without a network: what was visited opens, what was typed is there', async () => {
  await context.setOffline(true);
  await page.reload();
  expect(await page.getByLabel('Wat ga ik doen?').inputValue()).toBe(STEP);
  await page.getByLabel('Wie helpt mij?').fill('Mijn zus');
  await page.getByText(/^Bewaard op dit apparaat/).waitFor();

  await page.goto(`${site}/hulpmiddelen/briefhulp/`);
  expect(await page.getByLabel('De tekst van uw brief').inputValue()).toContain('terugvordering bijstand');
  await readLetter();
  await found().getByText('maandag 15 juni 2026', { exact: true }).first().waitFor();

  await page.goto(`${site}/colofon/`);
  await page.getByRole('heading', { name: 'U hebt nu geen internet' }).waitFor();
});

it('keeps the plan as a file and prints it, still without a network', async () => {
  await page.goto(`${site}/hulpmiddelen/mijn-plan/`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as {
    blad: string;
    values: Record<string, string>;
  };
  expect(file).toMatchObject({ blad: 'mijn-plan', values: { 'stap.wat': STEP, 'stap.wie': 'Mijn zus' } });
  const paper = readPdf(await page.pdf({ format: 'A4' }))
    .printed.join(' ')
    .replace(/\s+/g, ' ');
  for (const words of ['Mijn plan', 'De brief van de gemeente regelen', STEP, 'Mijn zus']) {
    expect(paper).toContain(words);
  }
});

it('finds all of it again with a network, and nothing typed went anywhere', async () => {
  await context.setOffline(false);
  await page.reload();
  expect(await page.getByLabel('Wat ga ik doen?').inputValue()).toBe(STEP);
  expect(await page.getByLabel('Wie helpt mij?').inputValue()).toBe('Mijn zus');
  expect(sentAway()).toEqual([]);
});
