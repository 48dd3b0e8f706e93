import { describe, expect, test } from 'vitest';
import { readPreviewInput } from '../../../cms/letters/render/previewInput.ts';
import { fileName } from '../../../cms/letters/render/writeLetter.ts';

const rich = (...children: unknown[]) => ({ root: { type: 'root', children } });

describe('what the editor sends', () => {
  test('is a letter with the sample of every field, and the values that were tried', () => {
    const input = readPreviewInput({
      subject: 'S',
      front: rich({ type: 'paragraph', children: [{ type: 'text', text: 'Dag' }] }),
      fields: [{ name: 'Bedrag', label: 'b', type: 'bedrag', sample: '€ 5,00' }, { name: 7 }, 'x'],
      values: { Kenmerk: 'K-1' },
      form: 'pdf',
    });
    expect(input).toMatchObject({ form: 'pdf', letter: { subject: 'S' } });
    const values = 'values' in input ? input.values : new Map<string, string>();
    expect([values.get('bedrag'), values.get('kenmerk'), values.get('datum')]).toEqual([
      '€ 5,00',
      'K-1',
      '1 december 2026',
    ]);
  });

  test('keeps what each field says about being empty', () => {
    const fields = [{ name: 'Bedrag', required: false }];
    expect(readPreviewInput({ fields })).toMatchObject({ letter: { fields } });
  });

  const deep = Array.from({ length: 60 }).reduce<object>((inner) => ({ type: 'list', children: [inner] }), {
    type: 'text',
    text: 'x',
  });
  test.each<[unknown, RegExp]>([
    [null, /JSON-object/],
    [[], /JSON-object/],
    [{ subject: 5 }, /subject/],
    [{ front: 'tekst' }, /front/],
    [{ back: rich({ children: [] }) }, /back/],
    [{ front: rich({ type: 'text', text: 5 }) }, /front/],
    [{ front: rich({ type: 'link', fields: { url: {} } }) }, /front/],
    [{ front: rich(deep) }, /front/],
    [{ fields: {} }, /fields/],
    [{ values: [] }, /values/],
    [{ values: { a: 5 } }, /values\.a/],
    [{ form: 'exe' }, /form/],
  ])('%j is refused in one sentence', (body, message) => {
    expect(readPreviewInput(body)).toEqual({ error: expect.stringMatching(message) });
  });
});

test('a file gets a name every system takes', () => {
  expect(fileName('U krijgt € 250: één keer!', 'pdf')).toBe('u-krijgt-250-een-keer.pdf');
  expect(fileName('../../etc/passwd\r\n"', 'docx')).toBe('etc-passwd.docx');
  expect(fileName('…', 'html')).toBe('brief.html');
});
