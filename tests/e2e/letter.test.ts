import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { moveCaret, typeAtEnd } from '../support/caret.ts';
import { newContext } from '../support/page.ts';
import { asBeheerder, asRole, RestClient } from '../support/rest.ts';
import { enter, letterJourney, settledScores, toolsJourney } from './letterJourney.ts';

const cmsUrl = inject('cmsUrl');
let page: Page;

beforeEach(async () => {
  const context = await newContext();
  page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  return async () => {
    await context.close();
    // What the policy of the CMS stops is a part of the editor that does not work.
    expect(refused).toEqual([]);
  };
});

const communicatie = async () => asRole(await asBeheerder(cmsUrl, inject('login')), 'communicatie');

/** Somebody who writes letters has an empty one open. */
async function openNewLetter(subject: string): Promise<void> {
  const writer = await communicatie();
  const { doc } = await writer.json<{ doc: { id: string } }>('POST', '/brieven?draft=true', {
    subject,
    kind: 'informatie',
  });
  await enter(page, cmsUrl, writer.login);
  await page.goto(`${cmsUrl}/admin/collections/brieven/${doc.id}`);
}

describe('writing a letter', () => {
  test('from a sjabloon, with a hard sentence, a suggestion, and nothing lost', async () => {
    const { login } = await communicatie();
    // The journey itself waits for the marks; how long that took is a figure, not a verdict on this machine.
    const { markedAfterMs } = await letterJourney(page, cmsUrl, login);
    console.log(`Marked ${markedAfterMs} ms after the last key.`);
  });

  test('with the keyboard: filter, card, ignore, field, sentence, preview, the other side of the sheet', async () => {
    const writer = await communicatie();
    const hard = await writer.json<{ docs: { id: string }[] }>(
      'GET',
      '/brief-sjablonen?limit=1&depth=0&where[hard][equals]=true',
    );
    const { id } = await writer.json<{ id: string }>(
      'POST',
      `/brief-sjablonen/${hard.docs[0]?.id}/nieuwe-brief`,
    );
    await enter(page, cmsUrl, writer.login);
    await page.goto(`${cmsUrl}/admin/collections/brieven/${id}`);
    await toolsJourney(page);
  });

  test('and the preview has the last key in it, however busy the browser is', async () => {
    // Payload's form hears of what is typed when the browser is idle: this one never is.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await openNewLetter('Net getypt');
    await page.getByLabel('Tekst van de voorkant').waitFor();
    await typeAtEnd(page, 'U hoort het morgen van ons.');
    await page.locator('[data-field-path="front"]').getByRole('button', { name: 'Voorbeeld' }).click();
    const preview = page.getByRole('dialog', { name: 'Voorbeeld van de brief' });
    await preview.getByRole('button', { name: 'Op een scherm' }).click();
    await preview.frameLocator('iframe').getByText('U hoort het morgen van ons.').waitFor();
  });

  test('in a browser without highlights: everything works, marks included', async () => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'Highlight');
      Reflect.deleteProperty(CSS, 'highlights');
    });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await openNewLetter('Zonder markering');
    expect(await page.evaluate(() => 'highlights' in CSS || 'Highlight' in globalThis)).toBe(false);
    const front = page.getByLabel('Tekst van de voorkant');
    await front.click();
    await page.keyboard.type(
      'Beste mevrouw De Wit, u dient derhalve het formulier in te vullen en op te sturen.',
    );
    await page.locator('.brief-kaart').filter({ hasText: 'derhalve' }).first().waitFor();
    await settledScores(page);
    await page.locator('.brief-merken i.woord').first().waitFor();
    await front.focus();
    await moveCaret(page, 'Control+Home');
    await page.keyboard.press('F8');
    await page.getByRole('dialog').and(page.locator('.brief-plek')).waitFor();
    expect(faults).toEqual([]);
  });

  test('a wrong password gets a Dutch sentence and no letter', async () => {
    const { login } = await communicatie();
    await page.goto(`${cmsUrl}/admin/login`);
    await page.locator('#field-email').fill(login.email);
    await page.locator('#field-password').fill('dit is het niet');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByText('wachtwoord is onjuist').first().waitFor();
    expect(page.url()).toContain('/login');
  });
});

describe('who may begin a letter from a sjabloon', () => {
  interface List {
    docs: { id: string; subject: string; kind: string }[];
  }

  test('communicatie gets a draft with the words of the sjabloon', async () => {
    const writer = await communicatie();
    const [template] = (await writer.json<List>('GET', '/brief-sjablonen?limit=1&depth=0')).docs;
    const { id } = await writer.json<{ id: string }>('POST', `/brief-sjablonen/${template?.id}/nieuwe-brief`);
    const letter = await writer.json('GET', `/brieven/${id}?depth=0&draft=true`);
    expect(letter).toMatchObject({
      subject: template?.subject,
      kind: template?.kind,
      template: template?.id,
      _status: 'draft',
    });
  });

  test('an ervaringsdeskundige may read along, not begin', async () => {
    const beheerder = await asBeheerder(cmsUrl, inject('login'));
    const reader = await asRole(beheerder, 'ervaringsdeskundige');
    const [template] = (await reader.json<List>('GET', '/brief-sjablonen?limit=1&depth=0')).docs;
    const response = await reader.send('POST', `/brief-sjablonen/${template?.id}/nieuwe-brief`);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('mag geen') }],
    });

    const { id } = await beheerder.json<{ id: string }>(
      'POST',
      `/brief-sjablonen/${template?.id}/nieuwe-brief`,
    );
    await enter(page, cmsUrl, reader.login);
    await page.goto(`${cmsUrl}/admin/collections/brieven/${id}`);
    await settledScores(page);
    expect(await page.locator('.brief-keuze').count()).toBe(0);
  });

  test('a visitor is asked to log in; a sjabloon that is gone is said to be gone', async () => {
    const nobody = new RestClient(cmsUrl);
    expect((await nobody.send('POST', '/brief-sjablonen/x/nieuwe-brief')).status).toBe(401);
    const writer = await communicatie();
    const response = await writer.send('POST', `/brief-sjablonen/${crypto.randomUUID()}/nieuwe-brief`);
    expect(response.status).toBe(404);
  });
});
