import { expect, test } from 'vitest';
import { putBackPasted, rememberPasted, takePasted } from '../../../cms/editor/paste/pastedOriginal.ts';
import { toLexical } from '../../../cms/letters/import/toLexical.ts';

const text = (...paragraphs: string[]) =>
  toLexical(paragraphs.map((words) => ({ kind: 'paragraph', runs: [{ text: words }] })));
const LONG = 'Deze alinea is lang genoeg om te weten uit welke brief zij komt.';

test('a pasted letter goes to the letter that says some of it, once', () => {
  rememberPasted(undefined, 'front', text('Beste heer,', LONG), 500);
  expect(
    takePasted('a', { front: text('Iets heel anders, in een andere brief die ook nieuw is.') }),
  ).toBeUndefined();
  expect(takePasted('b', { front: text('Nieuw begin.', LONG) })).toEqual({
    front: text('Beste heer,', LONG),
  });
  expect(takePasted('b', { front: text(LONG) })).toBeUndefined();
});

test('what the server did not get waits for the same letter only', () => {
  putBackPasted('b', { front: text(LONG) });
  expect(takePasted('c', { front: text(LONG) })).toBeUndefined();
  expect(takePasted('b', { back: text(LONG) })).toEqual({ front: text(LONG) });
});

test('a passage is no letter, but counts beside one', () => {
  rememberPasted(undefined, 'back', text(LONG), 60);
  expect(takePasted('a', { back: text(LONG) })).toBeUndefined();
  rememberPasted(undefined, 'front', text(LONG), 500);
  rememberPasted(undefined, 'back', text('Bezwaar.'), 8);
  expect(takePasted('a', { front: text(LONG) })).toEqual({ front: text(LONG), back: text('Bezwaar.') });
});
