import { retext } from 'retext';
import retextDutch from 'retext-dutch';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { BlockRule, DocumentRule } from '../../../scoring/index.ts';
import { rules } from '../../../scoring/index.ts';
import { toRetextPlugin } from '../../../scoring/retext.ts';

const long: BlockRule = {
  id: 'five-letters',
  scope: 'block',
  source: 'readability',
  kind: 'woord',
  note: 'Een test.',
  url: '/kennisbank/test',
  check: (block) =>
    block.sentences.flatMap((sentence) =>
      sentence.words
        .filter((word) => word.text.length > 5)
        .map(({ start, end }) => ({ start, end, reason: 'Lang woord.', expected: ['kort'] })),
    ),
};

const opening: DocumentRule = {
  ...long,
  id: 'last-block',
  scope: 'document',
  check: (document) => [{ block: document.blocks.length - 1, start: 0, end: 3, reason: 'Het laatste blok.' }],
};

const text = 'Dit is een beschikking.\n\nU kunt\nbezwaar maken. 👍 Daarna wachten.';

describe('toRetextPlugin', () => {
  it('sets every field of a vfile message, with places in the file', () => {
    const file = retext().use(retextDutch).use(toRetextPlugin(long)).processSync(text);
    expect(file.messages.map((message) => message.actual)).toEqual([
      'beschikking',
      'bezwaar',
      'Daarna',
      'wachten',
    ]);
    for (const message of file.messages) {
      const { start, end } = message.place as { start: { offset: number }; end: { offset: number } };
      expect(text.slice(start.offset, end.offset)).toBe(message.actual);
      expect(message).toMatchObject({
        ruleId: 'five-letters',
        source: 'readability',
        reason: 'Lang woord.',
        expected: ['kort'],
        note: 'Een test.',
        url: '/kennisbank/test',
      });
    }
    expect(file.messages[1]).toMatchObject({ line: 4, column: 1 });
  });

  it('works with bare unified and with rules on the whole document', () => {
    const processor = unified().use(retextDutch).use(toRetextPlugin(opening));
    const file = retext().use(retextDutch).use(toRetextPlugin(opening)).processSync(text);
    expect(processor.parse(text).type).toBe('RootNode');
    expect(file.messages.map((message) => message.actual)).toEqual(['U k']);
  });

  it('takes every rule of the engine', () => {
    const processor = rules.reduce(
      (chain, rule) => chain.use(toRetextPlugin(rule)),
      retext().use(retextDutch),
    );
    const file = processor.processSync('Middels dit schrijven wordt u verzocht de bescheiden te overleggen.');
    expect(file.messages.length).toBeGreaterThan(0);
    expect(file.messages.every((message) => message.ruleId && message.url && message.note)).toBe(true);
  });
});
