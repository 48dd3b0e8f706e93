import { documentFromText } from '../../scoring/index.ts';
import type { LetterBlock, LetterDocument } from '../../scoring/types.ts';
import { type StoredText, toLetterDocument } from '../letters/toLetterDocument.ts';

/** Fields of a page that its reader reads; the others (addresses, numbers, search words) are for the machine. */
const READ = new Set([
  'title',
  'summary',
  'text',
  'tekst',
  'titel',
  'afterwards',
  'explanation',
  'question',
  'help',
  'goal',
]);

/** Parts of a page that are not its text: a source's title is not ours to make easier. */
const NOT_TEXT = new Set(['sources', 'letters', 'helpers']);

/** A page of the site as the language engine reads it: what its fields say, then its rich text. */
export function contentDocument(data: Record<string, unknown>): LetterDocument {
  const said: string[] = [];
  const blocks: LetterBlock[] = [];
  gather(data, '', said, blocks);
  return { blocks: [...documentFromText(said.join('\n\n')).blocks, ...blocks] };
}

function gather(value: unknown, key: string, said: string[], blocks: LetterBlock[]): void {
  if (typeof value === 'string') {
    if (READ.has(key) && value.trim()) said.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) gather(item, key, said, blocks);
  } else if (isRichText(value)) {
    blocks.push(...toLetterDocument({ front: value }).document.blocks);
    for (const node of value?.root.children ?? []) {
      if (node.type === 'block') gather((node as { fields?: unknown }).fields, 'fields', said, blocks);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (!NOT_TEXT.has(name)) gather(inner, name, said, blocks);
    }
  }
}

function isRichText(value: unknown): value is NonNullable<StoredText> {
  return typeof value === 'object' && value !== null && 'root' in value;
}
