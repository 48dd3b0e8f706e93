/** Letters to try writers on. */
import type { LetterModel, RenderBlock, Run, Sender } from '../../cms/letters/render/model.ts';
import { wordsOf } from '../../cms/letters/render/words.ts';

export const SENDER: Sender = {
  name: 'gemeente Voorbeeld',
  returnAddress: 'Postbus 100, 1234 AA Voorbeeld',
  phone: '14 099',
  email: 'info@gemeentevoorbeeld.example',
  website: 'www.gemeentevoorbeeld.example',
  visitingAddress: 'Dorpsplein 1\n1234 AB Voorbeeld',
  openingHours: ['maandag tot en met vrijdag, 9.00 tot 17.00 uur', 'donderdag, ook van 17.00 tot 20.00 uur'],
  window: 'links',
  foldMarks: true,
};

const runs = (...texts: (string | Run)[]): Run[] =>
  texts.map((text) => (typeof text === 'string' ? { text } : text));

export const paragraph = (...texts: (string | Run)[]): RenderBlock => ({
  type: 'paragraph',
  runs: runs(...texts),
});
export const heading = (level: 2 | 3, text: string): RenderBlock => ({
  type: 'heading',
  level,
  runs: runs(text),
});

/** One of everything a letter can hold. */
export const FULL_LETTER: LetterModel = {
  language: 'nl',
  title: 'U krijgt bijzondere bijstand',
  sender: SENDER,
  addressee: ['Mevrouw N. de Wit', 'Lindelaan 12', '1234 CD  Voorbeeld'],
  date: '1 december 2026',
  reference: 'V-2026-0148',
  front: [
    paragraph('Beste mevrouw De Wit,'),
    paragraph(
      'U krijgt ',
      { text: '€ 250,00', bold: true, filled: true },
      ' voor ',
      {
        text: '[doel ontbreekt]',
        missing: true,
      },
      '.',
    ),
    heading(2, 'Wat doet u nu?'),
    {
      type: 'list',
      ordered: true,
      items: [
        {
          runs: runs('Verzamel uw papieren.'),
          list: { type: 'list', ordered: false, items: [{ runs: runs('uw huurcontract') }] },
        },
        { runs: runs('Kijk op ', { text: 'onze site', href: 'https://voorbeeld.example/bijstand' }, '.') },
      ],
    },
    heading(3, 'Wanneer komt het geld?'),
    {
      type: 'table',
      head: [runs('Wanneer'), runs('Bedrag')],
      rows: [
        [runs('8 december 2026'), runs('€ 150,00')],
        [runs('8 januari 2027'), runs('€ 100,00')],
      ],
    },
  ],
  back: [
    heading(2, 'Bent u het er niet mee eens?'),
    paragraph('Dan kunt u ', { text: 'bezwaar', italic: true }, ' maken.'),
  ],
  signatory: { name: 'Samira Haddou', role: 'consulent inkomen' },
  qr: { url: 'https://voorbeeld.example/hulp', label: 'Uitleg en hulp' },
};

/** What everybody who reads the letter must get, in this order. */
export function readingOrder(model: LetterModel): string[] {
  return [
    model.title,
    ...model.front.map(wordsOf),
    ...(model.signatory ? [model.signatory.name, model.signatory.role ?? ''] : []),
    ...model.back.map(wordsOf),
  ].filter((text) => text !== '');
}

/** Words without the space that every format puts elsewhere. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '').normalize('NFC');

/** The first text that does not follow the ones before it; undefined when all are there in order. */
export function firstOutOfOrder(whole: string, texts: readonly string[]): string | undefined {
  const all = squeezed(whole);
  let at = 0;
  for (const text of texts) {
    for (const line of text.split('\n').map(squeezed)) {
      const found = all.indexOf(line, at);
      if (found < 0) return line;
      at = found + line.length;
    }
  }
  return undefined;
}
