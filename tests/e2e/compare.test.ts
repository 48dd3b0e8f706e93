import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { typeAtEnd } from '../support/caret.ts';
import { newContext } from '../support/page.ts';
import { asBeheerder, asRole, type RestClient } from '../support/rest.ts';
import { richText } from '../support/richText.ts';
import { until } from '../support/waiting.ts';
import { enter } from './letterJourney.ts';
import { openLetter, saveLetter } from './reviewJourney.ts';

const cmsUrl = inject('cmsUrl');
const FRONT = 'Tekst van de voorkant';
const HARD = 'U dient derhalve de benodigde bescheiden te verstrekken.';
const BETTER = 'Stuur ons de papieren die wij nodig hebben.';
const BEST = 'Wilt u ons de papieren sturen? Bel ons gerust.';

let writer: RestClient & { login: { email: string; password: string } };
let colleague: RestClient;
let jurist: RestClient & { login: { email: string; password: string } };

beforeAll(async () => {
  const beheerder = await asBeheerder(cmsUrl, inject('login'));
  writer = await asRole(beheerder, 'communicatie');
  colleague = await asRole(beheerder, 'communicatie');
  jurist = await asRole(beheerder, 'jurist');
});

/** A page of somebody who is logged in and has a letter open. */
async function pageOf(person: typeof writer, url: string): Promise<Page> {
  const context = await newContext({ width: 1440 });
  const page = await context.newPage();
  await enter(page, cmsUrl, person.login);
  await openLetter(page, url);
  return page;
}

/** A letter that was saved once for each text. @returns its id and its address in the CMS */
async function letterOf(...texts: string[][]): Promise<{ id: string; url: string }> {
  const [first = [], ...later] = texts.map((lines) => richText(...lines));
  const { doc } = await writer.json<{ doc: { id: string } }>('POST', '/brieven?draft=true', {
    subject: 'Proef',
    kind: 'informatie',
    front: first,
  });
  for (const [index, front] of later.entries()) {
    // Versions are named by the second they were saved in; of one writer, in a few seconds, they would be one.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await (index % 2 === 0 ? writer : colleague).json('PATCH', `/brieven/${doc.id}?draft=true`, { front });
  }
  return { id: doc.id, url: `${cmsUrl}/admin/collections/brieven/${doc.id}` };
}

const stored = async (id: string) =>
  JSON.stringify((await writer.json('GET', `/brieven/${id}?draft=true&depth=0`)).front);

/** Opens the dialog in which versions lie side by side, with these two in it, counted from the newest. */
async function compare(page: Page, before: number, after: number) {
  await page.getByRole('button', { name: 'Vergelijk versies' }).click();
  const dialog = page.getByRole('dialog', { name: 'Voor en na' });
  await dialog
    .getByLabel('Voor', { exact: true })
    .and(page.locator('select'))
    .selectOption({ index: before });
  await dialog.getByLabel('Na', { exact: true }).and(page.locator('select')).selectOption({ index: after });
  return {
    dialog,
    labels: await dialog.locator('select').first().locator('option').allTextContents(),
    gone: (await dialog.locator('del').allTextContents()).join(' '),
    come: (await dialog.locator('ins').allTextContents()).join(' '),
    shown: async (side: 'Voorkant voor' | 'Voorkant na') =>
      (await dialog.getByRole('region', { name: side }).textContent()) ?? '',
  };
}

/** Presses the restore button and waits until the page shows the letter as it then is. */
async function restore(page: Page, words: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Zet de versie ‘Voor’ terug' }).click();
  await loaded;
  await page.getByLabel(FRONT).getByText(words).waitFor();
}

describe('versions', () => {
  test('any two are laid side by side; an older one comes back, and the one it replaced is not lost', async () => {
    const { id, url } = await letterOf([HARD], [BETTER], [BEST]);
    const page = await pageOf(writer, url);

    const { dialog, labels, gone, come, shown } = await compare(page, 2, 1);
    expect(labels).toHaveLength(4);
    expect(new Set(labels).size, 'every version has a name of its own').toBe(4);
    expect(labels.at(-1)).toBe('Het origineel');
    expect(gone).toContain('derhalve');
    expect(come).toContain('Stuur');
    expect(await shown('Voorkant na'), 'the newest version is not one of these two').not.toContain('Bel ons');
    const cells = await dialog
      .getByRole('row', { name: /^Leesbaarheid/ })
      .getByRole('cell')
      .allTextContents();
    const [before, after] = cells.map(Number);
    expect(after, 'the rewritten version is easier').toBeGreaterThan(before ?? 100);
    expect(cells[2]).toBe(`+${(after ?? 0) - (before ?? 0)}`);

    await restore(page, 'derhalve');
    expect(await stored(id)).toContain(HARD);
    await page.getByText('Geschiedenis', { exact: true }).click();
    await page.getByText('Eerdere versie teruggezet').first().waitFor();

    const again = await compare(page, 1, 0);
    expect(again.labels).toHaveLength(5);
    expect(again.gone, 'what was replaced is the version before').toContain('Bel ons gerust');
    expect(again.come).toContain('derhalve');
    await restore(page, 'Bel ons gerust.');
    expect(await stored(id)).toContain(BEST);
    await page.context().close();
  });
});

