import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Login } from './product.ts';

/** How long one step of a person may take. */
const TIMEOUT_MS = 60_000;

let connection: Promise<Browser> | undefined;

/** A fresh context (own cookies) in the run's one browser. */
export async function newContext(
  options: { width?: number; height?: number; javaScript?: boolean } = {},
): Promise<BrowserContext> {
  connection ??= chromium.connectOverCDP(inject('browserEndpoint'));
  const browser = await connection;
  const context = await browser.newContext({
    locale: 'nl-NL',
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1366, height: options.height ?? 900 },
  });
  // The machine has more to do than this test.
  context.setDefaultTimeout(TIMEOUT_MS);
  return context;
}

/** Logs in through the login screen, as a person does, and waits for the start screen. */
export async function logIn(page: Page, cmsUrl: string, login: Login): Promise<void> {
  await page.goto(`${cmsUrl}/admin/login`);
  await page.getByLabel('E-mail').fill(login.email);
  await page.getByLabel('Wachtwoord', { exact: false }).first().fill(login.password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/login'));
}
