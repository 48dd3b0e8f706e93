import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sample } from '../support/matrix.ts';
import { newContext } from '../support/page.ts';
import type { Login } from '../support/product.ts';
import { readPdf } from '../support/readPdf.ts';
import { asBeheerder, asRole, type RestClient } from '../support/rest.ts';
import { richText } from '../support/richText.ts';
import { enter } from './letterJourney.ts';

const cmsUrl = inject('cmsUrl');
const folder = mkdtempSync(join(tmpdir(), 'luchtpost-merge-'));
const ROWS = 500;
/** Five hundred letters take some seconds; on a busy machine many. */
const SAVED_WITHIN_MS = 100_000;
const HEADINGS = 'Ontvanger;straat;Post code;woonplaats;bedrag;UITERSTE_DATUM;afdeling';

/** What is wrong in a row, by its number in the file: a cell and what stands in it. */
const BAD: Record<number, [column: number, value: string]> = {
  2: [4, 'veel'],
  17: [4, '12.345'],
  50: [4, ''],
  51: [5, '31-2-2027'],
  99: [5, 'morgen'],
  100: [5, ''],
  200: [5, '1-2-27'],
  251: [2, '12 AB'],
  300: [2, '1234'],
  301: [2, '0123 AB'],
  400: [4, '#N/B'],
  501: [6, 'inkomen;een cel te veel'],
};

/** Five hundred made-up people; the file has Windows line ends, as Excel writes it. */
function csv(): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const number = index + 2;
    const cells = [`Mevrouw P${number}`, `Dorpsstraat ${number}`, `${1000 + number}ab`, 'Voorbeeld'];
    cells.push(`€ ${number},50`, '1-2-2027', 'inkomen');
    const [column, value] = BAD[number] ?? [];
    if (column !== undefined && value !== undefined) cells[column] = value;
    return cells.join(';');
  });
  return [HEADINGS, ...rows, ''].join('\r\n');
}

let writer: RestClient & { login: Login };
let template: string;

beforeAll(async () => {
  writer = await asRole(await asBeheerder(cmsUrl, inject('login')), 'communicatie');
  const { doc } = await writer.json<{ doc: { id: string } }>('POST', '/brief-sjablonen', {
    ...sample('brief-sjablonen'),
    _status: 'published',
    subject: 'Uw geld',
    front: richText('Dag ((ontvanger)),', 'U krijgt ((bedrag)). U krijgt het voor ((uiterste datum)).'),
  });
  template = doc.id;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits for what the browser saves, and answers it. */
async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: SAVED_WITHIN_MS }), act()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
}

test('500 rows, 12 of them bad: 488 letters, and 12 rows told by number and reason', async () => {
  const context = await newContext({ width: 1280 });
  const page = await context.newPage();
  await enter(page, cmsUrl, writer.login);
  await page.goto(`${cmsUrl}/admin/collections/brief-sjablonen/${template}`);
  await page.getByRole('link', { name: 'Samenvoegen' }).click();
  await page.getByRole('heading', { name: '1. Bestand' }).waitFor();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'brieven.csv', mimeType: 'text/csv', buffer: Buffer.from(csv()) });
  await page.getByText('500 rijen, 7 kolommen').waitFor();

  const next = page.getByRole('button', { name: 'Verder' });
  await next.click();
  await page.getByText('‘afdeling’').waitFor();
  expect(await page.getByLabel('Postcode').inputValue()).toBe('2');
  expect(await page.getByLabel('Uiterste datum').inputValue()).toBe('5');
  const date = page.getByLabel('Datum van de brief', { exact: true });
  await date.selectOption({ label: 'Vaste waarde op elke brief' });
  await page.getByLabel('Vaste waarde voor Datum van de brief').fill('1-12-2026');
  await page.getByLabel('Kenmerk', { exact: true }).selectOption({ label: 'Vaste waarde op elke brief' });
  await page.getByLabel('Vaste waarde voor Kenmerk').fill('P-1');

  await next.click();
  await page.getByText('488 rijen zijn goed.').waitFor();
  await page.getByText('12 rijen hebben een fout.').waitFor();
  const told = await page.getByRole('table', { name: 'Fouten in het bestand' }).locator('tbody tr').all();
  const numbers = await Promise.all(told.map((row) => row.locator('th').innerText()));
  expect(numbers).toEqual(Object.keys(BAD));
  for (const row of told) expect((await row.locator('td').last().innerText()).length).toBeGreaterThan(20);
  const bad = await saved(page, () =>
    page.getByRole('button', { name: 'Download de foute rijen (CSV)' }).click(),
  );
  const lines = strFromU8(bad.bytes).trim().split('\r\n');
  expect(lines).toHaveLength(13);
  expect(lines[0]).toContain('Reden');

  await next.click();
  const letter = page.frameLocator('iframe[title="Voorbeeld van de brief van rij 3"]');
  await letter.getByText('Dag Mevrouw P3').waitFor();

  // By keyboard: right after a scroll Chromium may hand a click to the framed letter above the button.
  await next.press('Enter');
  await page.getByRole('heading', { name: '5. Maken' }).waitFor();
  const zip = await saved(page, () => page.getByRole('button', { name: 'Maak 488 brieven' }).click());
  await page.getByText('Klaar: 488 brieven').waitFor();
  await page.getByText('Van 12 rijen is geen brief gemaakt.').waitFor();
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toHaveLength(488);
  for (const file of Object.values(files)) expect(strFromU8(file.subarray(0, 5))).toBe('%PDF-');
  const expected = Array.from({ length: ROWS }, (_, index) => index + 2).filter((row) => !BAD[row]);
  expect(Object.keys(files).map((name) => Number(name.slice(0, 4)))).toEqual(expected);

  await page.getByRole('button', { name: 'Maak iets anders van deze rijen' }).click();
  await page.getByLabel('Printbestand').check();
  const print = await saved(page, () => page.getByRole('button', { name: 'Maak 488 brieven' }).click());
  expect(print.name).toMatch(/^printbestand-.*\.pdf$/);
  const one = readPdf(print.bytes);
  expect(one.pages).toBe(2 * 488);
  expect(one.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(one.all.filter(({ type }) => type === 'H1')).toHaveLength(488);
  await context.close();
});

