import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address } from '../../../cms/stressbakje/personalData/address.ts';
import { birthDate } from '../../../cms/stressbakje/personalData/birthDate.ts';
import { bsn } from '../../../cms/stressbakje/personalData/bsn.ts';
import { caseNumber } from '../../../cms/stressbakje/personalData/caseNumber.ts';
import type { Detector } from '../../../cms/stressbakje/personalData/detector.ts';
import { email } from '../../../cms/stressbakje/personalData/email.ts';
import { iban } from '../../../cms/stressbakje/personalData/iban.ts';
import { names } from '../../../cms/stressbakje/personalData/names.ts';
import {
  findPersonalData,
  MAX_SEARCHED,
  noPersonalData,
} from '../../../cms/stressbakje/personalData/noPersonalData.ts';
import { phone } from '../../../cms/stressbakje/personalData/phone.ts';
import { newReference } from '../../../cms/stressbakje/rules/reference.ts';

/** What each detector finds (the words between [ ] only) and what it leaves alone. */
const SPECIFICATION: { detector: Detector; finds: string[]; leaves: string[] }[] = [
  {
    detector: bsn,
    finds: ['BSN [111222333]', 'nummer [123.456.782].', '[123 456 782] staat erbij', 'kort: [10000008]'],
    leaves: ['123456789', '000000000', 'Het kost 111.222.333,50 euro', 'op 12 maart 2026', '1112223334'],
  },
  {
    detector: iban,
    finds: [
      '[NL91 ABNA 0417 1643 00]',
      'op [nl91abna0417164300] graag',
      '[NL91 ABNA 0417 1643 00] van dit jaar',
      '[BE68 5390 0754 7034]',
    ],
    leaves: ['NL91 ABNA 0417 1643 01', 'AB12 is een zaal', 'wmo 2015 en verder in het jaar'],
  },
  {
    detector: phone,
    finds: [
      '[06-12345678]',
      'bel [06 12 34 56 78]',
      '[+31 6 12345678]',
      '[0031612345678]',
      '[030-1234567]',
      '[(030) 123 45 67]',
      '[+31 (0)30 1234567]',
    ],
    leaves: ['bel 14 030', '0800-1234', '0900 1234567', 'op 06-05-2026', '012', '1612345678', '06-1234567'],
  },
  {
    detector: email,
    finds: ['[naam@voorbeeld.nl]', 'mail [a.b+c@mail.voorbeeld.example] even'],
    leaves: ['@voorbeeld', 'mail elkaar', 'om 10.00 uur @ het loket'],
  },
  {
    detector: birthDate,
    finds: [
      '[12-03-1985]',
      '[1985-03-12]',
      '[3 maart 1961]',
      '[12/3/85]',
      '[geboren op 4 mei 2024]',
      '[jarig op 3 juni]',
    ],
    leaves: ['op 12-11-2026', 'voor 3 maart 2027', 'in april 1985', '12.50', 'regel 1-2-3'],
  },
  {
    detector: address,
    finds: [
      '[1234 AB] 12',
      '[1234ab]',
      '[Dorpsstraat 12]',
      '[Lindelaan 4b]',
      '[dorpsstraat 12] a.u.b.',
      '[Oudeweg 3]',
    ],
    leaves: [
      'in 2026 en 2027',
      '1234 SS',
      'in de straat',
      'Wij zijn onderweg 2 keer gestopt',
      'het plein op',
      'Awb 6:7',
    ],
  },
  {
    detector: caseNumber,
    finds: [
      '[zaaknummer 12345]',
      '[Z-2026-001234]',
      '[WMO12345]',
      '[dossier: 4567]',
      '[20261234567]',
      '[2026-12345]',
      'ons [kenmerk: AB/123]',
    ],
    leaves: [
      'twee dossiers',
      'dossier 2',
      '€ 1.234,56',
      'in 2026',
      'B1',
      'Awb 6:7',
      'artikel 18a',
      '12.000 mensen',
    ],
  },
  {
    detector: names,
    finds: [
      'Ik sprak [mevrouw De Vries] gisteren',
      '[meneer van den Berg] komt',
      '[dhr. Jansen] belt',
      'Afspraak met [Fatima] om tien uur',
      'Dan belt [fatima] terug',
      'Samen met [Xi Zhang] lezen',
      'De zoon, [Jan Jansen], helpt',
      '[J. de Boer] leest mee',
      'Dat weet [Kowalski]',
      '[mevrouw Oosterhuis] leest mee',
      '[mevrouw X] heeft rust',
      '[mevrouw  Jansen] heeft rust',
      'Contact met [bewindvoerder Pietersen].',
      '[Consulent Van Rijn] is ziek.',
      '[Wil Hoogendoorn] belde terug.',
      'Gesproken met [Abdelhak] over geld.',
      '[jan de vries] is verhuisd',
      'overleg [van der Heijden] dinsdag',
    ],
    leaves: [
      'Mevrouw is verhuisd naar Utrecht.',
      'De heer des huizes leest mee.',
      'Wij lezen de brief op dinsdag. Daarna bellen wij.',
      'Samen met de Sociale Verzekeringsbank en het UWV',
      'De post van de Belastingdienst komt via het Sociaal Team',
      'Naar Bergen op Zoom, Den Haag of Hendrik-Ido-Ambacht',
      'In december is het Kerst en daarna Pasen',
      'Bel de Regionale Sociale Dienst Utrechtse Heuvelrug',
      'De taal is Turks of Arabisch.',
      'Een bos bloemen, een visser en een bakker',
      'Leest de brief voor. Vraagt daarna: wat blijft hangen?',
      'De Participatiewet en de Algemene wet bestuursrecht',
      'DIT IS BELANGRIJK',
      'Geef het door aan de consulent. Mondeling mag ook.',
      'Vraag het mevrouw. Daarna bellen wij.',
      'Alleen de Wmo-brief ligt er nog.',
      'Overleg met Leger des Heils en Kwintes.',
      'De begeleider was op vakantie; een collega nam het over.',
      'De Kredietbank Nederland doet de schulden.',
    ],
  },
];

