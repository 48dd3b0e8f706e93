/** What residents read is B1 or easier; what professionals read is at most B2. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules, scoreLetter } from '../../../scoring/index.ts';
import { documentOf, type Page, pagesOf } from './pages.ts';

const forResidents: Page[] = [
  ...pagesOf('hulp'),
  ...pagesOf('psycho-educatie'),
  ...pagesOf('werkbladen').filter((page) => page.frontMatter.audience === 'inwoner'),
];
const forProfessionals: Page[] = [
  ...pagesOf('kennisbank'),
  ...pagesOf('gesprekskaarten'),
  ...pagesOf('werkbladen').filter((page) => page.frontMatter.audience === 'professional'),
];

const levelOf = (page: Page) => scoreLetter(documentOf(page), { profile: 'pagina' }).readability.level;

it('there are pages for both', () => {
  expect(forResidents.length).toBeGreaterThan(15);
  expect(forProfessionals.length).toBeGreaterThan(20);
});

describe('pages for residents', () => {
  it.each(forResidents.map((page) => [page.name, page] as const))('%s is B1 or easier', (_, page) => {
    expect(['A2', 'B1']).toContain(levelOf(page));
  });
});

describe('pages for professionals', () => {
  it.each(forProfessionals.map((page) => [page.name, page] as const))('%s is at most B2', (_, page) => {
    expect(['A2', 'B1', 'B2']).toContain(levelOf(page));
  });
});

describe('a figure or an article of the law, for residents', () => {
  const LEGAL = /artikel \d|(?<![\p{L}])Wet (?:[a-z]+ )?[a-z]+|€ ?\d|\d+ (?:euro|procent)/u;
  const YEAR = /(?<!\d)in 20\d\d(?!\d)/;
  const WHERE_TO_CHECK = /overheid\.nl|kijk (?:[a-z]+ ){0,6}op |reken(?:t)? (?:het )?uit op/i;
  const pages = pagesOf('hulp').filter(({ body }) => LEGAL.test(body));

  it('is on some pages', () => expect(pages.length).toBeGreaterThan(5));

  it.each(pages.map((page) => [page.name, page] as const))(
    '%s says for which year, and where to check',
    (_, page) => {
      expect(page.body).toMatch(YEAR);
      expect(page.body).toMatch(WHERE_TO_CHECK);
    },
  );
});

describe('a page is no letter', () => {
  it('gets no score and no finding that only a letter can earn', () => {
    for (const page of forResidents) {
      const report = scoreLetter(documentOf(page), { profile: 'pagina' });
      expect(report.activation.score).toBeNull();
      expect(report.stress.score).toBeNull();
      expect(report.legal.complete).toBeNull();
      expect(
        new Set(report.messages.map((message) => message.source)).difference(
          new Set(['readability', 'lexicon']),
        ).size,
      ).toBe(0);
    }
  });
});

describe('the article behind a finding', () => {
  const foreign =
    'You have the right to object and you can send your letter to the address that you will find at the top.';
  const notDutch = scoreLetter({ blocks: [{ text: foreign, kind: 'paragraph', half: 'front' }] }).messages;

  it('is asked of a text that is not Dutch too', () => {
    expect(notDutch.map((message) => message.ruleId)).toEqual(['not-dutch']);
  });

  const urls = [...new Set([...rules.map((rule) => rule.url), ...notDutch.map((message) => message.url)])];

  it.each(urls)('%s is there', (url) => {
    const file = new URL(`../../../content${url}.mdx`, import.meta.url);
    expect(url.startsWith('/kennisbank/')).toBe(true);
    expect(existsSync(file)).toBe(true);
  });
});
