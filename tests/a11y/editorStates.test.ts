import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { namelessControls } from '../support/accessibilityTree.ts';
import { axePlaces } from '../support/axe.ts';
import {
  EDITOR_STATES,
  makeStateLetters,
  type StateLetters,
  showTheme,
  WIDTHS,
} from '../support/editorStates.ts';
import { logIn, newContext } from '../support/page.ts';
import { OURS, unexpected } from '../support/payloadChrome.ts';
import { asBeheerder } from '../support/rest.ts';

const cmsUrl = inject('cmsUrl');
let page: Page;
let letters: StateLetters;

beforeAll(async () => {
  letters = await makeStateLetters(await asBeheerder(cmsUrl, inject('login')));
  const context = await newContext();
  page = await context.newPage();
  await logIn(page, cmsUrl, inject('login'));
  return () => context.close();
});

const dialogs = () => page.locator('dialog[open], [role="dialog"]').count();

/** Looks at the page as it stands, at one width. */
async function looksRight(width: number, themes: readonly ('light' | 'dark')[]): Promise<void> {
  for (const theme of themes) {
    await showTheme(page, theme);
    const found = unexpected(await axePlaces(page));
    expect({ width, theme, found }).toEqual({ width, theme, found: [] });
  }
  const { seen, nameless } = await namelessControls(page, OURS);
  expect({ width, nameless }).toEqual({ width, nameless: [] });
  expect(seen).toBeGreaterThan(0);
}

describe('the letter editor', () => {
  it.each(EDITOR_STATES)(
    'has nothing of ours for axe to find in “$name”, narrow and wide, light and dark',
    async (state) => {
      const [wide, narrow] = WIDTHS;
      // Opened where there is least room; the journeys in tests/e2e open everything in a wide window.
      await page.setViewportSize({ width: narrow, height: 900 });
      await state.open(page, cmsUrl, letters);
      await looksRight(narrow, ['light']);
      const open = await dialogs();
      await page.setViewportSize({ width: wide, height: 900 });
      // What is dark is as dark at every width.
      await looksRight(wide, ['light', 'dark']);
      expect(await dialogs()).toBe(open);
    },
  );
});
