/** Reads a page of the library as its reader sees it: the running text and what stands in its front matter. */
import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { documentFromText, type LetterDocument, plainFromMarkdown } from '../../../scoring/index.ts';

const content = new URL('../../../content/', import.meta.url);

/** Keys of front matter that a reader reads; the others (order, url, phone) are for the machine. */
const READ_ALOUD = new Set([
  'title',
  'summary',
  'text',
  'afterwards',
  'explanation',
  'question',
  'help',
  'goal',
  'options',
]);

export interface Page {
  name: string;
  frontMatter: Record<string, unknown>;
  body: string;
}

/** All pages of one folder of `content/`. */
export function pagesOf(folder: string): Page[] {
  const directory = new URL(`${folder}/`, content);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const source = readFileSync(new URL(file, directory), 'utf8');
      return {
        name: `${folder}/${file}`,
        frontMatter: matter(source).data,
        body: plainFromMarkdown(source).text,
      };
    });
}

/** The page as blocks: what the front matter says to the reader, then the text. */
export function documentOf(page: Page): LetterDocument {
  const said = spoken(page.frontMatter, '');
  return documentFromText([...said, page.body].join('\n\n'));
}

function spoken(value: unknown, key: string): string[] {
  if (typeof value === 'string') return READ_ALOUD.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => spoken(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => spoken(inner, name));
}
