import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { moveCaret } from '../support/caret.ts';

/** What has the keyboard now. */
interface Focused {
  /** Its words for a person: what it is labelled, or what it says. */
  name: string;
  tag: string;
  /** Whether it is a control of ours and not one of Payload's. */
  ours: boolean;
  /** Whether a person can see that it has the keyboard: a line of at least two pixels around it, on the screen. */
  visible: boolean;
}

/** More stops than any screen of ours has between two places. */
const MAX_STOPS = 200;

const MOVES_CARET = /(?:Home|End)$/;

/** Somebody with a keyboard and nothing else. Every stop of ours on the way must show that it has the keyboard. */
export class KeyboardWriter {
  readonly page: Page;
  /** Controls of ours that had the keyboard without showing it. */
  readonly unseen: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      if (MOVES_CARET.test(key)) await moveCaret(this.page, key);
      else await this.page.keyboard.press(key);
    }
  }

  /** Keys that come in faster than the page draws, as on a slow machine. */
  async pressAtOnce(...keys: { key: string; altKey?: boolean }[]): Promise<void> {
    await this.page.evaluate((struck) => {
      const at = document.activeElement;
      for (const key of struck)
        at?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
    }, keys);
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** What has the keyboard now; remembers what does not show it. */
  async focused(): Promise<Focused> {
    const focused = await this.page.evaluate((): Focused => {
      const element = document.activeElement as HTMLElement;
      const nowhere = element === document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const onScreen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      return {
        name: nowhere
          ? ''
          : (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(),
        tag: element.tagName.toLowerCase(),
        ours: element.closest('[class*="brief-"]') !== null && !element.isContentEditable,
        visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && onScreen,
      };
    });
    if (focused.ours && !focused.visible) this.unseen.push(`${focused.tag} ${focused.name.slice(0, 60)}`);
    return focused;
  }

  /**
   * Tab (or Shift+Tab) until this has the keyboard.
   * @param name  the words of the control, or how they begin when they end in an ellipsis
   */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    const begin = name.endsWith('…') ? name.slice(0, -1) : undefined;
    for (let stop = 0; stop < MAX_STOPS; stop += 1) {
      await this.press(key);
      const { name: here } = await this.focused();
      if (begin ? here.startsWith(begin) : here === name) return;
      passed.push(here.slice(0, 30));
    }
    assert.fail(`${key} never came to "${name}"; it passed: ${passed.slice(0, 80).join(' | ')}`);
  }

  /** Fails unless this control has the keyboard; waits for what moves it a frame later. */
  async isAt(name: string): Promise<void> {
    const end = Date.now() + 5_000;
    let here = '';
    while (Date.now() < end) {
      here = (await this.focused()).name;
      if (here === name) return;
      await this.page.waitForTimeout(100);
    }
    assert.equal(here, name, 'where the keyboard is');
  }
}
