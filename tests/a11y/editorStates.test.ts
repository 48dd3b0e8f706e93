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

describe.each(WIDTHS)('the letter editor at %i px', (width) => {
  // What is dark is as dark at every width.
  const themes = width === WIDTHS[0] ? (['light', 'dark'] as const) : (['light'] as const);

  it.each(EDITOR_STATES)(
    `has nothing of ours for axe to find in “$name”, ${themes.join(', ')}`,
    async (state) => {
      await page.setViewportSize({ width, height: 900 });
      await state.open(page, cmsUrl, letters);
      for (const theme of themes) {
        await showTheme(page, theme);
        expect({ theme, found: unexpected(await axePlaces(page)) }).toEqual({ theme, found: [] });
      }
      const { seen, nameless } = await namelessControls(page, OURS);
      expect(nameless).toEqual([]);
      expect(seen).toBeGreaterThan(0);
    },
  );
});
