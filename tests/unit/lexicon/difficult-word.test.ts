import { describe, expect, it } from 'vitest';
import { findIn, findRule } from './findings.ts';

describe('difficult-word finds', () => {
  it.each([
    ['Wij verstrekken u de formulieren op het stadhuis.', 'verstrekken', 'geven'],
    ['De aanvang van de avond is om acht uur.', 'aanvang', 'begin'],
    ['Wij hebben geconstateerd dat het dak lekt.', 'geconstateerd', 'gezien'],
    ['Deze manier is efficiënter dan die van vorig jaar.', 'efficiënter', 'sneller'],
    ['De consequenties zijn groot.', 'consequenties', 'gevolgen'],
    ['Indien u wilt, bellen wij u.', 'Indien', 'Als'],
    ['De rekening vervalt.', 'vervalt', 'stopt'],
    ['U krijgt een adequate oplossing.', 'adequate', 'goede'],
    ['De gemeente heeft het plan gefaciliteerd.', 'gefaciliteerd', 'geregeld'],
    ['De geimplementeerde regels werken.', 'geimplementeerde', 'ingevoerde'],
    ['De subsidieverstrekking stopt in mei.', 'subsidieverstrekking', 'geven van subsidie'],
    ['Hij diende de brief gisteren in.', 'diende de brief gisteren in', 'stuurde de brief gisteren'],
    ['Om met het werk aan te vangen, wachten wij op de pomp.', 'aan te vangen', 'te beginnen'],
  ])('%s', (sentence, actual, first) => {
    const found = findRule('difficult-word', sentence).find((finding) => finding.actual === actual);
    expect(found?.expected).toContain(first);
  });

  it('the difficult part of a compound, and names it', () => {
    const [found] = findRule('difficult-word', 'Het participatiebudget is op.');
    expect(found?.actual).toBe('participatiebudget');
    expect(found?.reason).toContain('‘participatie’');
  });

  it('quotes the word and an alternative in its reason', () => {
    const [found] = findRule('difficult-word', 'Wij zijn momenteel dicht.');
    expect(found?.reason).toContain('‘momenteel’');
    expect(found?.reason).toContain('‘nu’');
  });
});

describe('difficult-word leaves alone', () => {
  it.each([
    'U hoeft niets te doen.',
    'U krijgt elke maand 50 euro voor de bus.',
    'Bel ons als u een vraag hebt over de brief.',
    'Onze medewerker kijkt samen met u naar uw inkomen.',
    'Bent u lid van een sportclub? Dan krijgt u korting.',
    'Mijn enkel doet zeer.',
    'De vergunning voor het feest is klaar.',
    'Wij komen over acht weken bij u langs.',
    'Wij overleggen morgen met de buurt.',
    'De boom stelt weinig voor.',
    'Kies een beroep dat bij u past.',
  ])('%s', (sentence) => {
    expect(findIn(sentence)).toEqual([]);
  });
});

describe('difficult-word tells meanings apart', () => {
  it.each([
    ['Volgens artikel 5 geldt het tweede lid.', 'lid', 'deel'],
    ['De gemeente acht dit niet goed.', 'acht', 'vindt'],
    ['Er is geen budget en er zijn geen middelen.', 'middelen', 'geld'],
    ['Ons middelen om lawaai te meten zijn oud.', 'middelen', 'manieren'],
    ['Uw vermogen is hoger dan uw inkomen.', 'vermogen', 'geld'],
    ['U moet de bewijsstukken bij ons overleggen.', 'overleggen', 'laten zien'],
    ['Het paspoort is verlopen.', 'verlopen', 'niet meer geldig'],
  ])('%s', (sentence, actual, alternative) => {
    const found = findRule('difficult-word', sentence).find((finding) => finding.actual === actual);
    expect(found?.expected).toContain(alternative);
  });

  it('takes a form in -te for a participle only before a noun', () => {
    expect(findRule('difficult-word', 'De verstrekte gegevens kloppen.')[0]?.expected[0]).toBe('gegeven');
    expect(findRule('difficult-word', 'Hij verstrekte ons de sleutel.')[0]?.expected[0]).toBe('gaf');
  });
});
