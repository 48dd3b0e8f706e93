import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../../cms/letters/render/pdf/unbroken.ts';

/** What of a text stays on one line. */
const kept = (text: string): string[] =>
  keepTogether([{ text }]).flatMap((run) =>
    'lines' in run ? run.lines.flatMap((line) => line.filter((_, place) => place % 2 === 1)) : [],
  );

describe('words that stay on one line', () => {
  it.each([
    ['Kijk op www.voorbeeld.example/hulp voor meer.', 'www.voorbeeld.example/hulp'],
    ['Zie https://voorbeeld.example.', 'https://voorbeeld.example.'],
    ['Bel ons voor 3 december 2026.', '3 december'],
    ['U krijgt € 1.234,50 per maand.', '€ 1.234,50'],
    ['Wij zijn er tot 17 uur.', '17 uur'],
  ])('finds them in %s', (text, found) => {
    expect(kept(text)).toEqual([found]);
  });

  it.each(['U krijgt 3 dagen de tijd.', 'Een kuur van 3 weken.', 'In december 2026.', 'Dat kost 5 euro.'])(
    'leaves alone what may break: %s',
    (text) => {
      expect(keepTogether([{ text }])).toEqual([{ text }]);
    },
  );

  it('breaks an address that is longer than a line where it must', () => {
    const [address] = kept(`https://voorbeeld.example/${'a'.repeat(100)}`);
    expect(address?.length).toBe('https://'.length + 55);
  });

  it('loses no word and no line end', () => {
    const text = 'Kom op 3 mei om 10 uur.\nNeem € 5,00 mee.';
    const [run] = keepTogether([{ text }]);
    expect(run && 'lines' in run && run.lines.map((line) => line.join('')).join('\n')).toBe(text);
  });

  it('sees an amount and a word across what was filled in, and keeps another look apart', () => {
    expect(keepTogether([{ text: 'Binnen ' }, { text: '48', filled: true }, { text: ' uur.' }])).toEqual([
      { lines: [['Binnen ', '48 uur', '.']] },
    ]);
    expect(keepTogether([{ text: '48', bold: true }, { text: ' uur.' }])).toEqual([
      { text: '48', bold: true },
      { text: ' uur.' },
    ]);
  });
});
