import type { HTMLConverters } from '@payloadcms/richtext-lexical/html';
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html';
import { HeadingKeeper, type PageHeading } from './headings.ts';
import { renderKader } from './kader.ts';
import { isLexical } from './lexical.ts';
import { documentHref, safeHref } from './links.ts';
import { renderList } from './lists.ts';
import { renderCell, renderTable } from './tables.ts';
import { escapeHtml, renderText } from './text.ts';
import { type ContentImage, imageOf, renderImage } from './uploads.ts';

/** An editor's text, ready for a page. */
export interface RichText {
  /** Escaped and whitelisted: safe to put in a page as it is. Empty when the editor wrote nothing. */
  html: string;
  headings: PageHeading[];
  /** Pictures the text shows; the build copies them beside the pages. */
  images: ContentImage[];
}

/**
 * Turns Payload's rich text into HTML with NL Design System classes. Nothing in it is trusted: text is
 * escaped, links go through safeHref, and only the nodes named here are written; no inline style ever is,
 * because the Content-Security-Policy forbids it.
 * @param startLevel level of the highest heading (the page itself owns h1)
 * @throws Error with a Dutch sentence for a node the site does not know: silently dropping it would lose text
 */
export function lexicalToHtml(value: unknown, startLevel = 2): RichText {
  if (value === null || value === undefined) return { html: '', headings: [], images: [] };
  if (!isLexical(value)) throw new Error('is geen opgemaakte tekst');
  const page: Gathered = { headings: new HeadingKeeper(startLevel), images: [], problems: [] };
  const html = convertLexicalToHTML({
    // The converter's type wants Payload's full node type; we checked the part it walks.
    data: value as Parameters<typeof convertLexicalToHTML>[0]['data'],
    converters: converters(page, startLevel),
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  });
  const [problem] = page.problems;
  if (problem) throw new Error(problem);
  return { html, headings: page.headings.list, images: page.images };
}

/** What is collected along the way. Problems too: Payload's converter swallows what a node throws. */
interface Gathered {
  headings: HeadingKeeper;
  images: ContentImage[];
  problems: string[];
}

type AnyNode = Record<string, unknown> & { children?: unknown[] };
type Inside = (args: { nodes: unknown[] }) => string[];
// One loose shape for every converter: nodes are untrusted, so each reads them as unknown.
type Convert = (args: { node: AnyNode; nodesToHTML: Inside }) => string;

function converters(page: Gathered, startLevel: number): HTMLConverters {
  const inner = (node: AnyNode, nodesToHTML: Inside) => nodesToHTML({ nodes: node.children ?? [] }).join('');
  const unknown = (node: AnyNode) => {
    const name = (node.fields as { blockType?: unknown } | undefined)?.blockType ?? node.type;
    page.problems.push(`bevat een onderdeel dat de site niet kent (${String(name)})`);
    return '';
  };
  const link: Convert = ({ node, nodesToHTML }) => {
    const fields = (node.fields ?? {}) as { linkType?: unknown; url?: unknown; doc?: unknown };
    const href = fields.linkType === 'internal' ? documentHref(fields.doc) : safeHref(fields.url);
    const text = inner(node, nodesToHTML);
    return href ? `<a class="nl-link" href="${escapeHtml(href)}">${text}</a>` : text;
  };
  const map: Record<string, Convert | Record<string, Convert>> = {
    text: ({ node }) => renderText(node.text, node.format),
    linebreak: () => '<br>',
    tab: () => ' ',
    paragraph: ({ node, nodesToHTML }) => {
      const text = inner(node, nodesToHTML);
      return text.trim() ? `<p class="nl-paragraph">${text}</p>` : '';
    },
    heading: ({ node, nodesToHTML }) => page.headings.render(node.tag, inner(node, nodesToHTML)),
    list: ({ node, nodesToHTML }) => renderList(node, nodesToHTML),
    link,
    autolink: link,
    quote: ({ node, nodesToHTML }) =>
      `<blockquote class="utrecht-blockquote"><div class="utrecht-blockquote__content"><p class="nl-paragraph">${inner(node, nodesToHTML)}</p></div></blockquote>`,
    horizontalrule: () => '<hr class="lp-rule">',
    upload: ({ node }) => {
      const image = imageOf(node.value);
      if (!image) {
        page.problems.push('toont een afbeelding die niet openbaar is of niet meer bestaat');
        return '';
      }
      page.images.push(image);
      return renderImage(image);
    },
    table: ({ node, nodesToHTML }) => renderTable(inner(node, nodesToHTML)),
    tablerow: ({ node, nodesToHTML }) => `<tr class="utrecht-table__row">${inner(node, nodesToHTML)}</tr>`,
    tablecell: ({ node, nodesToHTML }) => renderCell(node, inner(node, nodesToHTML)),
    unknown: ({ node }) => unknown(node),
    blocks: {
      kader: ({ node }) =>
        renderKader(node.fields, (text) => {
          try {
            const inside = lexicalToHtml(text, startLevel + 1);
            page.images.push(...inside.images);
            return inside.html;
          } catch (error) {
            page.problems.push((error as Error).message);
            return '';
          }
        }),
    },
  };
  return map as HTMLConverters;
}
