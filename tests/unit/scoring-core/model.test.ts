import { describe, expect, it } from 'vitest';
import { analyseBlock } from '../../../scoring/analyse.ts';
import { documentFromText, scoreLetter } from '../../../scoring/index.ts';
import { featureSpecs } from '../../../scoring/readability/feature-specs.ts';
import { sentenceFeatures } from '../../../scoring/readability/features.ts';
import { anchors } from '../../../scoring/readability/fit/anchors.ts';
import { parseCsv, readPairs } from '../../../scoring/readability/fit/pairs.ts';
import { solve } from '../../../scoring/readability/fit/solver.ts';
import { formulas } from '../../../scoring/readability/formulas.ts';
import { levelOf, uncertaintyOf } from '../../../scoring/readability/level.ts';
import { scoreOfLoad, textLoad } from '../../../scoring/readability/model.ts';
import { syllables } from '../../../scoring/readability/syllables.ts';
import { weights } from '../../../scoring/readability/weights.ts';

function feature(id: string, text: string): number {
  const sentence = analyseBlock({ text, kind: 'paragraph', half: 'front' }).sentences[0];
  const index = featureSpecs.findIndex((spec) => spec.id === id);
  return sentence ? (sentenceFeatures(sentence, [])[index] ?? Number.NaN) : Number.NaN;
}

describe('features can be checked by hand', () => {
  it.each([
    ['length', 'U krijgt € 12,50 op 3 maart.', 5],
    ['over10', 'een twee drie vier vijf zes zeven acht negen tien elf twaalf', 2],
    ['commas', 'Eerst dit, dan dat, dan klaar.', 2],
    ['worden', 'Dat wordt gedaan en zij worden gebeld.', 2],
    ['perfect', 'Wij hebben uw brief gelezen.', 1],
    ['verbGap', 'Wij hebben uw lange brief gelezen.', 3],
    ['u', 'U krijgt uw geld.', 2],
    ['we', 'Wij geven u onze hulp.', 2],
    ['formalU', 'Dan heeft u recht op hulp.', 1],
    ['formalU', 'Dan hebt u recht op hulp.', 0],
    ['je', 'Dan krijg je jouw geld.', 2],
    ['percent', 'U krijgt 70% van het geld.', 1],
    ['semicolons', 'dit; dat;', 2],
    ['brackets', 'Dit (en dat) is goed.', 1],
    ['longQuestion', 'Wilt u hulp?', 0],
    ['longQuestion', 'Wilt u dat wij u daarbij helpen?', 2],
    ['subjectFirst', 'Wij helpen u.', 1],
    ['subjectFirst', 'Morgen helpen wij u.', 0],
  ])('%s in “%s” is %d', (id, text, value) => {
    expect(feature(id, text)).toBe(value);
  });
});

describe('weights', () => {
  it('keep the sign that their feature allows', () => {
    for (const { id, harder } of featureSpecs) expect((weights[id] ?? 0) * harder).toBeGreaterThanOrEqual(0);
  });

  it('only weigh features that exist', () => {
    const known = new Set<string>(featureSpecs.map((spec) => spec.id));
    expect(Object.keys(weights).filter((id) => !known.has(id))).toEqual([]);
  });

  it('put our own anchors in the order of their levels', () => {
    const means = (['A2', 'B1', 'B2', 'C1'] as const).map((level) => {
      const scores = anchors[level].map((text) => scoreLetter(documentFromText(text)).readability.score ?? 0);
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    });
    expect(means).toEqual([...means].sort((a, b) => b - a));
    expect(levelOf(means[1] as number)).toBe('B1');
    expect(levelOf(means[2] as number)).toBe('B2');
    expect(levelOf(means[3] as number)).toBe('C1');
  });
});

describe('textLoad', () => {
  it('lies between the mean and the hardest sentence', () => {
    const load = textLoad([
      { load: 0, weight: 1 },
      { load: 10, weight: 1 },
    ]);
    expect(load).toBeGreaterThan(5);
    expect(load).toBeLessThan(10);
  });

  it('of one sentence is its own load, however extreme', () => {
    expect(textLoad([{ load: 1e6, weight: 3 }])).toBe(1e6);
    expect(scoreOfLoad(1e6)).toBe(0);
    expect(scoreOfLoad(-1e6)).toBe(100);
  });
});

describe('solve', () => {
  it('finds the direction that tells the pairs, and keeps to the signs', () => {
    const rows = [1, 2, 3, 4].map((value) => Float64Array.of(value, -value, 0));
    const found = solve({ rows, signs: [1, 1, 0], penalty: 0.1 });
    expect(found[0]).toBeGreaterThan(0);
    expect(found[1]).toBe(0);
    expect(found[2]).toBe(0);
  });
});

describe('readPairs', () => {
  it('reads quotes, commas and line breaks inside fields', () => {
    expect(parseCsv('a,"b, ""c""\nd",e\r\n1,2,3')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['1', '2', '3'],
    ]);
  });

  it('says which column is missing', () => {
    expect(() => readPairs('document,complex\n1,2')).toThrow('"simple"');
  });
});

describe('levels', () => {
  it('say when a border is near and when there is little text', () => {
    expect(uncertaintyOf(70, 200)).toBe('Vrij zeker B1.');
    expect(uncertaintyOf(61, 200)).toBe('Op de grens: B1, maar B2 kan ook.');
    expect(uncertaintyOf(70, 1)).toMatch(/^De tekst is kort \(1 woord\)/);
  });
});

describe('known formulas', () => {
  it('follow their published constants', () => {
    const counts = { sentences: 2, words: 20, syllables: 30, logRankSum: 35, contentWords: 7 };
    expect(formulas(counts)).toEqual({ fleschDouma: 82.04, leesindexA: 75, meanLogRank: 5 });
  });

  it('give null when there is nothing to count', () => {
    const counts = { sentences: 0, words: 0, syllables: 0, logRankSum: 0, contentWords: 0 };
    expect(formulas(counts)).toEqual({ fleschDouma: null, leesindexA: null, meanLogRank: null });
  });

  it.each([
    ['huis', 1],
    ['gemeente', 3],
    ['beschikking', 3],
    ['financieel', 4],
    ['geïnd', 2],
    ['leeuw', 1],
    ['koeien', 2],
    ['n', 1],
  ])('%s has %d syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});
