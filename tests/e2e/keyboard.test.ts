import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { newContext } from '../support/page.ts';
import { asBeheerder, asRole } from '../support/rest.ts';
import { KeyboardWriter } from './keyboardWriter.ts';
import { settledScores } from './letterJourney.ts';
import { HARD_LETTER, openLetter, stands } from './reviewJourney.ts';

const cmsUrl = inject('cmsUrl');
const FRONT = 'Tekst van de voorkant';
const HARD_SENTENCE = 'U dient derhalve de benodigde bescheiden te verstrekken.';

/** Copies a text as somebody does it who has it open elsewhere. */
async function copy(page: Page, paragraphs: readonly string[]): Promise<void> {
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent(paragraphs.map((text) => `<p>${text}</p>`).join(''));
  await elsewhere.keyboard.press('Control+a');
  await elsewhere.keyboard.press('Control+c');
  await elsewhere.close();
  await page.bringToFront();
}

const frontText = (page: Page) => page.getByLabel(FRONT, { exact: true }).innerText();

const selected = (page: Page) => page.evaluate(() => String(window.getSelection()));

/** What of the text that has the keyboard stands after the caret; undefined while the caret is not in it. */
const textAfterCaret = (page: Page) =>
  page.evaluate(() => {
    const [selection, text] = [window.getSelection(), document.activeElement];
    if (!selection?.focusNode || !text?.contains(selection.focusNode)) return undefined;
    const after = document.createRange();
    after.selectNodeContents(text);
    after.setStart(selection.focusNode, selection.focusOffset);
    return after.toString();
  });

