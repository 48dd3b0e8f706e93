import type { BlockKind, LetterBlock, LetterDocument, LetterHalf, LetterKind } from '../../scoring/types.ts';
import { LETTER_KIND_OPTIONS } from '../letters/letterKinds.ts';

const BLOCK_KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'listItem', 'tableCell', 'quote'];
const HALVES: readonly LetterHalf[] = ['front', 'back'];
const LETTER_KINDS: readonly string[] = LETTER_KIND_OPTIONS.map(({ value }) => value);
const MAX_BLOCKS = 5_000;

export type LetterInput =
  | { text: string; kind?: LetterKind }
  | { document: LetterDocument }
  | { error: string };

/**
 * Reads what somebody sent to be scored; nothing of it is trusted.
 * @returns the text or the document, or one Dutch sentence that names the place of the fault.
 */
export function readLetterDocument(body: unknown): LetterInput {
  if (!isRecord(body)) return { error: 'Stuur een JSON-object met "text" of "document".' };
  if (typeof body.text === 'string') {
    const kind = readKind(body.kind);
    if (kind === 'unknown') return { error: unknownKind('kind') };
    return { text: body.text, ...(kind && { kind }) };
  }
  if (!isRecord(body.document)) return { error: 'Stuur een JSON-object met "text" of "document".' };
  const { blocks } = body.document;
  if (!Array.isArray(blocks)) return { error: '"document.blocks" moet een lijst zijn.' };
  if (blocks.length > MAX_BLOCKS) return { error: `"document.blocks" heeft meer dan ${MAX_BLOCKS} blokken.` };
  const kind = readKind(body.document.kind);
  if (kind === 'unknown') return { error: unknownKind('document.kind') };
  const read: LetterBlock[] = [];
  for (const [index, value] of blocks.entries()) {
    const block = readBlock(value);
    if (!block) {
      return {
        error: `"document.blocks[${index}]" klopt niet: nodig zijn text (tekst), kind (${BLOCK_KINDS.join(', ')}) en half (front of back).`,
      };
    }
    read.push(block);
  }
  return { document: { blocks: read, ...(kind && { kind }) } };
}

function readBlock(value: unknown): LetterBlock | undefined {
  if (!isRecord(value) || typeof value.text !== 'string') return undefined;
  const kind = BLOCK_KINDS.find((known) => known === (value.kind ?? 'paragraph'));
  const half = HALVES.find((known) => known === (value.half ?? 'front'));
  if (!kind || !half) return undefined;
  return { text: value.text, kind, half, ...(typeof value.level === 'number' && { level: value.level }) };
}

function readKind(value: unknown): LetterKind | 'unknown' | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' && LETTER_KINDS.includes(value) ? (value as LetterKind) : 'unknown';
}

const unknownKind = (place: string) => `"${place}" is onbekend. Kies uit: ${LETTER_KINDS.join(', ')}.`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
