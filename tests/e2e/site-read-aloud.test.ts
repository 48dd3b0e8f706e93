/** A help page read aloud: a link to a view of its own; the reading page stays without script. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { newContext } from '../support/page.ts';

const PAGE = `${inject('siteUrl')}/hulp/schulden/`;

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await newContext({ width: 360, height: 740 });
  page = await context.newPage();
});

afterAll(() => context.close());

/** A browser with a Dutch voice that says one word at a time, when the test asks for it. */
async function withVoice(on: Page): Promise<void> {
  await on.addInitScript(() => {
    const heard: { text: string; rate: number }[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    const voice = { lang: 'nl-NL', localService: true, name: 'Proef' };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => {
        current = undefined;
      },
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance;
        heard.push({ text: utterance.text, rate: utterance.rate });
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.assign(window, {
      heard,
      sayWord: (charIndex: number) =>
        current?.onboundary?.({ name: 'word', charIndex } as SpeechSynthesisEvent),
      finishSentence: () => current?.onend?.({} as SpeechSynthesisEvent),
    });
  });
}

const heard = () => page.evaluate(() => (window as unknown as { heard: { text: string }[] }).heard);
const marked = (name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)).join(), name);

it('is one link away from the reading page, which carries no script', async () => {
  await page.goto(PAGE);
  expect(await page.locator('script').count()).toBe(0);
  await page.getByRole('link', { name: 'Lees voor' }).click();
  expect(page.url()).toBe(`${PAGE}lees-voor/`);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(PAGE);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
});

it('says honestly that this device has no Dutch voice, and shows no buttons that do nothing', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => [], cancel: () => undefined }),
    });
  });
  await page.goto(`${PAGE}lees-voor/`);
  await page.getByText('geen Nederlandse stem').waitFor();
  expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0);
});

it('reads sentence by sentence by the keyboard alone, and marks the sentence and the word', async () => {
  page = await context.newPage();
  await withVoice(page);
  await page.goto(`${PAGE}lees-voor/`);
  const button = page.locator('#lees');
  await button.waitFor();
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.textContent()).toBe('Pauze');
  expect(await marked('gesproken-zin')).toBe('Ik heb schulden');
  await page.evaluate(() => (window as unknown as { sayWord(at: number): void }).sayWord(3));
  expect(await marked('gesproken-woord')).toBe('heb');
  await page.evaluate(() => (window as unknown as { finishSentence(): void }).finishSentence());
  expect((await heard()).at(-1)?.text).toBe('U bent niet de enige met schulden.');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect((await heard()).at(-1)?.text).toBe('Er is gratis hulp.');
  await page.getByLabel('Hoe snel?').selectOption('Langzaam');
  expect((await heard()).at(-1)).toEqual({ text: 'Er is gratis hulp.', rate: 0.75 });

  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.textContent()).toBe('Lees voor');
});
