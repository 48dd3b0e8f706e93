import type { Page } from 'playwright-core';

/**
 * Moves the caret with a key, and waits until the page knows: Chromium says where the caret went when it draws, and a
 * key that comes before that is for the place where it was. No person strikes two keys within a frame.
 */
export async function moveCaret(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Types at the end of the front of the letter that is open. @param delay  between two keys, in milliseconds */
export async function typeAtEnd(page: Page, words: string, delay = 0): Promise<void> {
  await page.getByLabel('Tekst van de voorkant').click();
  await moveCaret(page, 'Control+End');
  await page.keyboard.type(words, { delay });
}
