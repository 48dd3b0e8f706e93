import { describe, expect, it } from 'vitest';
import { type DeckCard, deckJob, deckOf, type StoredCard } from '../../../cms/cards/deckModel.ts';
import { makeSheets } from '../../../cms/cards/makeSheets.ts';
import { UnprintableSheet } from '../../../cms/cards/printJob.ts';
import { writeSheets } from '../../../cms/cards/writeSheets.ts';
import { readPdf } from '../../support/readPdf.ts';

const card = (title: string, more: Partial<DeckCard> = {}): DeckCard => ({
  title,
  label: 'Gesprekskaart 1',
  goal: `Doel van ${title}`,
  front: [{ type: 'paragraph', runs: [{ text: `Voor ${title}`, bold: true }] }],
  questions: [`Vraag van ${title}?`],
  back: [
    { type: 'heading', level: 2, runs: [{ text: 'Let op' }] },
    { type: 'paragraph', runs: [{ text: `Achter ${title}` }] },
  ],
  ...more,
});

const five = ['Eén', 'Twee', 'Drie', 'Vier', 'Vijf'].map((title) => card(title));

/** The words in the order they are read, by their first letters. */
const readingOrder = (pdf: Uint8Array): string[] =>
  readPdf(pdf)
    .all.filter(({ type }) => type === 'H1')
    .map(({ text }) => text.trim());

describe('a deck as PDF', () => {
  it('is tagged, Dutch, titled, with its fonts in it', async () => {
    const file = readPdf(await writeSheets(deckJob(five, 'a4', 'gemeente Voorbeeld')));
    expect(file.catalog).toMatch(/\/Lang\s*\(nl-NL\)/);
    expect(file.catalog).toContain('/MarkInfo');
    expect(file.metadata).toContain('Gesprekskaarten');
    expect(file.metadata).toContain('pdfuaid');
    expect(file.fonts.length).toBeGreaterThan(0);
    expect(file.fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
    expect(file.artifacts).toBeGreaterThan(0);
  });

  it('puts each card on two A6 sheets: its front, and behind it its back', async () => {
    const pdf = await writeSheets(deckJob(five, 'a6', 'gemeente Voorbeeld'));
    expect(readPdf(pdf).pages).toBe(10);
    expect(readingOrder(pdf).slice(0, 4)).toEqual(['Eén', 'Eén: achterkant', 'Twee', 'Twee: achterkant']);
  });

  it('lays four on an A4, and each back behind its own front when the sheet is turned over', async () => {
    const pdf = await writeSheets(deckJob(five, 'a4', 'gemeente Voorbeeld'));
    expect(readPdf(pdf).pages).toBe(4);
    expect(readingOrder(pdf)).toEqual([
      ...['Eén', 'Twee', 'Drie', 'Vier'],
      ...['Twee', 'Eén', 'Vier', 'Drie'].map((title) => `${title}: achterkant`),
      'Vijf',
      'Vijf: achterkant',
    ]);
  });

  it('reads words as words, never as Typst', async () => {
    const nasty = '#read("/etc/passwd") *vet* @label <a> $x$ \\ "aanhaling"';
    const pdf = await writeSheets(deckJob([card(nasty)], 'a6', 'gemeente Voorbeeld'));
    expect(readingOrder(pdf)[0]).toBe(nasty);
  });

  it('names a card that holds more than a side, at the smallest letter that can be read', async () => {
    const long = {
      type: 'paragraph' as const,
      runs: [{ text: 'Veel te veel woorden op één kaart. '.repeat(120) }],
    };
    await expect(
      writeSheets(deckJob([card('Goed'), card('Te lang', { back: [long] })], 'a4', 'x')),
    ).rejects.toThrow(/“Te lang” heeft te veel tekst/);
  });

  it('names a card with a character that no font has', async () => {
    await expect(writeSheets(deckJob([card('Met 🦄')], 'a6', 'x'))).rejects.toThrow(UnprintableSheet);
  });
});

describe('a deck made on a thread of its own', () => {
  it('is the same file, and says the same when a card does not fit', async () => {
    const pdf = await makeSheets(deckJob(five, 'a6', 'gemeente Voorbeeld'));
    expect(readPdf(pdf).pages).toBe(10);
    const odd = makeSheets(deckJob([card('Met 🦄')], 'a6', 'x'));
    await expect(odd).rejects.toThrow(UnprintableSheet);
  });
});

describe('the order of a deck', () => {
  const stored = (title: string, cardType: StoredCard['cardType'], number: number): StoredCard => ({
    title,
    cardType,
    number,
    goal: 'Iets',
  });

  it('is conversations, method, exercises, each by number, whatever the order they come in', () => {
    const deck = deckOf([
      stored('o2', 'oefening', 2),
      stored('m', 'methodiek', 1),
      stored('g2', 'gesprek', 2),
      stored('o1', 'oefening', 1),
      stored('g1', 'gesprek', 1),
    ]);
    expect(deck.map(({ title }) => title)).toEqual(['g1', 'g2', 'm', 'o1', 'o2']);
    expect(deck.map(({ label }) => label)[2]).toBe('Methodiekkaart');
  });
});
