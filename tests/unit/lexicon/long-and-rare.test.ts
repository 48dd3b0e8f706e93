import { describe, expect, it } from 'vitest';
import { findRule } from './findings.ts';

describe('long-compound finds', () => {
  it.each([
    ['De energiebesparingsmaatregelen zijn klaar.', 'energiebesparingsmaatregelen'],
    ['De gemeenteraadsverkiezingen zijn in maart.', 'gemeenteraadsverkiezingen'],
    ['Het parkeervergunningenaanvraagformulier staat online.', 'parkeervergunningenaanvraagformulier'],
    ['De jongerenontmoetingsplaats sluit om tien uur.', 'jongerenontmoetingsplaats'],
    ['De woonruimteverdelingscommissie praat morgen.', 'woonruimteverdelingscommissie'],
    ['De arbeidsongeschiktheidsverzekeringsfondsen zijn op.', 'arbeidsongeschiktheidsverzekeringsfondsen'],
  ])('%s', (sentence, actual) => {
    const [found] = findRule('long-compound', sentence);
    expect(found?.actual).toBe(actual);
    expect(found?.reason).toContain(`(${actual.length} letters)`);
  });

  it('takes two parts apart with van when the second asks for it, and only then', () => {
    expect(findRule('long-compound', 'De gemeenteraadsverkiezingen zijn nu.')[0]?.expected).toEqual([
      'verkiezingen van gemeenteraad',
    ]);
    expect(findRule('long-compound', 'De jongerenontmoetingsplaats is dicht.')[0]?.expected).toEqual([]);
  });
});

describe('long-compound leaves alone', () => {
  it.each([
    'De huishoudelijke hulp komt op dinsdag.',
    'Het stadsdeelkantoor is open.',
    'De kinderopvangtoeslag stopt.',
    'Uw identiteitsbewijs is geldig.',
    'De niet-westerse-wijkbewonersgroep komt.',
    'De gezondheidszorg is duur.',
    'Uw verantwoordelijkheid is groot.',
  ])('%s', (sentence) => {
    expect(findRule('long-compound', sentence)).toEqual([]);
  });
});

describe('rare-word finds', () => {
  it.each([
    ['De cassatie duurt lang.', 'cassatie'],
    ['Dit plan is hermetisch.', 'hermetisch'],
    ['Het is een solitair huis.', 'solitair'],
    ['Zijn ascetische leven verbaast ons.', 'ascetische'],
    ['Dat was een retorische vraag.', 'retorische'],
    ['De klank is idiosyncratisch.', 'idiosyncratisch'],
  ])('%s', (sentence, actual) => {
    expect(findRule('rare-word', sentence).map((finding) => finding.actual)).toEqual([actual]);
  });
});

describe('rare-word leaves alone', () => {
  it.each([
    'De wateroverlast was groot.',
    'Mevrouw Georgiatie woont in Rotterdam.',
    'Wij organiseerden een feest.',
    'De zwemles begint in september.',
    'De politie en de brandweer waren er snel.',
    'Wij repareren de lantaarnpaal.',
    'De muzikanten speelden op straat.',
  ])('%s', (sentence) => {
    expect(findRule('rare-word', sentence)).toEqual([]);
  });
});
