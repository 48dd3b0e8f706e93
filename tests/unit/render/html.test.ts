// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../../cms/letters/render/html/writeHtml.ts';
import { UnrenderableLetter } from '../../../cms/letters/render/model.ts';
import { FULL_LETTER, firstOutOfOrder, paragraph, readingOrder } from '../../support/letters.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a letter as a page', () => {
  const html = writeHtml(FULL_LETTER);
  const page = parse(html);

  test('is whole: language, title, landmarks, headings in order', () => {
    expect(page.documentElement.lang).toBe('nl');
    expect(page.title).toBe('U krijgt bijzondere bijstand');
    expect(page.querySelectorAll('body > header, body > main, body > footer')).toHaveLength(3);
    expect([...page.querySelectorAll('h1, h2, h3')].map(({ tagName }) => tagName)).toEqual([
      'H1',
      'H2',
      'H3',
      'H2',
    ]);
    expect(firstOutOfOrder(page.body.textContent ?? '', readingOrder(FULL_LETTER))).toBeUndefined();
  });

  test('has lists, a table with heads, and links with their words', () => {
    expect(page.querySelectorAll('ol > li')).toHaveLength(2);
    expect(page.querySelectorAll('ol ul > li')).toHaveLength(1);
    expect([...page.querySelectorAll('thead th[scope=col]')].map((cell) => cell.textContent)).toEqual([
      'Wanneer',
      'Bedrag',
    ]);
    expect([...page.querySelectorAll('article a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://voorbeeld.example/bijstand',
      'https://voorbeeld.example/hulp',
    ]);
  });

  test('fetches nothing from elsewhere and runs nothing', () => {
    expect(page.querySelectorAll('script, link, iframe, object, form')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|src="(?!data:)/);
  });

  test('a link of two looks is one link', () => {
    const href = 'https://a.example/b';
    const [link, ...others] = parse(
      writeHtml({
        ...FULL_LETTER,
        front: [paragraph({ text: 'een ', href }, { text: 'link', href, bold: true })],
      }),
    ).querySelectorAll('section.blad:first-child p a[href="https://a.example/b"]');
    expect([link?.innerHTML, others.length]).toEqual(['een <strong>link</strong>', 0]);
  });
});

describe('words that look like HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '&lt;b&gt;',
    '</style><b>',
  ])('%s is shown as it is, everywhere', (nasty) => {
    const page = parse(
      writeHtml({
        ...FULL_LETTER,
        title: nasty,
        addressee: [nasty],
        date: nasty,
        reference: nasty,
        sender: { ...FULL_LETTER.sender, name: nasty, openingHours: [nasty], returnAddress: nasty },
        front: [paragraph(nasty, { text: nasty, href: 'https://a.example/?q="><script>' })],
        signatory: { name: nasty, role: nasty },
      }),
    );
    expect(page.querySelectorAll('script, img, b, [onclick], [onerror]')).toHaveLength(0);
    expect((page.body.textContent ?? '').split(nasty).length - 1).toBeGreaterThanOrEqual(10);
  });

  test('an address that would run something is refused, and no link in a preview', () => {
    const front = [paragraph({ text: 'klik', href: 'javascript:alert(1)' })];
    expect(() => writeHtml({ ...FULL_LETTER, front })).toThrow(UnrenderableLetter);
    expect(writeHtml({ ...FULL_LETTER, front }, { preview: true })).not.toContain('javascript:');
  });
});

test('a preview marks what was filled in and what is missing; a letter only what is missing', () => {
  expect(parse(writeHtml(FULL_LETTER, { preview: true })).querySelector('.waarde')?.textContent).toBe(
    '€ 250,00',
  );
  expect(parse(writeHtml(FULL_LETTER)).querySelector('.waarde')).toBeNull();
  expect(parse(writeHtml(FULL_LETTER)).querySelector('.ontbreekt')?.textContent).toBe('[doel ontbreekt]');
});
