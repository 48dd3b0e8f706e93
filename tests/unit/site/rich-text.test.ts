import { describe, expect, it } from 'vitest';
import { lexicalToHtml } from '../../../site/richtext/html.ts';
import { safeHref } from '../../../site/richtext/links.ts';
import { doc, heading, item, kader, link, list, paragraph, text } from './support/lexical.ts';

const html = (...nodes: Parameters<typeof doc>) => lexicalToHtml(doc(...nodes)).html;

describe('text of an editor', () => {
  it('is escaped, in words and in marks', () => {
    expect(html(paragraph(text('<script>alert(1)</script> & "zo"', 1)))).toBe(
      '<p class="nl-paragraph"><strong>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;zo&quot;</strong></p>',
    );
  });

  it('is never written with inline style, which the policy of the site forbids', () => {
    const nodes = [
      paragraph(text('schuin en doorgehaald', 2 | 4 | 8)),
      { ...paragraph(text('gecentreerd')), format: 'center', indent: 2 },
      list('check', item(text('vinkje'))),
      {
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [
              { type: 'tablecell', headerState: 1, backgroundColor: 'red', children: [text('cel')] },
            ],
          },
        ],
      },
    ];
    expect(html(...nodes)).not.toMatch(/style=/);
  });

  it('leaves empty paragraphs out', () => {
    expect(html(paragraph(), paragraph(text('  ')))).toBe('');
  });

  it('may be missing altogether', () => {
    expect(lexicalToHtml(null)).toEqual({ html: '', headings: [], images: [] });
  });

  it('that holds a part we do not know is refused, not dropped', () => {
    expect(() => html({ type: 'block', fields: { blockType: 'raket' } })).toThrow(
      'bevat een onderdeel dat de site niet kent (raket)',
    );
  });
});

describe('links', () => {
  it.each([
    ['https://www.juridischloket.nl/', 'https://www.juridischloket.nl/'],
    ['mailto:post@voorbeeld.nl', 'mailto:post@voorbeeld.nl'],
    ['tel:+31301234567', 'tel:+31301234567'],
    ['/hulp/schulden', '/hulp/schulden/'],
    ['/hulp/schulden?van=brief#stap', '/hulp/schulden/?van=brief#stap'],
    ['/media/blad.pdf', '/media/blad.pdf'],
    ['#stappen', '#stappen'],
  ])('%s leads to %s', (href, expected) => {
    expect(safeHref(href)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    '//elders.nl/nep',
    '/\\elders.nl/nep',
    'hulp/schulden',
    '',
    undefined,
    42,
  ])('%j is not a link', (href) => {
    expect(safeHref(href)).toBeUndefined();
  });

  it('that are not safe keep their words', () => {
    expect(html(paragraph(link('javascript:alert(1)', 'klik <hier>')))).toBe(
      '<p class="nl-paragraph">klik &lt;hier&gt;</p>',
    );
  });

  it('cannot break out of their attribute', () => {
    const out = html(paragraph(link('https://a.nl/"onmouseover="alert(1)', 'x')));
    expect(out).toContain('href="https://a.nl/&quot;onmouseover=&quot;alert(1)"');
  });

  it('to a document lead to its page, and to nothing when it is not published', () => {
    const inside = (doc: unknown) =>
      paragraph({ type: 'link', fields: { linkType: 'internal', doc }, children: [text('lees')] });
    expect(html(inside({ relationTo: 'hulp', value: { slug: 'schulden' } }))).toContain(
      'href="/hulp/schulden/"',
    );
    expect(html(inside({ relationTo: 'hulp', value: 'alleen-een-id' }))).not.toContain('<a');
    expect(html(inside({ relationTo: 'gebruikers', value: { slug: 'x' } }))).not.toContain('<a');
  });
});

describe('headings', () => {
  it('start at h2, never skip a level, and have an id of their own', () => {
    const { html: out, headings } = lexicalToHtml(
      doc(heading('h1', 'Één begin'), heading('h4', 'Dieper'), heading('h2', 'Één begin')),
    );
    expect(headings).toEqual([
      { id: 'kop-een-begin', level: 2, text: 'Één begin' },
      { id: 'kop-dieper', level: 3, text: 'Dieper' },
      { id: 'kop-een-begin-2', level: 2, text: 'Één begin' },
    ]);
    expect(out).toContain('<h3 class="nl-heading nl-heading--level-3" id="kop-dieper">Dieper</h3>');
    expect(out).not.toContain('<h1');
  });

  it('start lower where the page says so', () => {
    expect(lexicalToHtml(doc(heading('h2', 'Zo')), 3).headings[0]?.level).toBe(3);
  });
});

describe('lists', () => {
  it('keep a nested list inside the item it belongs to', () => {
    const out = html(list('bullet', item(text('een')), item(list('number', item(text('een-a'))))));
    expect(out).toMatch(/<li[^>]*>een<ol[^>]*><li[^>]*>een-a<\/li><\/ol><\/li><\/ul>$/);
    expect(out.match(/<li/g)).toHaveLength(2);
  });
});

describe('a kader', () => {
  it('says in words what its colour says, and escapes what it holds', () => {
    const out = html(
      kader({ soort: 'let-op', titel: 'Wacht <niet>', tekst: 'Bel vandaag.\n\nOf morgen & snel.' }),
    );
    expect(out).toContain('Let op');
    expect(out).toContain('<strong>Wacht &lt;niet&gt;</strong>');
    expect(out).toContain(
      '<p class="nl-paragraph">Bel vandaag.</p><p class="nl-paragraph">Of morgen &amp; snel.</p>',
    );
  });

  it('reads links in its plain text, the safe ones', () => {
    const out = html(
      kader({ soort: 'bellen', tekst: 'Zie [schulden](/hulp/schulden) en [nep](javascript:x).' }),
    );
    expect(out).toContain('<a class="nl-link" href="/hulp/schulden/">schulden</a>');
    expect(out).toContain('en nep.');
    expect(out).not.toContain('javascript');
  });

  it('may hold rich text, and passes its problems on', () => {
    expect(html(kader({ soort: 'voorbeeld', tekst: doc(paragraph(text('rijk', 1))) }))).toContain(
      '<strong>rijk</strong>',
    );
    expect(() => html(kader({ tekst: doc({ type: 'raket' }) }))).toThrow('(raket)');
  });
});

describe('pictures', () => {
  const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value });

  it('get their address on the site, their words and their size, and are listed for the build', () => {
    const { html: out, images } = lexicalToHtml(
      doc(
        upload({
          url: '/api/media/file/mijn foto.png',
          filename: 'mijn foto.png',
          alt: 'Een "tafel"',
          width: 640,
          height: 320,
        }),
      ),
    );
    expect(out).toBe(
      '<img class="lp-image" src="/media/mijn%20foto.png" alt="Een &quot;tafel&quot;" width="640" height="320" loading="lazy" decoding="async">',
    );
    expect(images).toMatchObject([{ from: '/api/media/file/mijn foto.png', to: '/media/mijn%20foto.png' }]);
  });

  it('that the public may not see stop the build', () => {
    expect(() => html(upload('8f3a'))).toThrow('niet openbaar');
  });
});
