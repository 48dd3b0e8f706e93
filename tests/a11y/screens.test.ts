import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { namelessControls } from '../support/accessibilityTree.ts';
import { axePlaces } from '../support/axe.ts';
import { showTheme } from '../support/editorStates.ts';
import { sample } from '../support/matrix.ts';
import { logIn, newContext } from '../support/page.ts';
import { OURS, unexpected } from '../support/payloadChrome.ts';
import { asBeheerder, newAccount, type RestClient } from '../support/rest.ts';
import { richText } from '../support/richText.ts';

const cmsUrl = inject('cmsUrl');
let beheerder: RestClient;
let page: Page;

beforeAll(async () => {
  beheerder = await asBeheerder(cmsUrl, inject('login'));
  const context = await newContext();
  page = await context.newPage();
  await logIn(page, cmsUrl, inject('login'));
  return () => context.close();
});

const LOOKS = [
  [1280, 'dark'],
  [1024, 'light'],
] as const;

/** Looks at the page as it stands, wide and dark, and narrow and light. */
async function looksRight(state: string): Promise<void> {
  for (const [width, theme] of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await showTheme(page, theme);
    const found = unexpected(await axePlaces(page));
    expect({ state, width, theme, found }).toEqual({ state, width, theme, found: [] });
  }
  const { seen, nameless } = await namelessControls(page, OURS);
  expect({ state, nameless }).toEqual({ state, nameless: [] });
  expect(seen).toBeGreaterThan(0);
}

/** One row is wrong, one stands there twice, and one has no street to post it to. */
const ROWS = `ontvanger;straat;postcode;woonplaats;bedrag;afdeling
Mevrouw Een;Dorpsstraat 1;1234 AB;Voorbeeld;€ 10,50;inkomen
Meneer Twee;Dorpsstraat 2;1234 AB;Voorbeeld;veel;inkomen
Mevrouw Een;Dorpsstraat 1;1234 AB;Voorbeeld;€ 10,50;inkomen
Mevrouw Vier;;1234 AB;Voorbeeld;€ 10,50;inkomen
`;

