import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { planAsWord } from '../../../site/tools/preventieplan/word.ts';
import { outlineOf } from '../../../site/tools/stapelen/outline.ts';
import { agreementsOf, mergeValues, planOf } from '../../../site/tools/stapelen/plan.ts';

const question = (key: string, answer: string, more = {}) => ({
  question: `Vraag ${key}`,
  key,
  answer: answer as 'regels',
  lines: 3,
  options: [],
  ...more,
});

const outline = outlineOf([
  {
    slug: 'blad-een',
    title: 'Blad één',
    perspectives: [{ text: 'Sociaal domein' }, { text: 'Inwoner' }],
    sections: [
      {
        title: 'Rode vlaggen',
        key: 'rood',
        questions: [
          question('vlaggen', 'vinkjes', { flag: 'rood', own: true }),
          question('beeld', 'perspectieven'),
        ],
      },
      {
        title: 'Onze keuze',
        key: 'keuze',
        questions: ['rood', 'groen', 'wie', 'merkbaar'].map((key) => question(key, 'regels')),
      },
    ],
  },
  { slug: 'blad-twee', title: 'Blad twee', perspectives: [], sections: [] },
] as unknown as Parameters<typeof outlineOf>[0]);

const filled = new Map([
  [
    'blad-een',
    {
      'rood.vlaggen': ['Brieven blijven dicht'],
      'rood.vlaggen.eigen': 'Te veel loketten\n\nGeen bus',
      'rood.beeld.inwoner': 'Ik durf niet te bellen',
      'keuze.rood': 'Brieven die dicht blijven',
      'keuze.wie': 'Team Inkomen, vanaf 1 maart',
    },
  ],
]);

describe('the plan', () => {
  it('tells ticks, own lines and who said what, and leaves out what nobody answered', () => {
    const [first, second] = planOf(outline, filled);
    expect(first?.sections).toEqual([
      {
        title: 'Rode vlaggen',
        answers: [
          {
            kind: 'lijst',
            question: 'Vraag vlaggen',
            items: ['Brieven blijven dicht', 'Te veel loketten', 'Geen bus'],
            flag: 'rood',
          },
          {
            kind: 'blikken',
            question: 'Vraag beeld',
            views: [{ who: 'Inwoner', lines: ['Ik durf niet te bellen'] }],
          },
        ],
      },
    ]);
    expect(second?.sections).toEqual([]);
  });

  it('takes the agreements from the last section of a sheet', () => {
    expect(agreementsOf(outline, filled)).toEqual([
      {
        title: 'Blad één',
        away: 'Brieven die dicht blijven',
        stronger: '',
        who: 'Team Inkomen, vanaf 1 maart',
        noticed: '',
      },
    ]);
    expect(agreementsOf(outline, new Map())).toEqual([]);
  });

  it('joins the copies of several people: every tick and every text once', () => {
    expect(
      mergeValues([
        { a: ['x', 'y'], b: 'een', c: 'zelfde' },
        { a: ['y', 'z'], b: 'twee', c: 'zelfde' },
      ]),
    ).toEqual({ a: ['x', 'y', 'z'], b: 'een\ntwee', c: 'zelfde' });
    expect(mergeValues([])).toEqual({});
  });

  it('becomes a Word file with headings, a list and a table that come back in order', async () => {
    const word = await planAsWord(
      { organisation: 'gemeente Voorbeeld', period: '2027', makers: '' },
      agreementsOf(outline, filled),
      planOf(outline, filled),
    );
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await word.arrayBuffer()) });
    expect(html).toMatch(
      /Preventieplan gemeente Voorbeeld.*Periode: 2027.*<h1>Onze afspraken<\/h1>.*<table>.*Brieven die dicht blijven.*<h1>Blad één<\/h1>.*<h2>Rode vlaggen<\/h2>.*<li>Brieven blijven dicht<\/li>.*Inwoner:.*Ik durf niet te bellen/s,
    );
    expect(html).not.toContain('Blad twee');
  });
});
