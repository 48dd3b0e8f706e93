/** What the letter tool reads in hard letters: tasks, days, amounts, numbers, objection, words. */
import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { HELP_SLUGS, helpPagesFor } from '../../../site/tools/briefhulp/help-pages.ts';
import { amountsIn } from '../../../site/tools/briefhulp/rules/amounts.ts';
import { contactsIn } from '../../../site/tools/briefhulp/rules/contacts.ts';
import { datesIn } from '../../../site/tools/briefhulp/rules/dates.ts';
import { letterDateIn } from '../../../site/tools/briefhulp/rules/letter-date.ts';
import { OBJECTION_DAYS } from '../../../site/tools/briefhulp/rules/objection.ts';
import { readLetter } from '../../../site/tools/briefhulp/rules/read.ts';
import { addDays } from '../../../site/tools/core/dates.ts';

const today = '2026-06-01';
const letter = (name: string) => readFileSync(`tests/letters/${name}.txt`, 'utf8');
const read = (text: string, givenDate?: string) => readLetter(text, { today, givenDate });
/** A sentence in a letter that is long enough to be one. */
const inLetter = (sentence: string, date = 'Datum: 4 mei 2026') =>
  `${date}\n\nGeachte mevrouw,\n\nWij schrijven u over uw bijstand van deze gemeente en wat daar mee gebeurt. ${sentence}\n\nMet vriendelijke groet,\n\nDe gemeente`;

