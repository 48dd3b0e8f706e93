import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { codeAt } from '../../cms/access/secondFactor/codes.ts';
import type { Login } from '../support/product.ts';
import { enter } from './letterJourney.ts';

const STEP_MS = 30_000;

/** Lets a test look at a screen on the way: an accessibility check, or a picture. */
export type Look = (
  name:
    | 'eigen wachtwoord'
    | 'account'
    | 'nieuw wachtwoord'
    | 'wachtwoord'
    | 'app'
    | 'herstelcodes'
    | 'inloggen',
  page: Page,
) => Promise<void>;

/** The first login, with the password that a beheerder chose: nothing opens but the choice of one's own. */
async function chooseOwnPassword(page: Page, cmsUrl: string, given: Login, look: Look): Promise<Login> {
  const password = `test-${crypto.randomUUID()}`;
  await enter(page, cmsUrl, given);
  const heading = page.getByRole('heading', { level: 1, name: 'Kies eerst een eigen wachtwoord' });
  await heading.waitFor();
  await page.goto(`${cmsUrl}/admin/account`);
  await heading.waitFor();
  await look('eigen wachtwoord', page);
  await page.getByLabel('Het wachtwoord dat u kreeg').fill(given.password);
  const field = page.getByLabel('Nieuw wachtwoord', { exact: true });
  await field.fill(given.password);
  await field.press('Enter');
  await page.getByText('Dit wachtwoord hebt u al.').waitFor();
  await field.fill(password);
  await field.press('Enter');
  await heading.waitFor({ state: 'detached' });
  return { ...given, password };
}

/** A new password in the own account: what is typed can be seen, and the meter tells a weak one from a strong one. */
async function changePassword(page: Page, login: Login, look: Look): Promise<string> {
  const password = `test-${crypto.randomUUID()}`;
  await page.getByRole('button', { name: 'Wijzig uw wachtwoord' }).click();
  const dialog = page.getByRole('dialog', { name: 'Uw wachtwoord wijzigen' });
  await dialog.getByLabel('Uw huidige wachtwoord').fill(login.password);
  const field = dialog.getByLabel('Nieuw wachtwoord', { exact: true });
  await field.fill('Welkom2026!!');
  await dialog.getByText('Te makkelijk te raden').waitFor();
  await field.press('Enter');
  await dialog.getByText('Dit wachtwoord is te makkelijk te raden').waitFor();
  await dialog.getByLabel('Toon het wachtwoord').check();
  assert.equal(await field.getAttribute('type'), 'text');
  await field.fill(password);
  await dialog.getByText('Sterk wachtwoord.').waitFor();
  await look('nieuw wachtwoord', page);
  await field.press('Enter');
  await page.getByText('Uw nieuwe wachtwoord is bewaard.').waitFor();
  return password;
}

/**
 * What a new trainer does: chooses a password of their own, and another; turns the second step on in the own account,
 * with the keyboard; logs out everywhere; finds that the password alone is not enough any more, and comes in with the
 * code.
 * @param page  a fresh page, not logged in
 * @param given  the login that a beheerder made
 */
export async function secondStepJourney(page: Page, cmsUrl: string, given: Login, look: Look): Promise<void> {
  const first = await chooseOwnPassword(page, cmsUrl, given, look);
  await page.goto(`${cmsUrl}/admin/account`);
  const turnOn = page.getByRole('button', { name: 'Zet de tweede stap aan' });
  await turnOn.waitFor();
  await look('account', page);
  const login = { ...first, password: await changePassword(page, first, look) };
  await turnOn.click();
  await page.getByRole('dialog').getByLabel('Uw wachtwoord').fill(login.password);
  await look('wachtwoord', page);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Zet Luchtpost in uw app' });
  await dialog.getByRole('img', { name: /QR-code/ }).waitFor();
  await look('app', page);
  const secret = ((await dialog.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const code = dialog.getByLabel('Code die uw app nu laat zien');
  await code.fill('000000');
  await code.press('Enter');
  await dialog.getByText('Deze code klopt niet').waitFor();
  await code.fill(codeAt(secret, new Date()));
  await code.press('Enter');
  const codes = page.getByRole('dialog', { name: 'Bewaar deze herstelcodes' });
  await codes.waitFor();
  assert.equal(await codes.getByRole('listitem').count(), 10);
  await look('herstelcodes', page);
  await codes.getByRole('button', { name: 'Ik heb de codes bewaard' }).click();
  await page.getByText('De tweede stap staat aan.', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Log overal uit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Log overal uit' }).click();
  await page.waitForURL((url) => url.pathname.includes('/login'));

  await page.getByLabel('E-mail').fill(login.email);
  await page.getByLabel('Wachtwoord', { exact: false }).first().fill(login.password);
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Code van uw tweede stap');
  await field.waitFor();
  await page.getByRole('alert').filter({ hasText: 'Vul ook de code uit uw app in.' }).waitFor();
  assert.equal(await field.evaluate((box) => box === document.activeElement), true);
  await look('inloggen', page);
  await page.keyboard.type(codeAt(secret, new Date(Date.now() + STEP_MS)));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('/login'));
}
