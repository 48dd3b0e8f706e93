import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Login } from '../support/product.ts';
import { enter } from './letterJourney.ts';

const TYPED = 'Een titel die niemand nog bewaarde';

/**
 * Somebody begins a page and walks away. The browser's clock is put ahead; the server's is not, so that its session
 * still goes on when the browser holds it for over (tests/integration/local/session.test.ts has the server's side).
 */
export async function idleJourney(
  page: Page,
  cmsUrl: string,
  login: Login,
  look: (name: 'waarschuwing' | 'uitgelogd') => Promise<void> = async () => {},
): Promise<void> {
  await page.clock.install();
  await enter(page, cmsUrl, login);
  await page.goto(`${cmsUrl}/admin/collections/kennisbank/create`);
  const title = page.locator('#field-title');
  await title.fill(TYPED);
  const told = page.waitForResponse((response) => response.url().endsWith('/refresh-token'));
  await page.clock.fastForward('06:00');
  assert.equal((await told).status(), 200, 'typing counts as work');

  await page.clock.fastForward('28:00');
  const warning = page.getByRole('dialog', { name: 'Bent u er nog?' });
  await warning.waitFor();
  await look('waarschuwing');
  await warning.getByRole('button', { name: 'Ik ben er nog' }).click();
  await warning.waitFor({ state: 'detached' });

  await page.clock.fastForward('31:00');
  const over = page.getByRole('dialog', { name: 'U bent uitgelogd' });
  await over.waitFor();
  await look('uitgelogd');
  await over.getByRole('button', { name: 'Ik ben weer ingelogd' }).click();
  await over.waitFor({ state: 'detached' });
  assert.equal(await title.inputValue(), TYPED);
}
