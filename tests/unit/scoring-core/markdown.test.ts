import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromMarkdown, documentFromText, plainFromMarkdown } from '../../../scoring/index.ts';

const letter = `---
title: U krijgt geld
kind: toekenning
fields:
  - name: datum
---
Beste ((aanhef)),

**U krijgt ((bedrag)).** Lees meer op [onze pagina](https://example.org/geld).

## Wat doet u nu?

1. Koop de *koelkast*.
2. Bewaar de bon.

<!-- achterkant -->

## Ons besluit

Het staat in de wet.
`;

describe('a letter in Markdown', () => {
  const document = documentFromMarkdown(letter);
  const texts = document.blocks.map((block) => block.text);

  it('takes its kind from the front matter, and nothing else', () => {
    expect(document.kind).toBe('toekenning');
    expect(texts.join(' ')).not.toContain('title');
    expect(documentFromMarkdown('---\nkind: gedicht\n---\nDag.').kind).toBeUndefined();
  });

  it('turns to the back at the comment, in Markdown and in MDX', () => {
    expect(document.blocks.map((block) => block.half)).toEqual([
      'front',
      'front',
      'front',
      'front',
      'front',
      'back',
      'back',
    ]);
    expect(documentFromMarkdown('Voor.\n\n{/* achterkant */}\n\nAchter.').blocks[1]?.half).toBe('back');
  });

  it('reads words without their marks, and a link as what it says', () => {
    expect(texts).toContain('U krijgt ((bedrag)). Lees meer op onze pagina.');
    expect(texts).toContain('Koop de koelkast.');
    expect(document.blocks[2]).toMatchObject({ kind: 'heading', level: 2, text: 'Wat doet u nu?' });
  });

  it('leaves the tags of MDX out and keeps what stands between them', () => {
    const blocks = documentFromMarkdown(
      '<Kader soort="tip" titel="Let op">\nBel ons eerst.\n</Kader>',
    ).blocks;
    expect(blocks.map((block) => block.text)).toEqual(['Bel ons eerst.']);
  });

  it.each([
    'Twee sterren: 3 * 4 * 5 is 60.',
    'De naam snake_case_naam blijft heel.',
    'Een prijs van € 5 < € 10 en > € 2.',
    '--- geen kop',
  ])('leaves plain text alone: %s', (text) => {
    expect(plainFromMarkdown(text).text).toBe(text);
  });

  it('never throws, and front matter without an end is text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void documentFromMarkdown(text)),
    );
    expect(documentFromMarkdown('---\nDag.').blocks.map((block) => block.text)).toContain('Dag.');
    expect(documentFromMarkdown('')).toEqual(documentFromText(''));
  });

  it.each(['**', '[', '<!--', '`', '_a', '<a ', '![', '{/*'])('ends on forty thousand times %s', (mark) => {
    expect(plainFromMarkdown(mark.repeat(40_000)).text.length).toBeLessThanOrEqual(mark.length * 40_000);
  });
});
