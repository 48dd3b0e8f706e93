import type { LetterBlock, LetterHalf } from '../../../scoring/types.ts';
import type { Passages } from '../bouwstenen/passages.ts';
import { codesIn, type PlacedCode, plainName } from './fieldCodes.ts';

/** A stretch of a filled-in block: plain words, a value that was filled in, or one that is missing. */
export interface FilledPart {
  type: 'tekst' | 'waarde' | 'ontbreekt';
  text: string;
}

export interface FilledBlock extends Pick<LetterBlock, 'kind' | 'half' | 'level'> {
  parts: FilledPart[];
}

/** Something in the codes of a letter that cannot be right, and where it stands. */
export interface FieldProblem {
  /** Index of the block that was given. */
  block: number;
  start: number;
  end: number;
  /** Dutch, for the writer. */
  message: string;
}

export interface FilledLetter {
  blocks: FilledBlock[];
  problems: FieldProblem[];
}

interface Condition {
  code: PlacedCode;
  block: number;
  keep: boolean;
}

/**
 * Fills in a letter: values in the place of fields, bouwstenen in full, and only the passages whose condition
 * holds. A missing value stands there as `[naam ontbreekt]`, never as nothing.
 * @param values  by plain name; a name that is not in it is unknown, an empty value is missing
 */
export function fillLetter(
  blocks: readonly LetterBlock[],
  values: ReadonlyMap<string, string>,
  passages: Passages,
): FilledLetter {
  const filled: FilledBlock[] = [];
  const problems: FieldProblem[] = [];
  for (const half of ['front', 'back'] as const) {
    fillHalf(blocks, half, { values, passages, filled, problems });
  }
  return { blocks: filled, problems: problems.sort((a, b) => a.block - b.block || a.start - b.start) };
}

interface Work {
  values: ReadonlyMap<string, string>;
  passages: Passages;
  filled: FilledBlock[];
  problems: FieldProblem[];
}

function fillHalf(blocks: readonly LetterBlock[], half: LetterHalf, work: Work): void {
  const open: Condition[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.half === half) fillBlock(block, index, open, work);
  }
  for (const { code, block } of open) {
    work.problems.push({ ...at(block, code), message: 'Deze voorwaarde heeft geen ((einde)).' });
  }
}

function fillBlock(block: LetterBlock, index: number, open: Condition[], work: Work): void {
  const { text, kind, level } = block;
  const codes = codesIn(text);
  const parts: FilledPart[] = [];
  const kept = () => open.every(({ keep }) => keep);
  const wholePassage =
    codes.length === 1 && codes[0] && text.trim() === text.slice(codes[0].start, codes[0].end);
  let last = 0;
  for (const code of codes) {
    if (kept()) parts.push({ type: 'tekst', text: text.slice(last, code.start) });
    last = code.end;
    const problem = (message: string) => work.problems.push({ ...at(index, code), message });
    if (code.type === 'als') {
      const value = work.values.get(code.name);
      if (value === undefined) problem(`Het veld ‘${code.name}’ is niet bekend in deze brief.`);
      open.push({ code, block: index, keep: plainName(value ?? '') === code.value });
    } else if (code.type === 'als-onvolledig') {
      problem('Schrijf een voorwaarde zo: ((als naam is waarde)).');
      open.push({ code, block: index, keep: true });
    } else if (code.type === 'einde') {
      if (!open.pop()) problem('Bij dit ((einde)) hoort geen voorwaarde.');
    } else if (code.type === 'veld') {
      const value = work.values.get(code.name);
      if (value === undefined) problem(`Het veld ‘${code.name}’ is niet bekend in deze brief.`);
      if (kept()) parts.push(value?.trim() ? { type: 'waarde', text: value } : missing(code.name));
    } else {
      const passage = work.passages.get(code.slug);
      if (!passage) problem(`De bouwsteen ‘${code.slug}’ bestaat niet.`);
      else if (!wholePassage) problem('Zet een bouwsteen in een eigen alinea.');
      if (!kept()) continue;
      if (!passage || !wholePassage) parts.push(missing(`bouwsteen ${code.slug}`));
      else for (const own of passage) fillPassage(own, block.half, index, code, work);
    }
  }
  if (kept()) parts.push({ type: 'tekst', text: text.slice(last) });
  if (parts.some((part) => part.text.trim() !== '')) {
    work.filled.push({ kind, half: block.half, parts, ...(level !== undefined && { level }) });
  }
}

/** A bouwsteen may use fields; conditions and bouwstenen inside it are not filled in, and said to be wrong. */
function fillPassage(own: LetterBlock, half: LetterHalf, index: number, outer: PlacedCode, work: Work): void {
  const parts: FilledPart[] = [];
  let last = 0;
  for (const code of codesIn(own.text)) {
    parts.push({ type: 'tekst', text: own.text.slice(last, code.start) });
    last = code.end;
    const value = code.type === 'veld' ? work.values.get(code.name) : undefined;
    if (value?.trim()) parts.push({ type: 'waarde', text: value });
    else parts.push(missing(own.text.slice(code.start + 2, code.end - 2)));
    if (value === undefined) {
      work.problems.push({
        ...at(index, outer),
        message: 'Deze bouwsteen gebruikt een code die deze brief niet kent.',
      });
    }
  }
  parts.push({ type: 'tekst', text: own.text.slice(last) });
  work.filled.push({ kind: own.kind, half, parts, ...(own.level !== undefined && { level: own.level }) });
}

const missing = (name: string): FilledPart => ({ type: 'ontbreekt', text: `[${name} ontbreekt]` });

const at = (block: number, { start, end }: PlacedCode) => ({ block, start, end });
