import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { moveCaret } from '../support/caret.ts';
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
  await moveCaret(page, 'Control+End');
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

/**
 * What else a writer does while rewriting, with the keyboard where there is one: filters, reads a card at its words,
 * ignores a remark, inserts a field and a sentence, looks at the letter filled in, and moves a passage to the back.
 * @param page  logged in, on a letter with findings in its front
 */
export async function toolsJourney(page: Page): Promise<void> {
  const front = page.getByLabel('Tekst van de voorkant');
  const back = page.getByLabel('Tekst van de achterkant');
  const tools = page.locator('[data-field-path="front"] .fixed-toolbar');
  await settledScores(page);

  const words = page.locator('.brief-filter[data-kind="woord"]');
  assert.ok((await marksOf(page, 'woord')) > 0, 'words are marked');
  await words.click();
  assert.equal(await words.getAttribute('aria-pressed'), 'false');
  await page.locator('.brief-merken i.woord').first().waitFor({ state: 'detached' });
  await words.click();

  await front.focus();
  await moveCaret(page, 'Control+Home');
  await page.keyboard.press('F8');
  const card = page.getByRole('dialog').and(page.locator('.brief-plek[data-geplaatst]'));
  await card.waitFor();
  const quote = (await card.locator('.brief-plek__citaat').textContent()) ?? '';
  await page.keyboard.press('Alt+Enter');
  await page.waitForFunction(() => document.activeElement?.closest('.brief-plek'));
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  assert.equal(await focusedLabel(page), 'Tekst van de voorkant', 'the keyboard is back in the text');

  await moveCaret(page, 'Control+Home');
  await page.keyboard.press('F8');
  await card.waitFor();
  await card.getByRole('button', { name: 'Negeer hier' }).press('Enter');
  await page.getByText('Genegeerd in deze brief: ').waitFor();
  await page.getByText('Deze opmerking ziet u in deze brief niet meer.').waitFor();
  await settledScores(page);
  const first = await page.locator('.brief-kaart__citaat').first().textContent();
  assert.notEqual(first, quote, 'what is ignored stays away after the next score');

  await front.focus();
  await moveCaret(page, 'Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dag');
  await tools.getByRole('button', { name: 'Invulveld', exact: true }).press('Enter');
  await page
    .getByRole('dialog', { name: 'Invulveld' })
    .getByRole('button', { name: /^Voornaam/ })
    .press('Enter');
  await front.getByText('Dag ((voornaam))').waitFor();
  await page.keyboard.press('Enter');
  await tools.getByRole('button', { name: 'Voeg een zin toe', exact: true }).press('Enter');
  const phrase = page.getByRole('dialog', { name: 'Voeg een zin toe' }).getByRole('button').first();
  const sentence = (await phrase.textContent()) ?? '';
  await phrase.press('Enter');
  await front.getByText(sentence).waitFor();
  await page.keyboard.press('Control+z');
  await front.getByText(sentence).waitFor({ state: 'detached' });

  await tools.getByRole('button', { name: 'Voorbeeld', exact: true }).press('Enter');
  const preview = page.getByRole('dialog', { name: 'Voorbeeld van de brief' });
  await preview.getByRole('button', { name: 'Op een scherm' }).press('Enter');
  const screen = preview.frameLocator('iframe');
  await screen.getByText('Dag Noor').waitFor();
  await preview.getByLabel('Voornaam').fill('');
  await screen.getByText('[voornaam ontbreekt]').waitFor();
  await page.keyboard.press('Escape');

  await front.focus();
  await moveCaret(page, 'Control+Home');
  const passage = (await front.locator('> *').first().textContent()) ?? '';
  const onBack = back.locator('> *').filter({ hasText: passage });
  await page.keyboard.press('Control+Shift+Enter');
  await onBack.first().waitFor();
  assert.notEqual(await front.locator('> *').first().textContent(), passage);
  await front.focus();
  await page.keyboard.press('Control+z');
  await front.getByText(passage, { exact: true }).first().waitFor();
  assert.equal(await onBack.count(), 0, 'an undo in one half is an undo in both');
}

/** How many lines of marks of a kind stand behind the text. */
const marksOf = (page: Page, kind: string): Promise<number> =>
  page.locator(`.brief-merken i.${kind}`).count();

const focusedLabel = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

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
    const textOn = (line: Element) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const from = document.caretRangeFromPoint(left + 1, (top + bottom) / 2);
      const to = document.caretRangeFromPoint(right - 1, (top + bottom) / 2);
      if (!from || !to) return '';
      from.setEnd(to.startContainer, to.startOffset);
      return from.toString();
    };
    const marked = () =>
      [...document.querySelectorAll('.brief-merken')]
        .flatMap((layer) => [...(layer.shadowRoot?.querySelectorAll('i.woord') ?? [])])
        .some((line) => textOn(line) === wanted);
    const listed = () =>
      [...document.querySelectorAll('.brief-kaart__citaat')].some((quote) => quote.textContent === wanted);
    while (!(marked() && listed())) {
      if (performance.now() - started > 10_000) throw new Error(`"${wanted}" was never marked`);
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - started;
  }, word);
}
