import { describe, expect, it } from 'vitest';
import { analyseBlock } from '../../../scoring/analyse.ts';
import type { BlockKind, SpecialKind } from '../../../scoring/index.ts';

function sentences(text: string, kind: BlockKind = 'paragraph'): string[] {
  return analyseBlock({ text, kind, half: 'front' }).sentences.map((sentence) => sentence.text);
}

function tokens(text: string) {
  return analyseBlock({ text, kind: 'paragraph', half: 'front' }).sentences.flatMap(
    (sentence) => sentence.tokens,
  );
}

function specials(text: string): [string, SpecialKind | undefined][] {
  return tokens(text)
    .filter((token) => token.kind === 'special')
    .map((token) => [token.text, token.special]);
}

describe('sentences are cut', () => {
  it.each([
    ['after a full stop', 'U krijgt geld. Wij betalen morgen.', 2],
    ['after a question and an exclamation mark', 'Hebt u hulp nodig? Bel ons! Wij helpen u.', 3],
    ['after a mark inside a closing bracket', '(Zie ook de folder.) Daarna gaat u verder.', 2],
    ['after a closing quote', 'Hij zei: “Dat is goed.” Daarna ging hij.', 2],
    ['when the space is forgotten', 'De aanvraag is gedaan.Daarna wachten we.', 2],
    ['before lower case after a whole word', 'ik kom morgen. dan praten we.', 2],
    ['after enz. and a capital', 'Neem mee: paspoort, pas, enz. Wij kijken alles na.', 2],
    ['after a greeting on the same line', 'Geachte heer De Wit, Wij schrijven u over uw huis.', 2],
    ['at a blank line', 'Eerste stuk\n\nTweede stuk', 2],
    ['at the line breaks of an address', 'Gemeente Luchtstad\nPostbus 12\n1234 AB Luchtstad', 3],
    ['after a year', 'Dat was in 2024. Nu is het anders.', 2],
    ['after a label with a letter', 'Kies plan A. Daarna tekent u.', 2],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('sentences are left whole', () => {
  it.each([
    ['at abbreviations', 'Zie art. 4 lid. 2 m.b.t. de aanvr. van dhr. Bakker, nr. 5, d.w.z. bijv. de pas.'],
    ['at initials', 'De brief is van mevrouw A.B. de Vries en J. Jansen.'],
    ['at titles', 'U spreekt met mr. drs. P. Pietersen.'],
    ['at ordinals and decimals', 'Op de 3. verdieping kost het 1.234,50 per jaar, dus 3,5% meer.'],
    ['at an ellipsis that runs on', 'Wij wachten nog even... en dan beslissen we.'],
    ['at a quote that runs on', '"Dat is goed." zei de buurvrouw zacht.'],
    ['at a web address', 'Kijk op www.luchtstad.nl/bezwaar voor meer uitleg.'],
    ['at a list number', '1. Vul het formulier in'],
    [
      'at a hard-wrapped line',
      'Deze regel is zo lang dat het programma hem heeft afgebroken voor\nhet einde van de zin.',
    ],
    ['at a law article', 'Dit staat in artikel 3:46, eerste lid, Awb en is voor u van belang.'],
    ['at dates with stops', 'U hebt tot 12.03.2026 de tijd.'],
    ['at a comma after a name without greeting', 'Morgen komt Karin, Piet ook.'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  it('a heading is one sentence', () => {
    expect(sentences('Wat nu? Dit doet u. Snel', 'heading')).toEqual(['Wat nu? Dit doet u. Snel']);
  });
});

describe('units stay whole', () => {
  it.each<[string, string, SpecialKind]>([
    ['Ga naar https://luchtstad.nl/a?b=1.', 'https://luchtstad.nl/a?b=1', 'url'],
    ['Ga naar luchtstad.nl.', 'luchtstad.nl', 'url'],
    ['Mail naar jan.de.wit@luchtstad.nl.', 'jan.de.wit@luchtstad.nl', 'email'],
    ['Stort op NL91 ABNA 0417 1643 00.', 'NL91 ABNA 0417 1643 00', 'iban'],
    ['U krijgt € 1.234,56 van ons.', '€ 1.234,56', 'amount'],
    ['U krijgt 1.234,56 euro van ons.', '1.234,56 euro', 'amount'],
    ['Dat kost € 50,-.', '€ 50,-', 'amount'],
    ['Kom op 12 maart 2026 langs.', '12 maart 2026', 'date'],
    ['Kom op 12-03-2026 langs.', '12-03-2026', 'date'],
    ['Kom om 9.00 uur langs.', '9.00 uur', 'time'],
    ['Kom om 14:30 langs.', '14:30', 'time'],
    ['Bel 14 030 voor hulp.', '14 030', 'phone'],
    ['Bel 030 123 45 67 voor hulp.', '030 123 45 67', 'phone'],
    ['Bel 0800-1234 voor hulp.', '0800-1234', 'phone'],
    ['Woont u op 1234 AB?', '1234 AB', 'postcode'],
    ['Ons kenmerk is Z-2026-001234.', 'Z-2026-001234', 'reference'],
    ['Zie artikel 3:46, eerste lid, Awb.', 'artikel 3:46, eerste lid, Awb', 'article'],
    ['Beste ((voornaam)), dag.', '((voornaam))', 'field'],
  ])('%s', (text, unit, kind) => {
    expect(specials(text)).toEqual([[unit, kind]]);
  });

  it.each([
    'Een 65-plusser krijgt korting.',
    'Dat is in 2026 en 2027 zo.',
    'Er zijn 12 kinderen en 3.500 ouders.',
    'Wij wonen in Den Haag.',
    'Dat is een (echt) goed plan.',
    'Het artikel in de krant was goed.',
  ])('no unit in: %s', (text) => {
    expect(specials(text)).toEqual([]);
  });
});

describe('words', () => {
  it('keep apostrophes, hyphens and the stops of abbreviations', () => {
    const words = tokens("'s Ochtends gaan foto’s m.b.t. sociaal-economische zaken, bijv. zo'n map.")
      .filter((token) => token.kind === 'word')
      .map((token) => token.lower);
    expect(words).toEqual([
      "'s",
      'ochtends',
      'gaan',
      "foto's",
      'm.b.t.',
      'sociaal-economische',
      'zaken',
      'bijv.',
      "zo'n",
      'map',
    ]);
  });

  it('are looked up without soft hyphens and with straight quotes', () => {
    expect(tokens('inkomens\u00ADondersteuning')[0]?.lower).toBe('inkomensondersteuning');
  });
});
