/** What the letter tool reads in letters as they come through a door: copied out of a pdf, with heads, tables and page numbers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letterDateIn } from '../../../site/tools/briefhulp/rules/letter-date.ts';
import { cleanPaste } from '../../../site/tools/briefhulp/rules/paste.ts';
import { readLetter } from '../../../site/tools/briefhulp/rules/read.ts';

const today = '2026-11-24';
const read = (name: string) =>
  readLetter(readFileSync(new URL(`mail/${name}.txt`, import.meta.url), 'utf8'), { today });

interface Expected {
  dated: string;
  /** Kinds of task that must be among those found. */
  tasks: string[];
  /** Every day found, with its kind, in any order. */
  days: [kind: string, day: string][];
  /** Amounts with their direction; others may be there too. */
  amounts: [words: string, who: string][];
  /** All numbers to call, and the names that must be known. */
  dials: string[];
  name?: string;
  objection: [state: string, lastDay: string | undefined];
  /** Help pages it leads to, first. */
  pages: string[];
}

const LETTERS: Record<string, Expected> = {
  boete: {
    dated: '2026-11-09',
    tasks: ['betalen'],
    days: [
      ['taak', '2027-01-04'],
      ['taak', '2027-01-03'],
      ['bezwaar', '2026-12-21'],
    ],
    amounts: [
      ['€ 127,00', 'u-betaalt'],
      ['€ 118,00', 'u-betaalt'],
    ],
    dials: ['0880001020'],
    objection: ['beroep', '2026-12-21'],
    pages: ['een-boete-gekregen'],
  },
  belasting: {
    dated: '2026-11-13',
    tasks: ['betalen'],
    days: [
      ['taak', '2026-12-28'],
      ['bezwaar', '2026-12-25'],
    ],
    amounts: [['€ 1.204', 'u-betaalt']],
    dials: ['08000001234'],
    objection: ['kan', '2026-12-25'],
    pages: [],
  },
  zorgpremie: {
    dated: '2026-11-16',
    tasks: ['betalen'],
    days: [['taak', '2026-11-30']],
    amounts: [
      ['€ 289,50', 'u-betaalt'],
      ['€ 48,40', 'u-betaalt'],
      ['€ 144,75', 'u-betaalt'],
    ],
    dials: ['0380001234'],
    objection: ['onbekend', undefined],
    pages: ['zorgverzekering'],
  },
  energie: {
    dated: '2026-11-19',
    tasks: ['betalen', 'bellen'],
    days: [
      ['taak', '2026-12-03'],
      ['taak', '2026-11-30'],
    ],
    amounts: [
      ['€ 412,87', 'u-betaalt'],
      ['€ 96,50', 'u-betaalt'],
    ],
    dials: ['0300001234'],
    objection: ['onbekend', undefined],
    pages: ['energie'],
  },
  exploot: {
    dated: '2026-11-19',
    tasks: ['komen'],
    days: [
      ['afspraak', '2026-12-09'],
      ['taak', '2026-12-08'],
    ],
    amounts: [['€ 1.567,89', 'u-betaalt']],
    dials: ['0100001234'],
    objection: ['onbekend', undefined],
    pages: ['deurwaarder-aan-de-deur'],
  },
  bevel: {
    dated: '2026-11-20',
    tasks: ['betalen'],
    days: [['taak', '2026-11-22']],
    amounts: [
      ['€ 1.245,31', 'u-betaalt'],
      ['€ 834,20', 'u-betaalt'],
    ],
    dials: ['0200001234'],
    name: 'de heer J. Proef',
    objection: ['onbekend', undefined],
    pages: ['deurwaarder-aan-de-deur'],
  },
  huur: {
    dated: '2026-11-18',
    tasks: ['betalen', 'bellen'],
    days: [
      ['taak', '2026-11-25'],
      ['taak', '2026-11-30'],
    ],
    amounts: [['€ 1.318,44', 'u-betaalt']],
    dials: ['0570001234'],
    name: 'mevrouw N. Proef',
    objection: ['onbekend', undefined],
    pages: ['mijn-huis-uit'],
  },
  werkloos: {
    dated: '2026-11-23',
    tasks: ['melden'],
    days: [['bezwaar', '2027-01-04']],
    amounts: [
      ['€ 1.532,10', 'u-krijgt'],
      ['€ 1.430,00', 'u-krijgt'],
    ],
    dials: ['09000001234'],
    objection: ['kan', '2027-01-04'],
    pages: [],
  },
  pensioen: {
    dated: '2026-11-12',
    tasks: ['betalen', 'sturen'],
    days: [
      ['taak', '2026-12-15'],
      ['taak', '2026-12-10'],
      ['bezwaar', '2026-12-24'],
    ],
    amounts: [
      ['€ 642,18', 'u-betaalt'],
      ['€ 53,50', 'u-krijgt-minder'],
    ],
    dials: ['0318001234'],
    objection: ['kan', '2026-12-24'],
    pages: [],
  },
  water: {
    dated: '2026-11-20',
    tasks: ['betalen', 'bellen'],
    days: [['taak', '2026-11-27']],
    amounts: [
      ['€ 184,35', 'u-betaalt'],
      ['€ 75,-', 'u-betaalt'],
    ],
    dials: ['0580001234'],
    objection: ['onbekend', undefined],
    pages: ['ik-kan-niet-betalen'],
  },
  uitnodiging: {
    dated: '2026-11-19',
    tasks: ['komen', 'sturen'],
    days: [
      ['afspraak', '2026-12-01'],
      ['taak', '2026-11-27'],
    ],
    amounts: [],
    dials: ['14099', '0600012345'],
    objection: ['onbekend', undefined],
    pages: ['gesprek-bij-de-gemeente'],
  },
  kwijtschelding: {
    dated: '2026-11-17',
    tasks: ['betalen'],
    days: [
      ['taak', '2026-11-30'],
      ['taak', '2026-12-31'],
      ['bezwaar', '2026-11-27'],
    ],
    amounts: [
      ['€ 420,30', 'u-betaalt'],
      ['€ 210,15', 'u-betaalt'],
    ],
    dials: ['0123001234'],
    objection: ['beroep', '2026-11-27'],
    pages: [],
  },
};