describe('the hard letters', () => {
  it('1: pay back, counted from the date of the letter', () => {
    const found = read(letter('1-terugvordering-hard'));
    expect(found.kind).toBe('terugvordering');
    expect(found.letterDate).toEqual({ day: '2026-05-04', from: 'brief' });
    expect(found.tasks.map(({ kind }) => kind)).toEqual(['betalen', 'sturen', 'melden']);
    expect(found.deadlines).toMatchObject([
      {
        words: 'binnen zes weken na dagtekening van dit besluit',
        day: '2026-06-15',
        countedFrom: '2026-05-04',
      },
    ]);
    expect(found.amounts).toMatchObject([{ words: '€ 1.842,17', who: 'u-betaalt' }]);
    expect(found.objection).toMatchObject({ state: 'vaak', lastDay: '2026-06-15' });
    expect(found.contacts).toEqual([]);
  });

  it('2: the date of the request is not the date of the letter', () => {
    const found = read(letter('2-afwijzing-hard'));
    expect(found.letterDate?.day).toBe('2026-02-12');
    expect(found.objection).toMatchObject({ state: 'kan', lastDay: '2026-03-26' });
  });

  it('3: a term without a day, and a list of papers', () => {
    const found = read(letter('3-hersteltermijn-hard'));
    expect(found.tasks[0]?.items).toHaveLength(8);
    expect(found.letterDate).toBeUndefined();
    expect(found.deadlines).toMatchObject([{ day: undefined, missing: 'geen-datum-in-de-brief' }]);
    expect(found.objection.state).toBe('onbekend');
  });

  it('4: an appointment with its time, and what is taken off', () => {
    const found = read(letter('4-maatregel-hard'));
    expect(found.deadlines[0]).toMatchObject({
      kind: 'afspraak',
      day: '2026-01-27',
      time: { hours: 9, minutes: 0 },
    });
    expect(found.deadlines.map(({ day }) => day)).not.toContain('2026-01-06');
    expect(found.amounts[0]).toMatchObject({ words: '30%', who: 'u-krijgt-minder' });
    expect(found.objection).toMatchObject({ state: 'kan', lastDay: '2026-03-03' });
  });

  it('5: a plan is no decision', () => {
    const found = read(letter('5-voornemen-hard'));
    expect(found.objection.state).toBe('nog-niet');
    expect(found.deadlines).toMatchObject([{ words: 'per omgaande', day: undefined }]);
    expect(found.amounts).toMatchObject([{ words: '€ 9.310,00', who: 'u-betaalt' }]);
  });

  it('6: without a date it asks for one, and then counts', () => {
    expect(read(letter('6-toekenning-hard')).objection).toMatchObject({ state: 'vaak', lastDay: undefined });
    const given = read(letter('6-toekenning-hard'), '2026-02-16');
    expect(given.letterDate).toEqual({ day: '2026-02-16', from: 'gevraagd' });
    expect(given.objection.lastDay).toBe('2026-03-30');
  });

  it.each([
    '1-terugvordering',
    '2-afwijzing',
    '3-hersteltermijn',
    '4-maatregel',
    '5-voornemen',
    '6-toekenning',
  ])('%s: hard words stand where they say, explained, and the rewritten letter has fewer', (name) => {
    const hard = read(letter(`${name}-hard`));
    expect(hard.words.length).toBeGreaterThan(10);
    for (const { block, start, end, word, meaning } of hard.words) {
      expect(hard.blocks[block]?.text.slice(start, end)).toBe(word);
      expect(meaning).not.toMatch(/\(\(|undefined|^$/);
    }
    expect(read(letter(`${name}-rewritten`)).words.length).toBeLessThan(hard.words.length / 3);
  });
});

describe('the letters we ship', () => {
  const templates = ['letter-templates', 'letter-templates/hard'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md') && !file.startsWith('README'))
      .map((file) => `${folder}/${file}`),
  );

  /** The letter as its receiver sees it: the samples in the gaps. */
  function filledIn(path: string): string {
    const { data, content } = matter(readFileSync(path, 'utf8'), {});
    const samples = new Map(
      (data.fields as { name: string; sample: unknown }[]).map(({ name, sample }) => [name, String(sample)]),
    );
    const text = content
      .replace(/\(\(([a-z0-9-]+)\)\)/g, (_, name: string) => samples.get(name) ?? name)
      .replace('<!-- achterkant -->', '--- achterkant ---')
      .replaceAll('**', '');
    return `Datum: ${samples.get('datum') ?? '1 december 2026'}\n\n${text}`;
  }

  it.each(templates)('%s: date, and no day before the letter itself', (path) => {
    const found = readLetter(filledIn(path), { today: '2026-12-03' });
    expect(found.readable).toBe(true);
    expect(found.letterDate?.day).toBe('2026-12-01');
    for (const { day } of found.deadlines) if (day) expect(day >= '2026-12-01').toBe(true);
    // At most what a person can take in; offers of help are no tasks.
    expect(found.tasks.length).toBeLessThanOrEqual(8);
  });

  it.each(templates.filter((path) => !path.includes('/hard/')))('%s: the person to call is found', (path) => {
    const text = filledIn(path);
    if (text.includes('14 099')) expect(contactsIn(text)[0]).toMatchObject({ dial: '14099' });
  });
});

describe('terms', () => {
  const days = (sentence: string, date?: string) =>
    read(inLetter(sentence, date)).deadlines.map(({ kind, day }) => [kind, day]);

  it.each([
    ['Wij verzoeken u binnen twee weken na dagtekening van deze brief te betalen.', 'taak', '2026-05-18'],
    ['U moet het bedrag binnen 14 dagen betalen.', 'taak', '2026-05-18'],
    ['U dient binnen een maand na verzending te reageren.', 'taak', '2026-06-04'],
    ['Stuur de papieren vóór 15 juni 2026.', 'taak', '2026-06-14'],
    ['Stuur de papieren uiterlijk 15 juni 2026.', 'taak', '2026-06-15'],
    ['Wilt u dit uiterlijk op maandag 15 juni geven?', 'taak', '2026-06-15'],
    ['U moet binnen 5 werkdagen reageren.', 'taak', '2026-05-11'],
    ['U kunt bezwaar maken tot en met 15 juni 2026.', 'bezwaar', '2026-06-15'],
    ['U kunt uw zienswijze geven tot en met 20 mei 2026. Graag per brief.', 'zienswijze', '2026-05-20'],
    ['Kom op 12 mei 2026 om 10.30 uur naar ons kantoor voor een gesprek.', 'afspraak', '2026-05-12'],
  ])('%s', (sentence, kind, day) => {
    expect(days(sentence)).toEqual([[kind, day]]);
  });

  it.each([
    'U krijgt binnen zes weken ons antwoord.',
    'Wij bellen u binnen een week.',
    'Uw bijstand stopt op 1 juni 2026.',
    'U kreeg bijstand van 1 januari tot en met 31 maart 2026.',
    'De hulp loopt tot en met 28 februari 2027.',
    'Op 6 april 2026 bent u niet op het gesprek verschenen.',
  ])('no deadline for the reader: %s', (sentence) => expect(days(sentence)).toEqual([]));

  it('says that it needs the date of the letter', () => {
    const [found] = read(inLetter('U moet binnen twee weken betalen.', 'Ons kenmerk 12')).deadlines;
    expect(found).toMatchObject({ day: undefined, missing: 'datum-van-de-brief' });
  });

  it('six weeks are 42 days (Awb 6:7 and 6:8)', () => {
    expect(addDays('2026-05-04', OBJECTION_DAYS)).toBe('2026-06-15');
  });
});

describe('dates', () => {
  it.each([
    ['op 4 mei 2026', ['2026-05-04']],
    ['04-05-2026 en 4/5/26', ['2026-05-04', '2026-05-04']],
    ['op 3 januari', ['2027-01-03']],
    ['op 20 mei', ['2026-05-20']],
    ['31 februari 2026, 12-13-2026, 1.842,17', []],
    ['artikel 54, 2e lid, 12 meisjes', []],
  ])('%s', (text, expected) => expect(datesIn(text, today).map(({ day }) => day)).toEqual(expected));

  it.each([
    ['Datum: 4 mei 2026\n\nGeachte', '2026-05-04'],
    ['Oudenrijn, 2 april 2026\n\nGeachte', '2026-04-02'],
    ['Gemeente X\n12 mei 2026\n\nBeste', '2026-05-12'],
    ['Beste buur,\n\nUw aanvraag d.d. 8 januari 2026 is er.', undefined],
    ['Datum: 4 mei 2036\n\nGeachte', undefined],
    ['Beste,\n\nTekst.\n\nGemeente Voorbeeld, 4 mei 2026', '2026-05-04'],
  ])('of the letter: %j', (text, day) => expect(letterDateIn(text, today)).toBe(day));
});

describe('amounts and numbers', () => {
  const amounts = (sentence: string) =>
    read(inLetter(sentence)).amounts.map(({ words, who }) => [words, who]);

  it.each([
    ['U betaalt € 35 per maand.', '€ 35', 'u-betaalt'],
    ['U krijgt 350 euro van ons.', '350 euro', 'u-krijgt'],
    ['U kreeg te veel bijstand: € 420,00.', '€ 420,00', 'u-betaalt'],
    ['Uw vermogen is € 7.000,-.', '€ 7.000,-', 'onduidelijk'],
    ['U krijgt deze maand € 60,00 minder.', '€ 60,00', 'u-krijgt-minder'],
  ])('%s', (sentence, words, who) => expect(amounts(sentence)).toEqual([[words, who]]));

  it('tells an amount once', () => expect(amountsIn([])).toEqual([]));

  it('finds numbers to call, and no account or file number', () => {
    const text =
      'Kenmerk 0612345678-9. Rekening NL02ABNA0123456789. Bel Yasmin de Wit, telefoon 078 555 01 20, of 14 099. Mobiel: 06-12345678.';
    expect(contactsIn(text)).toEqual([
      { phone: '078 555 01 20', dial: '0785550120', name: 'Yasmin de Wit' },
      { phone: '14 099', dial: '14099', name: 'Yasmin de Wit' },
      { phone: '06-12345678', dial: '0612345678', name: undefined },
    ]);
  });
});

describe('what it cannot read', () => {
  it.each([
    ['nothing', 'Hallo.'],
    [
      'another language',
      'You have the right to object to this decision and you can send your letter to us. '.repeat(4),
    ],
    ['marks', '??? !!! ...'],
  ])('%s', (_, text) => expect(read(text).readable).toBe(false));

  it('reads a very long text in time', () => {
    const started = performance.now();
    read(`${letter('1-terugvordering-hard')}\n\n`.repeat(8));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

it('every help page it leads to is in the library', () => {
  const slugs = readdirSync('content/hulp').map((file) => file.replace('.mdx', ''));
  expect(HELP_SLUGS.filter((slug) => !slugs.includes(slug))).toEqual([]);
  expect(helpPagesFor('terugvordering', [], { 'bezwaar-maken': 'Bezwaar' })).toEqual([
    { href: '/hulp/bezwaar-maken/', title: 'Bezwaar' },
  ]);
});
