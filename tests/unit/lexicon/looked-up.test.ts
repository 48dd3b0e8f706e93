import { describe, expect, it } from 'vitest';
import {
  MILD_ADJECTIVES,
  MILD_FIXED,
  MILD_NOUNS,
  MILD_VERBS,
} from '../../../scoring/lexicon/data/mild-words.ts';
import { parseList } from '../../../scoring/lexicon/table.ts';
import { findIn } from './findings.ts';

const offered = (text: string) => findIn(text).flatMap((finding) => finding.expected);

describe('a word on its own is looked up', () => {
  it.each([
    ['conform', 'volgens'],
    ['Conform', 'Volgens'],
    ['waarborgen', 'zorgen voor'],
    ['consequenties', 'gevolg'],
    ['treffen', 'nemen'],
    ['college', 'bestuur'],
    ['beleid', 'plannen'],
    ['Organiseren', 'Regelen'],
    ['dan wel', 'of'],
  ])('%s', (word, plain) => {
    expect(offered(word)).toContain(plain);
  });
});

describe('a mild word', () => {
  const rows = [MILD_VERBS, MILD_NOUNS, MILD_ADJECTIVES, MILD_FIXED].flatMap(parseList);

  it('has an alternative, and gives it when looked up', () => {
    const silent = rows.filter(([word]) => offered(word).length === 0).map(([word]) => word);
    expect(silent).toEqual([]);
  });

  it.each([
    'Wij organiseren volgende week een feest voor de hele buurt.',
    'Het beleid van de gemeente is sinds vorig jaar anders.',
    'U ontvangt binnenkort een brief van ons over uw geld.',
    'De commissie praat morgen met de buurt over het plan.',
    'Er is voldoende plek voor alle kinderen uit de straat.',
    'De kosten zijn maximaal 20 euro per maand voor het hele gezin.',
  ])('is left in peace in an ordinary sentence: %s', (sentence) => {
    expect(findIn(sentence)).toEqual([]);
  });
});

describe('the name of a law, and a name just explained, are left alone', () => {
  it.each([
    'Dit staat in de Wet gemeentelijke schuldhulpverlening.',
    'Het staat in het Wetboek van Burgerlijke Rechtsvordering.',
    'Wij bekijken uw geld opnieuw. Dat heet herzien.',
    'U houdt altijd geld over om van te leven. Dit heet de beslagvrije voet.',
    'U krijgt een brief met ons besluit. Dat noemen we een beschikking.',
    'De rechter zegt snel wat er moet. Dat heet een voorlopige voorziening.',
  ])('%s', (sentence) => {
    expect(findIn(sentence)).toEqual([]);
  });

  it.each([
    ['De wet zegt dat schuldhulpverlening gratis is.', 'schuldhulpverlening'],
    ['U krijgt een beschikking.', 'beschikking'],
    ['De Wet zegt dat participatie belangrijk is.', 'participatie'],
  ])('but not: %s', (sentence, word) => {
    expect(findIn(sentence).map((finding) => finding.actual)).toContain(word);
  });
});

describe('what only looks official is left alone', () => {
  it.each([
    'Stuur het formulier uiterlijk 3 maart 2026 terug.',
    'Uw brief is uiterlijk op ((datum)) bij ons.',
    'Het uiterlijk van het huis verandert niet.',
    'Bel dan wel eerst even met ons.',
    'Hij is op staande voet ontslagen.',
    'Kijk welke rekening haast heeft.',
    'Neem uw huurcontract en uw contract mee.',
    'Bel het UWV, de SVB of DUO over uw AOW of WW.',
    'Log in met DigiD en houd uw BSN bij de hand.',
    'Het college van burgemeester en wethouders nam dit besluit.',
  ])('%s', (sentence) => {
    expect(findIn(sentence)).toEqual([]);
  });
});