describe.each(Object.entries(LETTERS))('%s', (name, expected) => {
  const found = read(name);

  it('is read, with its own date', () => {
    expect(found.readable).toBe(true);
    expect(found.letterDate).toEqual({ day: expected.dated, from: 'brief' });
  });

  it('what they want', () => {
    const kinds = found.tasks.map(({ kind }) => kind);
    expect(expected.tasks.filter((kind) => !kinds.some((each) => each === kind))).toEqual([]);
    expect(kinds.length).toBeLessThanOrEqual(6);
  });

  it('by when', () => {
    const days = found.deadlines.flatMap(({ kind, day }) => (day ? [[kind, day]] : []));
    expect(days.sort()).toEqual([...expected.days].sort());
  });

  it('how much', () => {
    const amounts = found.amounts.map(({ words, who }) => `${words.replace(/\s+/g, ' ')} ${who}`);
    for (const [words, who] of expected.amounts) expect(amounts).toContain(`${words} ${who}`);
    if (expected.amounts.length === 0) expect(amounts).toEqual([]);
  });

  it('whom to call', () => {
    expect(found.contacts.map(({ dial }) => dial)).toEqual(expected.dials);
    if (expected.name) expect(found.contacts[0]?.name).toBe(expected.name);
  });

  it('whether and until when to object', () => {
    expect([found.objection.state, found.objection.lastDay]).toEqual(expected.objection);
  });

  it('where to read on', () => {
    expect(found.pages.slice(0, expected.pages.length)).toEqual(expected.pages);
  });
});

it('quotes the sentence, never the head of the page or a number of it', () => {
  for (const name of Object.keys(LETTERS)) {
    const { tasks, deadlines } = read(name);
    for (const { sentence } of [...tasks, ...deadlines]) {
      expect(sentence).not.toMatch(/(?:pagina|blad) \d|relatienummer|klantnummer/i);
      expect(sentence.length).toBeLessThan(420);
    }
  }
});

it('an appointment has its hour, and a list of papers comes with it', () => {
  const { deadlines, tasks } = read('uitnodiging');
  expect(deadlines.find(({ kind }) => kind === 'afspraak')?.time).toEqual({ hours: 9, minutes: 15 });
  expect(tasks.find(({ items }) => items.length > 0)?.items).toHaveLength(3);
  expect(read('exploot').deadlines.find(({ kind }) => kind === 'afspraak')?.time).toEqual({
    hours: 10,
    minutes: 0,
  });
});

describe('what copying out of a pdf leaves', () => {
  it.each([
    ['een zin die\n\n  Pagina 1 van 2\n\ndoorloopt op het blad', 'een zin die\ndoorloopt op het blad'],
    ['Klaar.\n- 2 -\nVolgende.', 'Klaar.\n\nVolgende.'],
    ['Bureau X\n\nTekst.\n1/2\nBureau X\nVerder.', 'Bureau X\n\nTekst.\n\nVerder.'],
    ['over no-\nvember en', 'over november en'],
    ['huur-\nen zorgtoeslag', 'huur-\nen zorgtoeslag'],
    ['zorg\u00adpremie', 'zorgpremie'],
    ['U betaalt:\n12 euro', 'U betaalt:\n12 euro'],
    ['Aantal\n2\nBedrag', 'Aantal\n2\nBedrag'],
  ])('%j', (pasted, clean) => expect(cleanPaste(pasted)).toBe(clean));

  it('is little work for a long text', () => {
    const started = performance.now();
    cleanPaste(`${' '.repeat(50)}1\n`.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the date of a letter', () => {
  it.each([
    ['Heden, de eenendertigste december tweeduizendzesentwintig, heb ik', '2026-12-31', '2027-01-05'],
    ['Ons kenmerk 12        Voorbeeldstad, 16 november 2026\n\nBeste', '2026-11-16', today],
    ['Datum brief: 12-11-2026\n\nBeste', '2026-11-12', today],
    ['Uiterste betaaldatum      20 november 2026\n\nBeste', undefined, today],
    ['100      01-10-2026      € 4,00\n\nBeste', undefined, today],
  ])('%j', (text, day, now) => expect(letterDateIn(text, now)).toBe(day));
});
