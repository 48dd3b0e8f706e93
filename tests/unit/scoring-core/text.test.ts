import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromText, documentFromText } from '../../../scoring/index.ts';

const letter = `Gemeente Luchtstad
Postbus 12

Geachte mevrouw De Wit,

Wat moet u doen?
Wij hebben nog twee papieren van u nodig, en die kunt u op
drie manieren bij ons brengen.

- Stuur ze op.
* Mail ze.
1. Of breng ze langs.

Met vriendelijke groet,
Karin

--- achterkant ---
U kunt binnen zes weken bezwaar maken.`;

describe('documentFromText', () => {
  const blocks = documentFromText(letter).blocks;

  it('knows headings, paragraphs and list items', () => {
    expect(blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'listItem',
      'listItem',
      'listItem',
      'paragraph',
      'paragraph',
    ]);
  });

  it('takes the marker off a list item', () => {
    expect(blocks.filter((block) => block.kind === 'listItem').map((block) => block.text)).toEqual([
      'Stuur ze op.',
      'Mail ze.',
      'Of breng ze langs.',
    ]);
  });

  it('joins wrapped lines and keeps the lines of an address', () => {
    expect(blocks[3]?.text).toContain('op drie manieren');
    expect(blocks[0]?.text).toBe('Gemeente Luchtstad\nPostbus 12');
  });

  it('turns the sheet at a line that says so', () => {
    expect(blocks.at(-1)).toMatchObject({ half: 'back', text: 'U kunt binnen zes weken bezwaar maken.' });
    expect(blocks.slice(0, -1).every((block) => block.half === 'front')).toBe(true);
  });

  it.each([
    'Geachte heer De Wit',
    'Met vriendelijke groet',
    'Datum: 3 maart 2026',
    'Wij schrijven u dit.',
    'kleine letter',
  ])('does not call this a heading: %s', (line) => {
    expect(documentFromText(`${line}\n\nWij hebben uw aanvraag goed ontvangen.`).blocks[0]?.kind).toBe(
      'paragraph',
    );
  });

  it('gives no blocks for an empty text', () => {
    expect(documentFromText(' \n\n ').blocks).toEqual([]);
  });

  it('maps every offset back to the original text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '- ', '# ', 'Kop', '\r\n'))),
        (parts) => {
          const text = parts.join('');
          for (const { block, offset } of blocksFromText(text)) {
            const original = text.slice(offset, offset + block.text.length);
            expect(block.text.replace(/\s/g, ' ')).toBe(original.replace(/\s/g, ' '));
          }
        },
      ),
    );
  });
});
