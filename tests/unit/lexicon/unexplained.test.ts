import { describe, expect, it } from 'vitest';
import { findRule } from './findings.ts';

describe('unexplained-jargon finds', () => {
  it.each([
    ['De bewindvoerder regelt uw geld.', 'bewindvoerder'],
    ['Uw beslagvrije voet is te laag berekend.', 'beslagvrije voet'],
    ['De kostendelersnorm geldt voor u.', 'kostendelersnorm'],
    ['U kunt gratis cliëntondersteuning krijgen.', 'cliëntondersteuning'],
    ['U kunt gratis clientondersteuning krijgen.', 'clientondersteuning'],
    ['Uw herindicatie is op 3 mei.', 'herindicatie'],
    ['De schuldeisers willen meewerken.', 'schuldeisers'],
    ['Wij sturen u de beschikking.', 'beschikking'],
  ])('%s', (sentence, actual) => {
    const [found] = findRule('unexplained-jargon', sentence);
    expect(found?.actual).toBe(actual);
    expect(found?.note).toContain('betekent');
  });

  it('only the first time in a letter', () => {
    const found = findRule(
      'unexplained-jargon',
      'De beschikking komt.',
      'Lees de beschikking.',
      'Bewaar beide beschikkingen.',
    );
    expect(found).toHaveLength(1);
  });

  it('offers the explanation in brackets, which makes the rule silent', () => {
    const sentence = 'De kostendelersnorm geldt voor u.';
    const [found] = findRule('unexplained-jargon', sentence);
    const explained = sentence.replace('kostendelersnorm', found?.expected.at(-1) ?? '');
    expect(explained).toContain('(');
    expect(findRule('unexplained-jargon', explained)).toEqual([]);
  });
});

describe('unexplained-jargon leaves alone what the letter explains', () => {
  it.each([
    'U hebt een inlichtingenplicht: u moet veranderingen meteen melden.',
    'De inlichtingenplicht (u moet veranderingen melden) geldt voor iedereen.',
    'U krijgt bijzondere bijstand, dat is geld voor extra kosten.',
    'U ontvangt een beschikking. Dat is een brief met ons besluit.',
    'U ontvangt een besluit (beschikking) van ons.',
    'U betaalt griffierecht. Griffierecht is het bedrag dat u aan de rechter betaalt.',
    'Uw buurman helpt u met de post.',
  ])('%s', (sentence) => {
    expect(findRule('unexplained-jargon', sentence)).toEqual([]);
  });
});

describe('unexplained-abbreviation finds', () => {
  it.each([
    ['Het bedrag o.b.v. uw inkomen is hoog.', 'o.b.v.', 'volgens'],
    ['U belt evt. met ons.', 'evt.', 'misschien'],
    ['U belt ons ivm uw afspraak.', 'ivm', 'voor'],
    ['Uw brief d.d. 3 mei is binnen.', 'd.d.', 'van'],
    ['Dit staat in de Wmo.', 'Wmo', 'Wet maatschappelijke ondersteuning'],
    ['De CAK betaalt u.', 'CAK', 'Centraal Administratie Kantoor (CAK)'],
    ['De WOZ-waarde is hoog.', 'WOZ', 'waarde van uw huis'],
    ['M.b.t. uw brief bellen wij.', 'M.b.t.', 'Over'],
  ])('%s', (sentence, actual, full) => {
    const [found] = findRule('unexplained-abbreviation', sentence);
    expect(found?.actual).toBe(actual);
    expect(found?.expected).toContain(full);
  });

  it('a name once, a shortened word every time', () => {
    expect(findRule('unexplained-abbreviation', 'De CAK betaalt.', 'Bel de CAK.')).toHaveLength(1);
    expect(findRule('unexplained-abbreviation', 'Dit m.b.t. u.', 'Dat m.b.t. mij.')).toHaveLength(2);
  });
});

describe('unexplained-abbreviation leaves alone', () => {
  it.each([
    'De Centraal Administratie Kantoor (CAK) betaalt u.',
    'U woont om de hoek bij dhr. Jansen.',
    'Het park is 3 km lang en 20 m breed.',
    'De min van het kind is op.',
    'Wij bouwen om de drie jaar een huis.',
    'De CAK (Centraal Administratie Kantoor) betaalt u.',
    'J. de Vries woont op nr 5.',
  ])('%s', (sentence) => {
    expect(findRule('unexplained-abbreviation', sentence)).toEqual([]);
  });
});