const marked = (text: string, detector: Detector) => {
  const plain = text.replace(/[[\]]/g, '');
  const [found] = detector.find(plain);
  return found
    ? `${plain.slice(0, found.start)}[${plain.slice(found.start, found.end)}]${plain.slice(found.end)}`
    : plain;
};

describe.each(SPECIFICATION)('$detector.id', ({ detector, finds, leaves }) => {
  it.each(finds)('finds: %s', (text) => expect(marked(text, detector)).toBe(text));
  it.each(leaves)('leaves: %s', (text) => expect(marked(text, detector)).toBe(text));
});

describe('noPersonalData', () => {
  it('says what looks like what, and where, without repeating it', () => {
    const text = 'Wij lezen op dinsdag.\nBel anders 06-12345678, of mail naam@voorbeeld.nl.';
    const message = noPersonalData(text, 'Afspraken');
    expect(message).toContain('“Afspraken”');
    expect(message).toContain('een telefoonnummer (regel 2, woord 3)');
    expect(message).toContain('een e-mailadres (regel 2, woord 6)');
    expect(message).not.toContain('12345678');
    expect(noPersonalData('Wij lezen op dinsdag.', 'Afspraken')).toBe(true);
  });

  it('tells each place once, by the sternest rule', () => {
    expect(findPersonalData('111222333').map(({ kind }) => kind)).toEqual(['bsn']);
    expect(findPersonalData('NL91 ABNA 0417 1643 00').map(({ kind }) => kind)).toEqual(['iban']);
  });

  it('lets the organisation’s own number, address and name stand', () => {
    const known = ['030-1234567', 'Stadsplein 1', 'Xeno Vroma'];
    expect(findPersonalData('Bel 030-1234567, of kom naar Stadsplein 1, bij Xeno Vroma.', known)).toEqual([]);
    expect(findPersonalData('Bel 030-1234568.', known)).toHaveLength(1);
  });

  it('takes our own references for what they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (numbers) => {
        const reference = newReference((below) => (numbers.pop() ?? 7) % below);
        expect(findPersonalData(`Het gaat om ${reference}.`)).toEqual([]);
      }),
    );
  });

  it('finds at places inside the text, in order, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it.each(['0 ', 'A1', 'Aa ', 'van ', '06-', '1.1.', 'a.a@', 'Straat', 'A.', 'zaak 1'])(
    'stays quick on a field full of “%s”',
    (piece) => {
      const text = piece.repeat(Math.ceil(MAX_SEARCHED / piece.length));
      const started = performance.now();
      findPersonalData(text);
      expect(performance.now() - started).toBeLessThan(400);
    },
  );

  it('refuses fewer than 1 in 100 sentences of our own library, and most of those hold an invented name', () => {
    const sentences = readdirSync('content/kennisbank').flatMap((file) =>
      readFileSync(`content/kennisbank/${file}`, 'utf8')
        .replace(/^---[\s\S]*?\n---/, '')
        .replace(/<[^>]*>|\]\([^)]*\)|[[*_#]/g, ' ')
        .split(/\n+|(?<=[.!?]) /)
        .filter((sentence) => sentence.trim().split(/\s+/).length > 4),
    );
    const refused = sentences.filter((sentence) => findPersonalData(sentence).length > 0);
    expect(sentences.length).toBeGreaterThan(1_000);
    expect(refused.length / sentences.length).toBeLessThan(0.01);
  });
});
