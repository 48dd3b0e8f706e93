import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FindingList } from '../../../cms/admin/letters/FindingList.tsx';
import { groupFindings } from '../../../cms/admin/letters/findingGroups.ts';
import type { FindingActions } from '../../../cms/admin/letters/useFindingActions.ts';
import { countOf } from '../../../cms/admin/letters/words.ts';
import type { Finding } from '../../../cms/editor/briefScore/findings.ts';
import { LetterStore } from '../../../cms/editor/briefScore/letterStore.ts';

const finding = (id: string, actual: string): Finding => ({
  id,
  half: 'front',
  missing: false,
  also: [],
  passage: id,
  message: {
    ruleId: 'difficult-word',
    source: 'lexicon',
    kind: 'woord',
    place: { block: 0, start: 0, end: actual.length },
    actual,
    expected: [],
    reason: 'Een moeilijk woord.',
    note: '',
    url: '/kennisbank/moeilijke-woorden',
  },
});

const findings = [finding('a', 'bescheiden'), finding('b', 'middels'), finding('c', 'Bescheiden')];
const nothing = () => {};
const actions: FindingActions = {
  done: '',
  say: nothing,
  ignored: [],
  canIgnore: true,
  apply: () => false,
  ignore: nothing,
  restoreIgnored: nothing,
  makeOrdinary: async () => {},
};

const listWith = (active: string | undefined) =>
  renderToStaticMarkup(
    createElement(FindingList, {
      store: new LetterStore('test'),
      groups: groupFindings(findings, new Set()),
      active,
      actions,
      site: '',
      onOpen: nothing,
      onApply: nothing,
      onGoTo: nothing,
      onMoveToBack: nothing,
    }),
  );

/** What a screen reader tells of each entry's button. */
const names = (html: string) =>
  [...html.matchAll(/<button aria-expanded[^>]*>(.*?)<\/button>/g)].map(([, inside = '']) =>
    inside
      .replace(/<span aria-hidden="true"[^>]*>[^<]*<\/span>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

test('an entry says how often the same is said, and only then', () => {
  expect(names(listWith(undefined))).toEqual(['Woord bescheiden , 2 keer', 'Woord middels']);
  expect(listWith(undefined)).not.toContain('volgende plek');
});

test('an open entry shows the place that is open, and the way to the next', () => {
  const html = listWith('c');
  expect(html).toContain('data-opmerking="c"');
  expect(html).not.toContain('data-opmerking="a"');
  expect(html).toContain('Plek 2 van 2.');
  expect(listWith('b')).not.toContain('Plek');
});

test('the heading counts entries, and places where there are more of them', () => {
  expect([countOf(0), countOf(1), countOf(2, 3)]).toEqual([
    'Geen opmerkingen',
    '1 opmerking',
    '2 opmerkingen op 3 plekken',
  ]);
});