describe('making many letters', () => {
  it('has nothing of ours for axe to find, from the file to the letters', async () => {
    const { doc } = await beheerder.json<{ doc: { id: string } }>('POST', '/brief-sjablonen', {
      ...sample('brief-sjablonen'),
      _status: 'published',
      subject: 'Uw geld',
      front: richText('Dag ((ontvanger)),', 'U krijgt ((bedrag)).'),
    });
    await page.goto(`${cmsUrl}/admin/samenvoegen/brief-sjablonen/${doc.id}`);
    await page.getByRole('heading', { name: '1. Bestand' }).waitFor();
    await looksRight('no file yet');

    const choose = (name: string, text: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await choose('leeg.csv', '');
    await page.locator('.samenvoegen__fout').waitFor();
    await looksRight('a file that is refused');
    await choose('brieven.csv', ROWS);
    await page.getByText('4 rijen, 6 kolommen').waitFor();
    await looksRight('a file that was read');

    const next = page.getByRole('button', { name: 'Verder' });
    const step = async (heading: string) => {
      await next.press('Enter');
      await page.getByRole('heading', { name: heading }).waitFor();
    };
    await step('2. Kolommen');
    const date = page.getByLabel('Datum van de brief', { exact: true });
    await date.selectOption({ label: '(geen kolom)' });
    await page.getByText('Kies nog een kolom of een vaste waarde').waitFor();
    await looksRight('a column that is missing');
    await date.selectOption({ label: 'Vaste waarde op elke brief' });
    await page.getByLabel('Vaste waarde voor Datum van de brief').fill('1-12-2026');

    await step('3. Controle');
    await page.getByRole('table', { name: 'Fouten in het bestand' }).waitFor();
    await page.getByText('precies dezelfde rij').waitFor();
    await looksRight('errors and a row that stands there twice');
    await step('4. Voorbeeld');
    await page
      .frameLocator('iframe[title="Voorbeeld van de brief van rij 2"]')
      .getByText('Dag Mevrouw Een')
      .waitFor();
    await looksRight('a letter to look at');
    await step('5. Maken');
    await looksRight('ready to be made');
    await page.getByRole('button', { name: 'Maak 3 brieven' }).press('Enter');
    await page.getByText('Klaar: 3 brieven').waitFor();
    await looksRight('made');

    await page.getByRole('button', { name: 'Maak iets anders' }).press('Enter');
    await page.getByLabel('Versturen met NotifyNL').press('Space');
    await page.getByRole('button', { name: 'Verstuur 3 brieven' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '3 brieven versturen?' });
    await dialog.getByText('127.0.0.1').waitFor();
    await looksRight('asks before it sends');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Verstuur 3 brieven' }).press('Enter');
    await dialog.getByRole('button', { name: 'Verstuur 3 brieven' }).press('Enter');
    await page.getByText('Bij de verzenddienst: 2 brieven. Van 2 rijen is geen brief verstuurd.').waitFor();
    const refused = page.getByRole('table', { name: 'Rijen zonder brief' }).locator('tbody tr');
    expect(await refused.locator('th').allInnerTexts()).toEqual(['5']);
    await refused.getByText('Het adres is niet volledig').waitFor();
    await looksRight('sent');
  });
});

describe('a sjabloon', () => {
  it('has nothing of ours for axe to find in what a jurist says of it', async () => {
    const { docs } = await beheerder.json<{ docs: { id: string }[] }>(
      'GET',
      '/brief-sjablonen?limit=1&depth=0&where[slug][equals]=wmo-toekenning',
    );
    await page.goto(`${cmsUrl}/admin/collections/brief-sjablonen/${docs[0]?.id}`);
    await page.locator('.brief-paneel[data-state="klaar"]').waitFor();
    await page.locator('.sjabloon-stand__merk').scrollIntoViewIfNeeded();
    await looksRight('a sjabloon with its last check');
  });
});

describe('the systems that may ask for letters', () => {
  it('have nothing of ours for axe to find, also while a key is made', async () => {
    const { doc } = await beheerder.json<{ doc: { id: string } }>(
      'POST',
      '/koppelingen',
      sample('koppelingen'),
    );
    await page.goto(`${cmsUrl}/admin/collections/koppelingen/${doc.id}`);
    await page.getByRole('heading', { name: 'De sleutel' }).waitFor();
    await looksRight('no key yet');
    await page.getByRole('button', { name: 'Maak een sleutel' }).press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    await looksRight('a key that is shown once');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Trek de sleutel in' }).press('Enter');
    await dialog.waitFor();
    await looksRight('a key that is about to be taken away');
    await page.keyboard.press('Escape');
  });
});

describe('deciding about a colleague', () => {
  const asked = () => page.getByRole('dialog', { name: 'Bent u het zelf?' });
  /** Gives the password with the keyboard, which is in the field already. */
  const giveOwnPassword = async () => {
    await asked().waitFor();
    await page.keyboard.type(inject('login').password);
    await page.keyboard.press('Enter');
    await asked().waitFor({ state: 'detached' });
  };

  it('asks for one’s own password first, when that is some time ago', async () => {
    const { email } = await newAccount(beheerder, 'trainer');
    const find = async () => {
      const query = `/gebruikers?where[email][equals]=${encodeURIComponent(email)}`;
      const { docs } = await beheerder.json<{ docs: { id: string; roles: string[] }[] }>('GET', query);
      return docs[0];
    };
    // The server says that ten minutes have gone by: tests/integration/local/confirmed.test.ts has when it does.
    await page.route('**/api/gebruikers/bevestigd', (route) => route.fulfill({ json: { recent: false } }));
    await page.goto(`${cmsUrl}/admin/collections/gebruikers/${(await find())?.id}`);
    await page.getByText('Uw collega koos nog geen eigen wachtwoord.').waitFor();
    await page.locator('#field-roles input').first().fill('Jurist');
    await page.keyboard.press('Enter');
    await page.locator('#action-save').click();
    await asked().waitFor();
    await looksRight('one’s own password');
    await page.keyboard.press('Escape');
    await asked().waitFor({ state: 'detached' });
    expect((await find())?.roles).toEqual(['trainer']);

    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.locator('#action-save').click();
    await giveOwnPassword();
    expect((await saved).status()).toBe(200);
    expect((await find())?.roles).toEqual(['trainer', 'jurist']);
    await page.unroute('**/api/gebruikers/bevestigd');
  });

  it('asks it above a dialog too, and then does what was asked for', async () => {
    await page.getByRole('button', { name: 'Geef een nieuw wachtwoord' }).click();
    const dialog = page.getByRole('dialog', { name: 'Uw collega een nieuw wachtwoord geven' });
    await dialog.getByLabel('Nieuw wachtwoord', { exact: true }).fill(`test-${crypto.randomUUID()}`);
    const refused = { errors: [{ message: 'Geef uw wachtwoord.', data: { passwordNeeded: true } }] };
    await page.route('**/wachtwoord', (route) => route.fulfill({ status: 403, json: refused }), { times: 1 });
    await page.keyboard.press('Enter');
    await giveOwnPassword();
    await page.getByText('Het nieuwe wachtwoord is bewaard. Uw collega is overal uitgelogd.').waitFor();
  });
});
