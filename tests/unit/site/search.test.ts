import { describe, expect, it } from 'vitest';
import { hideFromExcerpt, isFitToRead } from '../../../site/search/excerpt.ts';
import { type FoundPage, find, inOrder, type Result } from '../../../site/search/find.ts';
import { tellingWords } from '../../../site/search/question.ts';

const result = (id: string, score: number): Result => ({
  id,
  score,
  data: () => Promise.reject(new Error('not asked for')),
});
const page = (soort: string): FoundPage => ({ url: `/${soort}/`, excerpt: '', meta: { soort } });

describe('the words that tell what a question is about', () => {
  it('leaves the fillers out, and says each word once', () => {
    expect(tellingWords('Wat moet ik doen? Mijn man slaat mij, mijn man!')).toEqual(['doen', 'man', 'slaat']);
  });

  it('finds none in a question of fillers, and none in nothing', () => {
    expect(tellingWords('wat is dat')).toEqual([]);
    expect(tellingWords('…')).toEqual([]);
  });
});

describe('finding', () => {
  const index: Record<string, Result[]> = {
    'mijn wasmachine is kapot': [result('a', 9)],
    wasmachine: [result('a', 5), result('b', 4)],
    kapot: [result('b', 3), result('c', 6)],
  };
  const search = (term: string) => Promise.resolve({ results: index[term] ?? [] });

  it('adds pages with a word of the question after those that have all of it', async () => {
    const found = await find('mijn wasmachine is kapot', search);
    expect(found?.map(({ id, score }) => [id, score])).toEqual([
      ['a', 9],
      ['b', 7],
      ['c', 6],
    ]);
  });

  it('asks no more when the whole question finds enough', async () => {
    const asked: string[] = [];
    const enough = Array.from({ length: 5 }, (_, at) => result(String(at), 9 - at));
    const found = await find('huur betalen', (term) => {
      asked.push(term);
      return Promise.resolve({ results: enough });
    });
    expect(found).toHaveLength(5);
    expect(asked).toEqual(['huur betalen']);
  });

  it('gives way to a newer question', async () => {
    expect(await find('huur', () => Promise.resolve(null))).toBeNull();
  });

  it('puts help before knowledge when both fit alike, and not when knowledge fits much better', () => {
    const order = (help: number, knowledge: number) =>
      inOrder([
        { score: knowledge, isWhole: true, page: page('Kennisbank') },
        { score: help, isWhole: true, page: page('Hulp') },
      ]).map((item) => item.page.meta.soort);
    expect(order(9, 10)).toEqual(['Hulp', 'Kennisbank']);
    expect(order(5, 10)).toEqual(['Kennisbank', 'Hulp']);
  });

  it('keeps a page with some of the words behind every page with all of them', () => {
    const items = [
      { score: 30, isWhole: false, page: page('Hulp') },
      { score: 2, isWhole: true, page: page('Kennisbank') },
    ];
    expect(inOrder(items).map((item) => item.page.meta.soort)).toEqual(['Kennisbank', 'Hulp']);
  });
});

describe('search words', () => {
  it('are never read as a sentence of the page', () => {
    const words = hideFromExcerpt('wasmachine kapot, bril,, tandarts');
    expect(words).toBe('¦ wasmachine kapot ¦ bril ¦ tandarts ¦');
    expect(isFitToRead(words)).toBe(false);
    expect(isFitToRead('Moet u iets betalen wat echt nodig is?')).toBe(true);
  });
});