test('the whole rewriting journey with the keyboard alone', async () => {
  const beheerder = await asBeheerder(cmsUrl, inject('login'));
  const { login } = await asRole(beheerder, 'communicatie');
  const context = await newContext({ width: 1440 });
  const page = await context.newPage();
  const writer = new KeyboardWriter(page);
  const front = page.getByLabel(FRONT, { exact: true });
  const card = page.locator('.brief-plek[data-geplaatst]');
  const quote = async () => (await card.locator('.brief-plek__citaat').textContent()) ?? '';

  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('#field-email').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  while ((await page.evaluate(() => document.activeElement?.id)) !== 'field-email') await writer.press('Tab');
  await writer.type(login.email);
  while ((await page.evaluate(() => document.activeElement?.id)) !== 'field-password')
    await writer.press('Tab');
  await writer.type(login.password);
  await writer.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('/login'));

  // A pasted decision in a new letter.
  await copy(page, HARD_LETTER);
  await page.goto(`${cmsUrl}/admin/collections/brieven/create`);
  await front.waitFor();
  await page.waitForLoadState('networkidle');
  await writer.tabTo('Onderwerp…');
  await writer.type('Besluit herziening uitkering');
  await writer.tabTo(FRONT);
  await writer.press('Control+v');
  await front.getByText('inlichtingenplicht').waitFor();
  await writer.press('Control+s');
  await page.waitForURL(/\/brieven\/[0-9a-f-]{24,}/);
  await openLetter(page, page.url());
  await settledScores(page);

  await writer.tabTo(FRONT);
  // The browser puts the caret in the text a moment after the text has the keyboard: who sees it stay, presses again.
  await expect
    .poll(async () => {
      await writer.press('Control+End');
      return textAfterCaret(page);
    })
    .toBe('');
  await writer.press('Enter');
  await writer.type(HARD_SENTENCE);
  expect(await frontText(page)).toMatch(new RegExp(`${HARD_SENTENCE}\\s*$`));
  await settledScores(page);

  // From finding to finding, and back.
  await writer.press('Control+Home', 'F8');
  await card.waitFor();
  const first = await quote();
  await writer.press('F8');
  await page.waitForFunction(
    (was) => document.querySelector('.brief-plek__citaat')?.textContent !== was,
    first,
  );
  await writer.press('Shift+F8');
  await page.waitForFunction(
    (was) => document.querySelector('.brief-plek__citaat')?.textContent === was,
    first,
  );

  // In the card and out of it: the keyboard is back on the words.
  await writer.isAt(FRONT);
  await writer.press('Alt+Enter');
  await page.waitForFunction(() => document.activeElement?.closest('.brief-plek'));
  await writer.focused();
  await writer.press('Escape');
  await card.waitFor({ state: 'detached' });
  await writer.isAt(FRONT);
  expect(await selected(page)).toBe(first);

  // A suggestion is one step, there and back.
  const before = await frontText(page);
  await writer.press('Control+Home');
  for (let stop = 0; ; stop += 1) {
    assert.ok(stop < 50, 'one of the findings has a suggestion');
    await writer.press('F8');
    await card.waitFor();
    await page.waitForTimeout(150);
    if ((await card.locator('.brief-keuze').count()) > 0) break;
  }
  await writer.press('Alt+Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.brief-plek .brief-keuze'));
  await writer.focused();
  await writer.press('Enter');
  await card.waitFor({ state: 'detached' });
  await writer.isAt(FRONT);
  const after = await frontText(page);
  expect(after).not.toBe(before);
  await writer.press('Control+z');
  await expect.poll(() => frontText(page)).toBe(before);
  await writer.press('Control+y');
  await expect.poll(() => frontText(page)).toBe(after);
  await settledScores(page);

  // Ignoring leaves the writer in the text. Both keys come before the next frame, so before the card is
  // drawn: it takes the keyboard all the same.
  await writer.press('Control+Home');
  await writer.pressAtOnce({ key: 'F8' }, { key: 'Enter', altKey: true });
  await page.waitForFunction(() => document.activeElement?.closest('.brief-plek'));
  if ((await writer.focused()).name !== 'Negeer hier') await writer.tabTo('Negeer hier');
  await writer.press('Enter');
  await page.getByText('Genegeerd in deze brief: 1.').waitFor();
  await writer.isAt(FRONT);

  // A passage goes to the back.
  const passage = (await front.locator('> *').first().innerText()).trim();
  await writer.press('Control+Home', 'Control+Shift+Enter');
  await page.getByLabel('Tekst van de achterkant').getByText(passage).waitFor();
  await writer.isAt(FRONT);
  expect(await frontText(page)).not.toContain(passage);

  // A field and a sentence, from the toolbar. Escape gives the button back.
  await writer.press('Control+End', 'Enter');
  await writer.type('Dag');
  await writer.tabTo('Invulveld', 'Shift+Tab');
  await writer.press('Enter');
  const fields = page.getByRole('dialog', { name: 'Invulveld' });
  await fields.waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('.brief-menu'));
  await writer.press('Escape');
  await fields.waitFor({ state: 'hidden' });
  await writer.isAt('Invulveld');
  await writer.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('.brief-menu'));
  if (!(await writer.focused()).name.startsWith('Voornaam')) await writer.tabTo('Voornaam…', 'ArrowDown');
  await writer.press('Enter');
  await front.getByText('Dag ((voornaam))').waitFor();
  await writer.isAt(FRONT);

  await writer.press('Enter');
  await writer.tabTo('Voeg een zin toe', 'Shift+Tab');
  await writer.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('.brief-menu'));
  await writer.press('ArrowDown');
  const { name: sentence } = await writer.focused();
  await writer.press('Enter');
  await front.getByText(sentence).waitFor();
  await writer.isAt(FRONT);

  // The letter as a reader gets it.
  await writer.tabTo('Voorbeeld', 'Shift+Tab');
  await writer.press('Enter');
  const preview = page.getByRole('dialog', { name: 'Voorbeeld van de brief' });
  await preview.waitFor();
  await writer.tabTo('Op een scherm');
  await writer.press('Enter');
  await preview.frameLocator('iframe').getByText('Dag Noor').waitFor();
  await writer.tabTo('Voornaam…');
  await writer.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  await writer.isAt('Voorbeeld');

  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await writer.press('Control+s');
  expect((await saved).ok()).toBe(true);

  await writer.tabTo('Vraag een beoordeling');
  await writer.press('Enter');
  const dialog = page.getByRole('dialog').and(page.locator('.brief-dialoog'));
  await dialog.waitFor();
  await writer.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await writer.isAt('Vraag een beoordeling');
  await writer.press('Enter');
  await dialog.waitFor();
  if ((await writer.focused()).name !== 'Vraag beoordeling') await writer.tabTo('Vraag beoordeling');
  await writer.press('Enter');
  await stands(page, 'in-review');
  await dialog.waitFor({ state: 'detached' });
  expect((await writer.focused()).tag, 'the keyboard is still somewhere').not.toBe('body');

  expect(writer.unseen).toEqual([]);
  await context.close();
}, 240_000);
