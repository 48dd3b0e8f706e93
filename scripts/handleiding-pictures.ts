/**
 * Makes the pictures of the letter editor for the handleiding again, from a running CMS with only sample content:
 *   CMS_URL=http://127.0.0.1:3000 EMAIL=… PASSWORD=… node scripts/handleiding-pictures.ts [folder [state …]]
 * Every state at both widths, light; with DARK=1 dark, to look at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { startChromium } from '../tests/support/chromium.ts';
import { EDITOR_STATES, makeStateLetters, showTheme, WIDTHS } from '../tests/support/editorStates.ts';
import { asBeheerder } from '../tests/support/rest.ts';

const HEIGHT = 900;
/** A reader may have a slow connection, and there are many pictures. */
const MAX_BYTES = 100_000;

const { CMS_URL: cmsUrl, EMAIL: email, PASSWORD: password, DARK: dark } = process.env;
if (!cmsUrl || !email || !password) throw new Error('Give CMS_URL, EMAIL and PASSWORD');
const [folder = 'site/public/handleiding', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const letters = await makeStateLetters(await asBeheerder(cmsUrl, { email, password }));
const chromiumProcess = await startChromium();
const browser = await chromium.connectOverCDP(chromiumProcess.endpoint);
const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
try {
  const page = await context.newPage();
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/login'));
  for (const width of WIDTHS) {
    for (const state of EDITOR_STATES) {
      if (wanted.length > 0 && !wanted.includes(state.name)) continue;
      await page.setViewportSize({ width, height: HEIGHT });
      await state.open(page, cmsUrl, letters);
      await showTheme(page, dark ? 'dark' : 'light');
      await picture(page, join(folder, `editor-${state.name}-${width}.webp`));
    }
  }
} finally {
  await browser.close();
  await chromiumProcess.stop();
}

/** Takes the window as it stands, as small as it may be with the letters still sharp. */
async function picture(page: Page, path: string): Promise<void> {
  const png = await page.screenshot();
  for (const quality of [85, 70, 55]) {
    const { size } = await sharp(png).webp({ quality, smartSubsample: true }).toFile(path);
    if (size > MAX_BYTES) continue;
    console.log(`${path} ${Math.round(size / 1000)} kB`);
    return;
  }
  throw new Error(`${path} does not fit in ${MAX_BYTES} bytes`);
}
