import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Login } from '../support/product.ts';

const HARD_SENTENCE =
  'U dient derhalve middels het bijgevoegde formulier de benodigde bescheiden te verstrekken, bij gebreke waarvan uw aanvraag buiten behandeling zal worden gesteld.';
const HARD_WORD = 'derhalve';

export interface Scores {
  readability: number;
  activation: number;
  stress: number;
}

export interface JourneyResult {
  /** Address of the letter that was made. */
  letterUrl: string;
  /** From the last key until the hard word was marked in the text and named in the panel, in milliseconds. */
  markedAfterMs: number;
  before: Scores;
  hard: Scores;
  better: Scores;
}

/** Logs in through the login screen. Throws when that does not end on the start screen. */
export async function enter(page: Page, cmsUrl: string, { email, password }: Login): Promise<void> {
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/login'));
}

/**
 * What a communicatiemedewerker does: begins with a sjabloon, types a hard sentence, sees it marked, applies a
 * suggestion, takes it back, applies it again, saves and comes back later.
 * @param page  a fresh page, not logged in; the database holds at least one sjabloon
 */
export async function letterJourney(page: Page, cmsUrl: string, login: Login): Promise<JourneyResult> {
  await enter(page, cmsUrl, login);
  await page.goto(`${cmsUrl}/admin/collections/brieven`);
  await page
    .getByLabel('Begin met een sjabloon', { exact: true })
    .and(page.locator('select'))
    .selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Maak deze brief' }).click();
  await page.waitForURL(/\/brieven\/[0-9a-f-]{24,}/);
  const letterUrl = page.url();
  const before = await settledScores(page);

  const front = page.getByLabel('Tekst van de voorkant');
  await front.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(HARD_SENTENCE);
  const markedAfterMs = await timeUntilMarked(page, HARD_WORD);
  const hard = await settledScores(page);
  assert.ok(hard.readability < before.readability, 'a hard sentence makes a letter harder to read');

  const card = page.locator('.brief-kaart').filter({ hasText: `Woord${HARD_WORD}` });
  const suggestion = card.locator('.brief-keuze').first();
  const replacement = ((await suggestion.textContent()) ?? '').replace(/^.*door: /, '');
  await suggestion.click();
  const expected = HARD_SENTENCE.replace(HARD_WORD, replacement);
  await front.getByText(expected).waitFor();

  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await front.getByText(HARD_SENTENCE).waitFor();
  await card.locator('.brief-keuze').first().click();
  await front.getByText(expected).waitFor();
  const better = await settledScores(page);
  assert.ok(better.readability > hard.readability, 'an applied suggestion makes it easier');

  const words = await front.textContent();
  await page.getByRole('button', { name: 'Bewaar concept' }).click();
  await page.getByText('Concept succesvol bewaard').first().waitFor();
  await page.reload();
  await settledScores(page);
  assert.equal(await page.getByLabel('Tekst van de voorkant').textContent(), words, 'nothing is lost');
  return { letterUrl, markedAfterMs, before, hard, better };
}

/** The scores in the panel, once they stand still. */
export async function settledScores(page: Page): Promise<Scores> {
  await page.locator('.brief-paneel[data-state="klaar"]').waitFor();
  let last = '';
  for (;;) {
    const now = (await page.locator('.brief-scores').textContent()) ?? '';
    if (now === last) break;
    last = now;
    await page.waitForTimeout(400);
  }
  const scoreOf = async (label: string) => {
    const term = await page.locator('.brief-scores dt').filter({ hasText: label }).first().textContent();
    const score = /(\d+) van 100/.exec(term ?? '')?.[1];
    assert.ok(score, `the panel gives a score for ${label}`);
    return Number(score);
  };
  return {
    readability: await scoreOf('Leesbaarheid'),
    activation: await scoreOf('Activerend'),
    stress: await scoreOf('Stress'),
  };
}

/** Waits, inside the page, until a word is both painted and in the panel. @returns milliseconds since the last key */
function timeUntilMarked(page: Page, word: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const started = performance.now();
    const marked = () =>
      [...(CSS.highlights.get('brief-woord') ?? [])].some((range) => range.toString() === wanted);
    const listed = () =>
      [...document.querySelectorAll('.brief-kaart__citaat')].some((quote) => quote.textContent === wanted);
    while (!(marked() && listed())) {
      if (performance.now() - started > 10_000) throw new Error(`"${wanted}" was never marked`);
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - started;
  }, word);
}
