import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { typeAtEnd } from '../support/caret.ts';
import { newContext } from '../support/page.ts';
import type { Login } from '../support/product.ts';
import { asBeheerder, asRole, type RestClient } from '../support/rest.ts';
import { richText } from '../support/richText.ts';
import { until } from '../support/waiting.ts';
import { enter } from './letterJourney.ts';
import { openLetter, reviewJourney, saveLetter } from './reviewJourney.ts';

const cmsUrl = inject('cmsUrl');
let writer: RestClient & { login: Login };
let jurist: RestClient & { login: Login };
let reader: RestClient & { login: Login };

beforeAll(async () => {
  const beheerder = await asBeheerder(cmsUrl, inject('login'));
  writer = await asRole(beheerder, 'communicatie');
  jurist = await asRole(beheerder, 'jurist');
  reader = await asRole(beheerder, 'ervaringsdeskundige');
});

async function freshPage(): Promise<Page> {
  const context = await newContext({ width: 1440 });
  return context.newPage();
}

async function newLetter(...words: string[]): Promise<string> {
  const { doc } = await writer.json<{ doc: { id: string } }>('POST', '/brieven?draft=true', {
    subject: 'Proef',
    kind: 'informatie',
    front: richText(...(words.length > 0 ? words : ['Beste lezer, dit is een brief.'])),
  });
  return doc.id;
}

const urlOf = (id: string) => `${cmsUrl}/admin/collections/brieven/${id}`;

const stored = async (id: string) =>
  JSON.stringify((await writer.json('GET', `/brieven/${id}?draft=true&depth=0`)).front);

/** The next page that is opened believes that the session ends within seconds; the server knows better. */
async function endSessionSoon(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { fetch } = window;
    const MARK = 'session-ends-soon';
    window.fetch = async (...request) => {
      const response = await fetch(...request);
      if (!response.url.includes('/api/gebruikers/me') || sessionStorage.getItem(MARK)) return response;
      sessionStorage.setItem(MARK, 'told');
      const told = { ...(await response.json()), exp: Math.floor(Date.now() / 1_000) + 8 };
      return Response.json(told);
    };
  });
}

describe('the life of a letter', () => {
  test('three people bring a hard decision to akkoord, and a change takes it back', async () => {
    const pages = {
      communicatie: await freshPage(),
      jurist: await freshPage(),
      ervaringsdeskundige: await freshPage(),
    };
    const logins = { communicatie: writer.login, jurist: jurist.login, ervaringsdeskundige: reader.login };
    const url = await reviewJourney(pages, logins, cmsUrl);
    const { docs } = await writer.json<{ docs: { what: string; reason?: string }[] }>(
      'GET',
      `/brief-gebeurtenissen?where[letter][equals]=${url.split('/').pop()}&sort=createdAt&limit=50&depth=0`,
    );
    expect(docs.map(({ what }) => what)).toEqual([
      'Brief gemaakt',
      'Beoordeling gevraagd: Ervaringsdeskundige, Jurist',
      'Jurist: terug met reden',
      'Tekst gewijzigd',
      'Beoordeling gevraagd: Ervaringsdeskundige, Jurist',
      'Jurist: akkoord',
      'Ervaringsdeskundige: akkoord',
      'Akkoord, onder de ondergrens',
      'Gewijzigd na akkoord: de brief is weer concept',
    ]);
    expect(docs[7]?.reason).toContain('in maart maken wij hem beter');

    const page = pages.communicatie;
    await page.getByRole('button', { name: 'Vergelijk versies' }).click();
    const dialog = page.getByRole('dialog', { name: 'Voor en na' });
    await dialog.locator('ins').filter({ hasText: 'Participatiewet' }).waitFor();
    expect(await dialog.getByRole('table', { name: 'Scores voor en na' }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Vergelijk versies');
    for (const each of Object.values(pages)) await each.context().close();
  });

  test('a comment stays with its passage', async () => {
    const id = await newLetter('Beste lezer.', 'U moet 200 euro betalen voor 1 mei.');
    const page = await freshPage();
    await enter(page, cmsUrl, reader.login);
    await openLetter(page, urlOf(id));
    await page.getByText('U moet 200 euro').click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Reageer op de selectie' }).click();
    await page.getByLabel('Uw reactie').fill('Zeg erbij hoe.');
    await page.getByRole('button', { name: 'Plaats reactie' }).click();
    await page.locator('.brief-reacties').getByText('Zeg erbij hoe.').waitFor();

    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('brief-reactie') ?? [])].map(String).join('|'));
    await writer.json('PATCH', `/brieven/${id}?draft=true`, {
      front: richText('Een nieuw begin.', 'U moet ons 200 euro betalen voor 1 mei.', 'Tot slot.'),
    });
    await openLetter(page, urlOf(id));
    expect(await until(marked, (text) => text !== '', 'the passage is marked')).toContain(
      '200 euro betalen voor 1 mei',
    );
    await writer.json('PATCH', `/brieven/${id}?draft=true`, { front: richText('Alles is anders.') });
    await openLetter(page, urlOf(id));
    await page.getByText('De passage is gewijzigd.').waitFor();
    await page.context().close();
  });
});

