import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../scoring/lexicon/compounds.ts';
import { frequencyRank } from '../../../scoring/lexicon/frequency.ts';

describe('frequencyRank', () => {
  it('ranks common words before rarer ones', () => {
    expect(frequencyRank('de')).toBeLessThan(frequencyRank('huis') ?? 0);
    expect(frequencyRank('huis')).toBeLessThan(frequencyRank('kantoor') ?? 0);
  });

  it.each(['huizen', 'woonde', 'gewoond', 'organiseerden', 'stoppen', 'gemeenten', 'huurtoeslag'])(
    'knows %s by itself or its base form',
    (word) => {
      expect(frequencyRank(word)).toBeTypeOf('number');
    },
  );

  it.each(['paradigma', 'xyzzy', 'implementatie', ''])('does not know “%s”', (word) => {
    expect(frequencyRank(word)).toBeUndefined();
  });
});

describe('splitCompound', () => {
  it.each([
    ['inkomensondersteuning', ['inkomen', 'ondersteuning']],
    ['cliëntenraad', ['cliënt', 'raad']],
    ['bewonersonderzoek', ['bewoner', 'onderzoek']],
    ['arbeidsmarktpositie', ['arbeidsmarkt', 'positie']],
    ['verkeersveiligheid', ['verkeer', 'veiligheid']],
    ['gebiedsontwikkeling', ['gebied', 'ontwikkeling']],
  ])('%s', (word, parts) => {
    expect(splitCompound(word)).toEqual(parts);
  });

  it.each(['vandaag', 'onderzoekt', 'werkelijkheid', 'implementatie', 'desondanks', 'huis'])(
    'leaves %s whole',
    (word) => {
      expect(splitCompound(word)).toBeUndefined();
    },
  );
});
