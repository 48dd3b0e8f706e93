/** The same thousand articles in three shapes: as Payload gives them, and as MDX files. */

const SENTENCES = [
  'Een brief die rust geeft, begint met wat de lezer wil weten.',
  'Wie zorgen heeft, leest met een hoofd dat al vol zit.',
  'Schrijf daarom één boodschap per alinea, en zeg wie er helpt.',
  'Zet het telefoonnummer bovenaan, met een naam erbij.',
  'Een datum in letters leest makkelijker dan een rij cijfers.',
  'Laat zien wat iemand zelf kan doen, in kleine stappen.',
  'Vraag een collega om de brief hardop te lezen.',
  'De wet mag op de achterkant, de mens staat op de voorkant.',
];
const PARAGRAPHS = 9;
const HEADING_EVERY = 3;

export interface Article {
  slug: string;
  title: string;
  summary: string;
  /** A paragraph, or a heading when it starts with `## `. */
  parts: string[];
}

/** `count` articles of about 400 words, each a little different, always the same. */
export function articles(count: number): Article[] {
  return Array.from({ length: count }, (_, at) => ({
    slug: `artikel-${at + 1}`,
    title: `Artikel ${at + 1} over brieven en rust`,
    summary: `Wat nummer ${at + 1} zegt over schrijven voor wie zorgen heeft.`,
    parts: Array.from({ length: PARAGRAPHS }, (_, part) => [
      ...(part % HEADING_EVERY === 0 ? [`## Deel ${part / HEADING_EVERY + 1} van artikel ${at + 1}`] : []),
      SENTENCES.map((_, line) => SENTENCES[(line + part + at) % SENTENCES.length])
        .slice(0, 5)
        .join(' '),
    ]).flat(),
  }));
}

/** An article as Payload's REST API answers it. */
export function asDocument({ slug, title, summary, parts }: Article, order: number): Record<string, unknown> {
  const text = (value: string) => [{ type: 'text', text: value, format: 0, version: 1 }];
  return {
    id: slug,
    slug,
    title,
    summary,
    order,
    theme: 'brieven',
    _status: 'published',
    updatedAt: '2026-01-01T00:00:00.000Z',
    body: {
      root: {
        type: 'root',
        version: 1,
        children: parts.map((part) =>
          part.startsWith('## ')
            ? { type: 'heading', tag: 'h2', version: 1, children: text(part.slice(3)) }
            : { type: 'paragraph', version: 1, children: text(part) },
        ),
      },
    },
  };
}

/** An article as an MDX file. */
export const asMdx = ({ title, summary, parts }: Article): string =>
  `---\ntitle: ${title}\ndescription: ${summary}\n---\n\n${parts.join('\n\n')}\n`;