describe('nothing is lost', () => {
  test('the last key before a save is in it, also when the save comes at once', async () => {
    const id = await newLetter();
    const page = await freshPage();
    await enter(page, cmsUrl, writer.login);
    await openLetter(page, urlOf(id));
    for (const word of [' een', ' twee', ' drie']) {
      await typeAtEnd(page, word);
      await saveLetter(page);
    }
    expect(await stored(id)).toContain('brief. een twee drie');
    await page.context().close();
  });

  test('2,000 characters typed while slow saves run, and a server that is killed', async () => {
    const id = await newLetter();
    const page = await freshPage();
    await enter(page, cmsUrl, writer.login);
    await openLetter(page, urlOf(id));
    await page.route('**/api/brieven/*', async (route) => {
      if (route.request().method() === 'PATCH') await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    const words = Array.from({ length: 250 }, (_, index) => ` ${String(index).padStart(3, '0')}-abc`);
    for (let from = 0; from < words.length; from += 25) {
      await typeAtEnd(page, words.slice(from, from + 25).join(''), 8);
      await page.keyboard.press('Control+s');
    }
    await page.waitForTimeout(2_500);
    await saveLetter(page);
    const typed = words.join('');
    expect(typed).toHaveLength(2_000);
    expect(await page.getByLabel('Tekst van de voorkant').textContent()).toContain(typed);
    await until(
      () => stored(id),
      (text) => text.includes(typed),
      'all 2,000 characters are in the database',
    );

    // The server falls over in the middle of a sentence; the save says so, and the text is there after a reload.
    await typeAtEnd(page, ' Na de laatste keer bewaren.');
    process.kill(Number(readFileSync(join(inject('dataDir'), 'cms.pid'), 'utf8')), 'SIGKILL');
    await page.keyboard.press('Control+s');
    await page.getByText('staat veilig op deze computer').first().waitFor();
    await until(
      async () => (await fetch(`${cmsUrl}/api/globals/organisatie`).catch(() => undefined))?.status,
      (status) => status === 200,
      'the CMS is back',
    );
    page.on('dialog', (dialog) => void dialog.accept());
    await openLetter(page, urlOf(id));
    await page.getByText(/Er staat nog tekst van .* die niet bewaard is/).waitFor();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await page.getByLabel('Tekst van de voorkant').getByText('Na de laatste keer bewaren.').waitFor();
    await saveLetter(page);
    await until(
      () => stored(id),
      (text) => text.includes(`${typed} Na de laatste keer bewaren.`),
      'the last sentence is in the database',
    );
    await openLetter(page, urlOf(id));
    expect(await page.getByText(/die niet bewaard is/).count()).toBe(0);
    await page.context().close();
  });

  test('a question of the form that crosses with a save takes neither the keyboard nor the text', async () => {
    const id = await newLetter();
    const page = await freshPage();
    await enter(page, cmsUrl, writer.login);
    await openLetter(page, urlOf(id));
    // What the form asks the server comes in after the save: the letter is newer by then than the form knows.
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    let crossed = 0;
    await page.route('**/admin/collections/brieven/*', async (route) => {
      if (route.request().method() === 'POST') {
        await saved;
        crossed += 1;
      }
      await route.continue();
    });
    await typeAtEnd(page, ' een');
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Control+s');
    await saved;
    const words = Array.from({ length: 40 }, (_, index) => ` woord${index}`).join('');
    await page.keyboard.type(words, { delay: 20 });
    expect(crossed).toBeGreaterThan(0);
    expect(await page.locator('.payload__modal-item').count()).toBe(0);
    await saveLetter(page);
    expect(await stored(id)).toContain(`brief. een${words}`);
    // A colleague who was first is named by the save and by the panel, and nobody takes us for a colleague.
    expect(await page.getByText('heeft deze brief intussen').count()).toBe(0);
    await page.context().close();
  });

  test('offline and logged out: the text stays, and a Dutch sentence says so', async () => {
    const id = await newLetter();
    const page = await freshPage();
    await enter(page, cmsUrl, writer.login);
    await openLetter(page, urlOf(id));
    await typeAtEnd(page, ' Zonder verbinding.');
    await page.context().setOffline(true);
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').getByText('Er is geen verbinding.').waitFor();
    await page.context().setOffline(false);
    await saveLetter(page);
    expect(await stored(id)).toContain('Zonder verbinding.');

    await typeAtEnd(page, ' Zonder sessie.');
    await page.context().clearCookies();
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').getByText('U bent niet meer ingelogd.').waitFor();
    await expect(page.getByLabel('Tekst van de voorkant').textContent()).resolves.toContain('Zonder sessie.');

    // The clock of the tab ends a session that the server still knows: Payload comes back here without a person.
    page.on('dialog', (dialog) => void dialog.accept());
    await enter(page, cmsUrl, writer.login);
    await endSessionSoon(page);
    await openLetter(page, urlOf(id));
    await typeAtEnd(page, ' Vlak voor het einde.');
    await page.waitForURL(/logout-inactivity/);
    await page.waitForURL(urlOf(id));
    await page.getByText(/Er staat nog tekst van .* die niet bewaard is/).waitFor();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await page.getByLabel('Tekst van de voorkant').getByText('Vlak voor het einde.').waitFor();
    await saveLetter(page);
    expect(await stored(id)).toContain('Vlak voor het einde.');
    await page.context().close();
  });

  test('a colleague’s text is not overwritten in silence', async () => {
    const id = await newLetter();
    const page = await freshPage();
    await enter(page, cmsUrl, writer.login);
    await openLetter(page, urlOf(id));
    await typeAtEnd(page, ' Van de schrijver.');
    await page.waitForTimeout(1_500);
    // While the writer has the letter open, Payload's own lock refuses a colleague; taking over is a choice.
    const change = { front: richText('Van de jurist.') };
    expect((await jurist.send('PATCH', `/brieven/${id}?draft=true`, change)).status).toBe(423);
    await jurist.json('PATCH', `/brieven/${id}?draft=true&overrideLock=true`, change);
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').getByText('Een collega heeft deze brief intussen bewaard.').waitFor();
    expect(await stored(id)).toContain('Van de jurist.');
    expect(await page.getByLabel('Tekst van de voorkant').textContent()).toContain('Van de schrijver.');
    await page.context().close();
  });
});
