import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createScorer,
  documentFromMarkdown,
  documentFromText,
  type LetterDocument,
  scoreLetter,
} from '../../../scoring/index.ts';

const hard = 'Gelet op het bepaalde in de vigerende verordening dient uw aanvraag te worden afgewezen.';
const plain = 'U krijgt geen uitkering. U hebt te veel spaargeld. Bel ons als u hulp wilt.';

describe('the memory of a scorer', () => {
  it('gives the same report as a fresh run, whatever changed', () => {
    const blocks = fc.array(fc.constantFrom(hard, plain, 'U dient te betalen.', 'Kop', ''), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(blocks, { minLength: 2, maxLength: 5 }), (versions) => {
        const scorer = createScorer();
        for (const texts of versions) {
          const document: LetterDocument = {
            blocks: texts.map((text) => ({ text, kind: 'paragraph', half: 'front' })),
          };
          expect(scorer.score(document)).toEqual(scoreLetter(document));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells blocks of another kind or half apart', () => {
    const scorer = createScorer();
    for (const half of ['front', 'back'] as const)
      for (const kind of ['paragraph', 'listItem', 'heading'] as const) {
        const document: LetterDocument = { blocks: [{ text: hard, kind, half }] };
        expect(scorer.score(document)).toEqual(scoreLetter(document));
      }
  });
});

describe('scores without messages', () => {
  const folder = new URL('../../../letter-templates/', import.meta.url);
  const letters = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );

  it.each(letters)('are those of the whole report: %s', (name) => {
    const document = documentFromMarkdown(readFileSync(new URL(name, folder), 'utf8'));
    const whole = scoreLetter(document, { sentences: true });
    expect(scoreLetter(document, { sentences: true, messages: false })).toEqual({ ...whole, messages: [] });
  });

  it('can be asked of a scorer that gave messages, and the other way round', () => {
    const scorer = createScorer();
    const document = documentFromText(`${plain}\n\n${hard}`);
    const whole = scorer.score(document);
    expect(whole.messages.length).toBeGreaterThan(0);
    expect(scorer.score(document, { messages: false }).messages).toEqual([]);
    expect(scorer.score(document)).toEqual(whole);
  });
});