test('a CMS that falls over loses nothing: the page goes on where it was; a tab that does says what to do', async () => {
  const context = await newContext({ width: 1280 });
  const page = await context.newPage();
  await enter(page, cmsUrl, writer.login);
  await page.goto(`${cmsUrl}/admin/samenvoegen/brief-sjablonen/${template}`);
  const rows = Array.from(
    { length: 60 },
    (_, index) => `Mevrouw ${index};€ ${index + 1},00;1-2-2027;1-12-2026`,
  );
  const file = ['ontvanger;bedrag;uiterste datum;datum', ...rows].join('\n');
  const choose = () =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'brieven.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await choose();
  const next = page.getByRole('button', { name: 'Verder' });
  for (const step of ['2. Kolommen', '3. Controle', '4. Voorbeeld', '5. Maken']) {
    await next.click();
    await page.getByRole('heading', { name: step }).waitFor();
  }
  await page.getByLabel('Voor de postkamer').check();
  const make = page.getByRole('button', { name: 'Maak 60 brieven' });
  let asked = 0;
  await page.route('**/api/brief-samenvoegen/**', async (route) => {
    asked += 1;
    // The second group of rows meets a server that is gone, and comes back by itself.
    if (asked === 2)
      process.kill(Number(readFileSync(join(inject('dataDir'), 'cms.pid'), 'utf8')), 'SIGKILL');
    await route.continue();
  });
  const zip = await saved(page, async () => {
    await make.click();
    await page.getByText('gaan verder waar wij waren').waitFor();
  });
  await page.getByText('Klaar: 60 brieven').waitFor();
  const names = Object.keys(unzipSync(zip.bytes));
  expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(60);
  expect(names).toContain('manifest.csv');
  expect(asked).toBeGreaterThan(3);

  await page.unroute('**/api/brief-samenvoegen/**');
  await page.getByRole('button', { name: 'Maak iets anders van deze rijen' }).click();
  await page.getByLabel('Voor de postkamer').check();
  asked = 0;
  await page.route('**/api/brief-samenvoegen/**', (route) => {
    // What the page asks of the letter after it is loaded again is answered.
    if (route.request().method() !== 'POST') return route.continue();
    asked += 1;
    return asked >= 2 ? route.abort('connectionfailed') : route.continue();
  });
  await make.click();
  await page.getByText('gaan verder waar wij waren').waitFor();
  const note = await page.evaluate(() => JSON.stringify(sessionStorage));
  expect(note).toContain('luchtpost-samenvoegen');
  for (const personal of ['Mevrouw', 'brieven.csv', '€']) expect(note).not.toContain(personal);
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await page.getByText('25 van de 60 waren klaar').waitFor();
  await choose();
  await page.getByText('Dit is hetzelfde bestand als de vorige keer.').waitFor();
  await context.close();
});
