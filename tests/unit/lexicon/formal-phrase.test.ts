import { describe, expect, it } from 'vitest';
import { findIn, findRule } from './findings.ts';

describe('formal-phrase finds', () => {
  it.each([
    ['Met betrekking tot uw vraag bellen wij u.', 'Met betrekking tot', 'Over'],
    ['Wij betalen door middel van een machine.', 'door middel van', 'met'],
    ['Te allen tijde kunt u ons bellen.', 'Te allen tijde', 'Altijd'],
    ['Wij stellen u op de hoogte van het plan.', 'stellen u op de hoogte van', 'vertellen u'],
    ['U maakt gebruik van de bus.', 'maakt gebruik van', 'gebruikt'],
    ['Om gebruik te maken van de bus belt u ons.', 'gebruik te maken van', 'te gebruiken'],
    ['Er wordt gebruik gemaakt van de trap.', 'gebruik gemaakt van', 'gebruikt'],
    ['U komt niet in aanmerking voor de korting.', 'komt niet in aanmerking voor', 'heeft niet recht op'],
    ['De regels treden op 1 mei in werking.', 'treden op 1 mei in werking', 'gaan op 1 mei in'],
    ['Deze regels zijn van toepassing op u.', 'zijn van toepassing op', 'gelden voor'],
    ['Wij brachten het bedrag in rekening.', 'brachten het bedrag in rekening', 'lieten het bedrag betalen'],
    ['Wij zullen zorg dragen voor een plek.', 'zorg dragen voor', 'zorgen voor'],
  ])('%s', (sentence, actual, alternative) => {
    const [found] = findRule('formal-phrase', sentence);
    expect(found?.actual).toBe(actual);
    expect(found?.expected).toContain(alternative);
  });

  it('offers no replacement that would leave a preposition behind', () => {
    const [found] = findRule('formal-phrase', 'Als u van deze hulp gebruik wilt maken, belt u ons.');
    expect(found?.expected).toEqual([]);
    expect(found?.reason).toContain('gebruiken');
  });

  it('speaks once about the same words: the phrase wins from the word in it', () => {
    const found = findIn('Deze regels zijn van toepassing op u.');
    expect(found.map((finding) => finding.ruleId)).toEqual(['formal-phrase']);
  });
});

describe('formal-phrase leaves alone', () => {
  it.each([
    'Wij brengen u morgen een bezoek.',
    'De plek is dicht bij het station.',
    'Wij maken de straat schoon.',
    'Uw kind komt in de klas van juf Anna.',
    'De kat ligt op de hoogste plank.',
    'Wij houden van een schone straat.',
    'Het werk aan de hand duurt kort.',
  ])('%s', (sentence) => {
    expect(findRule('formal-phrase', sentence)).toEqual([]);
  });
});
