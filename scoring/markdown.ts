/**
 * From the Markdown of a letter or a page (front matter, headings, **bold**, links, MDX comments) to plain text
 * that `text.ts` can cut in blocks. What is about the text (front matter, tags, addresses of links) goes; what a
 * reader reads stays. Line by line with bounded patterns: linear in the length of the text.
 */
import { documentFromText } from './text.ts';
import { type LetterDocument, type LetterKind, letterKinds } from './types.ts';

/** A comment that turns the sheet: `<!-- achterkant -->` or, in MDX, `{/* achterkant *\/}`. */
const turn = /^\s{0,12}(?:<!--|\{\/\*)\s{0,4}(achterkant|voorkant)\s{0,4}(?:-->|\*\/\})\s{0,12}$/i;
const comment = /<!--[^>]{0,2000}-->|\{\/\*[^}]{0,2000}\*\/\}/g;
const tagOnly = /^\s{0,12}<\/?[A-Za-z][^<>]{0,400}>\s{0,12}$/;
const module = /^(?:import|export)\s/;
const fence = /^\s{0,3}(?:```|~~~)/;
const quote = /^\s{0,3}>\s?/;
const image = /!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\)/g;
const link = /\[([^\]\n]{1,300})\]\([^()\n]{0,500}\)/g;
const strong = /(\*\*|__)(?=\S)([^*_\n]{1,1000}?)\1/g;
const emphasis = /(^|[\s("'“‘])([*_])(?=[^\s*_])([^*_\n]{1,1000}?)\2(?=$|[\s).,:;!?"'”’])/g;
const code = /`([^`\n]{1,500})`/g;
const inlineTag = /<\/?[A-Za-z][^<>\n]{0,400}>/g;
const frontMatterEnd = /^---\s{0,12}$/;

/** Longer front matter is no front matter but a text that begins with a line of dashes. */
const MOST_FRONT_MATTER_LINES = 1000;

export interface MarkdownText {
  /** Plain text in which headings keep their hashes, list items their mark, and the sides of the sheet a marker. */
  text: string;
  /** The value of `kind:` in the front matter, when it is a kind of letter. */
  kind: LetterKind | undefined;
}

/** Reads Markdown as plain text. Never throws; text without marks comes back as it is. */
export function plainFromMarkdown(markdown: string): MarkdownText {
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { body, kind } = withoutFrontMatter(lines);
  const kept: string[] = [];
  let fenced = false;
  for (const line of body) {
    if (fence.test(line)) {
      fenced = !fenced;
      kept.push('');
    } else if (!fenced) kept.push(plainLine(line));
  }
  return { text: kept.join('\n'), kind };
}

/** Reads Markdown as a letter in blocks; `kind:` in its front matter is the kind of the letter. */
export function documentFromMarkdown(markdown: string): LetterDocument {
  const { text, kind } = plainFromMarkdown(markdown);
  return kind === undefined ? documentFromText(text) : { ...documentFromText(text), kind };
}

function withoutFrontMatter(lines: string[]): { body: string[]; kind: LetterKind | undefined } {
  if (!frontMatterEnd.test(lines[0] ?? '')) return { body: lines, kind: undefined };
  const head = lines.slice(1, MOST_FRONT_MATTER_LINES);
  const end = head.findIndex((line) => frontMatterEnd.test(line));
  if (end < 0) return { body: lines, kind: undefined };
  const named = head
    .slice(0, end)
    .map((line) => /^kind:\s{0,8}["']?([a-z-]{1,40})["']?\s{0,8}$/.exec(line)?.[1])
    .find((value) => value !== undefined);
  return { body: lines.slice(end + 2), kind: letterKinds.find((kind) => kind === named) };
}

function plainLine(line: string): string {
  const side = turn.exec(line)?.[1];
  if (side !== undefined) return `--- ${side.toLowerCase()} ---`;
  if (tagOnly.test(line) || module.test(line)) return '';
  return line
    .replace(comment, '')
    .replace(quote, '')
    .replace(image, '')
    .replace(link, '$1')
    .replace(strong, '$2')
    .replace(emphasis, '$1$3')
    .replace(code, '$1')
    .replace(inlineTag, '');
}
