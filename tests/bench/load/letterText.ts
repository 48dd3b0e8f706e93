/** What the fifty write: our twelve letters, two to a sheet, with one paragraph that grows while it is typed. */
import type { LetterBlock } from '../../../scoring/types.ts';
import { letterNames, readLetterFile } from '../../letters/read.ts';

interface TextNode {
  root: Record<string, unknown>;
}

/** What is being typed; each save brings the next words of it. */
const TYPED =
  'U kunt ons bellen als u iets niet begrijpt wij leggen het graag aan u uit en kijken samen wat er mogelijk is'.split(
    ' ',
  );
const WORDS_A_SAVE = 5;
const SAVES_A_PARAGRAPH = Math.ceil(TYPED.length / WORDS_A_SAVE);

const node = (type: string, rest: Record<string, unknown>) => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...rest,
});

function textNode(block: LetterBlock, added: string): Record<string, unknown> {
  const words = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '' };
  const children = [{ ...words, text: added ? `${block.text} ${added}.` : block.text }];
  return block.kind === 'heading'
    ? node('heading', { tag: 'h2', children })
    : node('paragraph', { textFormat: 0, textStyle: '', children });
}

export interface Sheet {
  front: TextNode;
  back: TextNode;
}

/** The letter of a writer at its so-manieth save: the same for the product and for what it is compared with. */
export function sheetOf(writer: number, save: number): Sheet {
  const name = letterNames[writer % letterNames.length] ?? letterNames[0];
  const place = Math.floor(save / SAVES_A_PARAGRAPH);
  const added = TYPED.slice(0, ((save % SAVES_A_PARAGRAPH) + 1) * WORDS_A_SAVE).join(' ');
  const half = (version: 'hard' | 'rewritten', typedHere: boolean): TextNode => {
    const { blocks } = readOnce(name, version);
    const at = typedHere ? place % blocks.length : -1;
    return {
      root: node('root', {
        children: blocks.map((block, index) => textNode(block, index === at ? added : '')),
      }),
    };
  };
  return { front: half('hard', place % 2 === 0), back: half('rewritten', place % 2 === 1) };
}

const read = new Map<string, ReturnType<typeof readLetterFile>>();

function readOnce(...[name, version]: Parameters<typeof readLetterFile>): ReturnType<typeof readLetterFile> {
  const key = `${name}-${version}`;
  const known = read.get(key) ?? readLetterFile(name, version);
  read.set(key, known);
  return known;
}

/** One sheet as a single rich text: what a bare collection has. */
export function asOneText({ front, back }: Sheet): TextNode {
  const children = [front, back].flatMap(({ root }) => root.children as unknown[]);
  return { root: { ...front.root, children } };
}

/** Words of one sheet, to say with the figures how much text was saved. */
export function wordsOf(writer: number): number {
  const name = letterNames[writer % letterNames.length] ?? letterNames[0];
  return (['hard', 'rewritten'] as const)
    .flatMap((version) => readOnce(name, version).blocks)
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