describe('together', () => {
  test('a comment follows its passage to the other side of the sheet', async () => {
    const passage = 'U kunt bezwaar maken tot 1 mei.';
    const { id, url } = await letterOf(['Beste lezer.', passage, 'Tot ziens.']);
    await jurist.json('POST', '/brief-opmerkingen', {
      letter: id,
      half: 'front',
      quote: passage,
      before: 'Beste lezer.\n',
      after: '\nTot ziens.',
      text: 'Noem het adres.',
    });
    const page = await pageOf(writer, url);
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('brief-reactie') ?? [])].map((range) => {
          const field = (range as Range).startContainer.parentElement?.closest('[data-lexical-editor]');
          return `${field?.getAttribute('aria-label')}: ${range}`;
        }),
      );
    const isMarkedOn = (label: string) =>
      until(marked, ([mark]) => mark === `${label}: ${passage}`, `the passage is marked in ${label}`, 15_000);

    await isMarkedOn(FRONT);
    await page.getByLabel(FRONT).getByText(passage).click();
    await page.keyboard.press('Control+Shift+Enter');
    await isMarkedOn('Tekst van de achterkant');
    await saveLetter(page);
    await openLetter(page, url);
    await isMarkedOn('Tekst van de achterkant');
    expect(await page.getByText('De passage is gewijzigd.').count()).toBe(0);
    await page.context().close();
  });

  test('the second person sees who is writing, may look, and cannot write over it in silence', async () => {
    const { id, url } = await letterOf(['Beste lezer, dit is een brief.']);
    const first = await pageOf(writer, url);
    await typeAtEnd(first, ' Van de schrijver.');
    await first.waitForTimeout(1_500);

    const second = await pageOf(jurist, url);
    const warning = second.getByRole('dialog').and(second.locator('.document-locked'));
    await warning.getByText('Test communicatie').waitFor();
    expect(await warning.textContent(), 'since when, in Dutch').toMatch(/Bewerkt sinds\s*\d+ [a-z]+ \d{4}/);
    await warning.getByText('werkt nu in dit document').waitFor();
    await warning.getByRole('button', { name: 'Alleen-lezen weergave' }).click();
    await second.locator('[data-field-path="front"] [contenteditable="false"]').first().waitFor();

    // Taking over is a choice; after it the first cannot write over the second either.
    await openLetter(second, url);
    await warning.getByRole('button', { name: 'Overnemen' }).click();
    await warning.waitFor({ state: 'hidden' });
    await second.locator('[data-field-path="front"] [contenteditable="true"]').waitFor();
    await typeAtEnd(second, ' Van de jurist.');
    await second.getByLabel(FRONT).getByText('Van de jurist.').waitFor();
    await second.waitForTimeout(1_000);
    await first.keyboard.press('Control+s');
    await first.getByRole('alert').getByText('Een collega schrijft nu in deze brief.').waitFor();
    await saveLetter(second);
    expect(await stored(id)).toContain('Van de jurist.');
    await first.keyboard.press('Control+s');
    await first.getByRole('alert').getByText('Een collega heeft deze brief intussen bewaard.').waitFor();
    expect(await stored(id)).not.toContain('Van de schrijver.');
    expect(await first.getByLabel(FRONT).textContent(), 'the first still has the text').toContain(
      'Van de schrijver.',
    );
    await first.context().close();
    await second.context().close();
  });
});

test('a tab that crashes with unsaved text: the text is offered back, and it is there', async () => {
  const { id, url } = await letterOf(['Beste lezer, dit is een brief.']);
  const page = await pageOf(writer, url);
  const context = page.context();
  await typeAtEnd(page, ' Vlak voor de klap.');
  // The text is put aside every second.
  await page.waitForTimeout(2_000);
  const crashed = page.waitForEvent('crash');
  const protocol = await context.newCDPSession(page);
  // Never answered: who should answer is gone.
  void protocol.send('Page.crash').catch(() => undefined);
  await crashed;
  expect(await stored(id), 'it was not saved').not.toContain('Vlak voor de klap.');

  const back = await context.newPage();
  await openLetter(back, url);
  await back.getByText(/Er staat nog tekst van .* die niet bewaard is/).waitFor();
  await back.getByRole('button', { name: 'Zet terug' }).click();
  await back.getByLabel(FRONT).getByText('Vlak voor de klap.').waitFor();
  await saveLetter(back);
  expect(await stored(id)).toContain('Vlak voor de klap.');
  await openLetter(back, url);
  expect(await back.getByText(/die niet bewaard is/).count()).toBe(0);
  await context.close();
});
