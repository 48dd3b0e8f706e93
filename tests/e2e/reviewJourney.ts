import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { moveCaret } from '../support/caret.ts';
import type { Login } from '../support/product.ts';
import { enter } from './letterJourney.ts';

/** A decision as many a municipality still writes it; made up here. */
export const HARD_LETTER = [
  'Hierbij delen wij u mede dat is besloten uw uitkering met ingang van 1 maart 2026 te herzien.',
  'U hebt verzuimd de verzochte bescheiden tijdig te verstrekken, waarmee u de inlichtingenplicht hebt geschonden.',
  'U dient het bedrag van € 640,00 binnen twee weken na dagtekening te voldoen, bij gebreke waarvan invordering volgt.',
];

export type Seat = 'communicatie' | 'jurist' | 'ervaringsdeskundige';

/** Opens a letter and waits until its panel knows where it stands. */
export async function openLetter(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('.brief-werkstroom .brief-stand').waitFor();
  await page.locator('[data-field-path="front"] [data-lexical-editor]').waitFor();
}

/** Waits until the panel shows this state. */
export async function stands(page: Page, state: string): Promise<void> {
  await page.locator(`.brief-stand[data-stand="${state}"]`).waitFor();
}

/** Presses the save button and waits until the letter is saved. */
export async function saveLetter(page: Page): Promise<void> {
  const answer = page.waitForResponse((response) => {
    const method = response.request().method();
    return response.url().includes('/api/brieven') && (method === 'PATCH' || method === 'POST');
  });
  await page.keyboard.press('Control+s');
  assert.ok((await answer).ok(), 'the letter is saved');
}

/** Fills in the open dialog and confirms it. */
export async function confirmDialog(page: Page, button: string, text?: string): Promise<void> {
  const dialog = page.locator('dialog.brief-dialoog[open]');
  if (text !== undefined) await dialog.locator('textarea').fill(text);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/**
 * Three people bring a hard decision to akkoord: it goes back once with a reason, it is approved under the floor with a
 * reason, and a change takes the approval back.
 * @param pages  a page a person, not logged in
 * @returns the address of the letter, which ends as a concept whose history tells all of it
 */
export async function reviewJourney(
  pages: Record<Seat, Page>,
  logins: Record<Seat, Login>,
  cmsUrl: string,
): Promise<string> {
  const { communicatie: writer, jurist, ervaringsdeskundige: reader } = pages;
  for (const seat of ['communicatie', 'jurist', 'ervaringsdeskundige'] as const) {
    await enter(pages[seat], cmsUrl, logins[seat]);
  }

  await writer.goto(`${cmsUrl}/admin/collections/brieven/create`);
  const front = writer.getByLabel('Tekst van de voorkant');
  await front.waitFor();
  await writer.locator('#field-subject').fill('Besluit herziening uitkering');
  await front.click();
  await writer.evaluate((lines) => {
    const data = new DataTransfer();
    data.setData('text/plain', lines.join('\n\n'));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, HARD_LETTER);
  await writer.getByText('inlichtingenplicht').first().waitFor();
  await saveLetter(writer);
  await writer.waitForURL(/\/brieven\/[0-9a-f-]{24,}/);
  const url = writer.url();
  await openLetter(writer, url);

  await writer.getByRole('button', { name: 'Vraag een beoordeling' }).click();
  await confirmDialog(writer, 'Vraag beoordeling');
  await stands(writer, 'in-review');

  await openLetter(jurist, url);
  await jurist.getByRole('button', { name: 'Terug met reden als jurist' }).click();
  await confirmDialog(jurist, 'Stuur terug', 'De wettelijke grondslag ontbreekt.');
  await stands(jurist, 'concept');

  await openLetter(writer, url);
  await writer.getByText('De wettelijke grondslag ontbreekt.').first().waitFor();
  await front.click();
  await moveCaret(writer, 'Control+End');
  await writer.keyboard.press('Enter');
  await writer.keyboard.type('Dit staat in artikel 54 van de Participatiewet.');
  await writer.locator('#field-callFirst input').fill('Ja, bel');
  await writer.keyboard.press('Enter');
  await saveLetter(writer);
  await writer.getByRole('button', { name: 'Vraag een beoordeling' }).click();
  await confirmDialog(writer, 'Vraag beoordeling');
  await stands(writer, 'in-review');

  await openLetter(jurist, url);
  await jurist.getByRole('button', { name: 'Akkoord als jurist' }).click();
  await confirmDialog(jurist, 'Geef akkoord', '');
  await openLetter(reader, url);
  await reader.getByRole('button', { name: 'Akkoord als ervaringsdeskundige' }).click();
  await confirmDialog(reader, 'Geef akkoord', '');

  await openLetter(writer, url);
  await writer.getByRole('button', { name: 'Zet op akkoord' }).click();
  await writer.locator('dialog.brief-dialoog[open]').getByText('onder de ondergrens').waitFor();
  await confirmDialog(writer, 'Zet op akkoord', 'Deze brief moet vandaag weg; in maart maken wij hem beter.');
  await stands(writer, 'akkoord');

  await front.click();
  await moveCaret(writer, 'Control+End');
  await writer.keyboard.type(' Bel ons gerust.');
  await saveLetter(writer);
  await stands(writer, 'concept');
  return url;
}
