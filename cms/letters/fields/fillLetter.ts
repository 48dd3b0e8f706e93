import type { ListItem, RenderBlock, RenderProblem, Run } from '../render/model.ts';
import { wordsOf } from '../render/words.ts';
import { codesIn, type PlacedCode, plainName } from './fieldCodes.ts';

export type Half = 'front' | 'back';

/** What stands in the place of fields, by plain name; a value of several lines is a list. */
export type FieldValues = ReadonlyMap<string, string>;

/** The text of every bouwsteen as it looks, by slug. */
export type RichPassages = ReadonlyMap<string, readonly RenderBlock[]>;

const NONE: ReadonlySet<string> = new Set();

interface Condition {
  code: PlacedCode;
  at: number;
  text: string;
  keep: boolean;
}

/** Everything one half of a letter remembers while it is filled in. */
interface Work {
  half: Half;
  values: FieldValues;
  passages: RichPassages;
  optional: ReadonlySet<string>;
  problems: RenderProblem[];
  /** Number of the block that is being filled in. */
  block: number;
  open: Condition[];
  /** Inside a bouwsteen only fields are filled in. */
  within?: PlacedCode;
}

/**
 * Fills in one half of a letter: values in the place of fields, bouwstenen in full, and only the passages whose
 * condition holds. A missing value stands there as `[naam ontbreekt]`, never as nothing, unless the letter says that
 * it may be empty. A code may run over words that look different; its value looks like the code's first bracket.
 * @param values  by plain name; a name that is not in it is unknown, an empty value is missing
 * @param optional  from `optionalNames`
 * @returns blocks with words; what is wrong with the codes is added to `problems`
 */
export function fillHalf(
  blocks: readonly RenderBlock[],
  half: Half,
  values: FieldValues,
  passages: RichPassages,
  optional: ReadonlySet<string> = NONE,
): { blocks: RenderBlock[]; problems: RenderProblem[] } {
  const work: Work = { half, values, passages, optional, problems: [], block: 0, open: [] };
  const filled: RenderBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    work.block = index;
    filled.push(...fillBlock(block, work));
  }
  for (const { code, at, text } of work.open) {
    work.problems.push({
      place: { half, block: at },
      message: 'Deze voorwaarde heeft geen ((einde)).',
      quote: text.slice(code.start, code.end),
      at: { start: code.start, end: code.end },
    });
  }
  return { blocks: filled, problems: work.problems };
}

/** Fills in a line of the frame, such as the subject: fields and conditions, no bouwstenen. */
export function fillLine(
  text: string,
  values: FieldValues,
  optional: ReadonlySet<string> = NONE,
): { text: string; problems: RenderProblem[] } {
  const { blocks, problems } = fillHalf(
    [{ type: 'paragraph', runs: [{ text }] }],
    'front',
    values,
    new Map(),
    optional,
  );
  return { text: blocks.map(wordsOf).join(' ').trim(), problems };
}

function fillBlock(block: RenderBlock, work: Work): RenderBlock[] {
  if (block.type === 'list') {
    const items = block.items.flatMap((item) => fillItem(item, work));
    return items.length > 0 ? [{ ...block, items }] : [];
  }
  if (block.type === 'table') return fillTable(block, work);

  const alone = onlyCode(block.runs);
  if (alone?.type === 'bouwsteen' && work.passages.has(alone.slug) && !work.within) {
    if (!kept(work)) return [];
    const inside: Work = { ...work, within: alone, open: [] };
    return (work.passages.get(alone.slug) ?? []).flatMap((own) => fillBlock(own, inside));
  }
  const lines = alone?.type === 'veld' && kept(work) ? linesOf(work.values.get(alone.name)) : [];
  if (lines.length > 1 && block.type === 'paragraph') {
    const items = lines.map(
      (text): ListItem => ({ runs: [{ ...looksOf(block.runs[0]), text, filled: true }] }),
    );
    return [{ type: 'list', ordered: false, items }];
  }
  const runs = fillRuns(block.runs, work);
  return hasWords(runs) ? [{ ...block, runs }] : [];
}

function fillItem(item: ListItem, work: Work): ListItem[] {
  const alone = onlyCode(item.runs);
  const lines = alone?.type === 'veld' && kept(work) ? linesOf(work.values.get(alone.name)) : [];
  const runs = lines.length > 1 ? [] : fillRuns(item.runs, work);
  const own =
    lines.length > 1 ? lines.map((text): ListItem => ({ runs: [{ text, filled: true }] })) : [{ runs }];
  const nested = item.list ? fillBlock(item.list, work) : [];
  const items = own.filter((each) => hasWords(each.runs));
  const [list] = nested.filter((each) => each.type === 'list');
  if (!list) return items;
  const last = items.pop();
  // What stood under an item that fell away moves up: it is not lost.
  return last ? [...items, { ...last, list }] : list.items;
}

function fillTable(block: RenderBlock & { type: 'table' }, work: Work): RenderBlock[] {
  const row = (cells: Run[][]) => cells.map((cell) => fillRuns(cell, work));
  const head = row(block.head);
  // A row without words was left out by a condition, or was only there to hold one.
  const rows = block.rows.map(row).filter((cells) => cells.some(hasWords));
  if (rows.length === 0 && !head.some(hasWords)) return [];
  return [{ type: 'table', head: head.some(hasWords) ? head : [], rows }];
}

/** Fills in the words of one block. */
function fillRuns(runs: readonly Run[], work: Work): Run[] {
  const text = runs.map((run) => run.text).join('');
  const filled: Run[] = [];
  let last = 0;
  for (const code of codesIn(text)) {
    const { start, end } = staysEmpty(code, work) ? withSpace(text, code) : code;
    if (kept(work)) filled.push(...cut(runs, last, Math.max(last, start)));
    last = end;
    filled.push(...fillCode(code, text, lookAt(runs, code.start), work));
  }
  if (kept(work)) filled.push(...cut(runs, last, text.length));
  return filled;
}

function fillCode(code: PlacedCode, text: string, looks: Omit<Run, 'text'>, work: Work): Run[] {
  const quote = text.slice(code.start, code.end);
  const problem = (message: string) => {
    const { start, end } = work.within ?? code;
    work.problems.push({ place: { half: work.half, block: work.block }, message, quote, at: { start, end } });
  };
  const missing = (name: string): Run[] =>
    kept(work) ? [{ ...looks, text: `[${name} ontbreekt]`, missing: true }] : [];

  if (work.within && code.type !== 'veld') {
    problem('Een bouwsteen mag velden hebben, maar geen voorwaarden en geen andere bouwstenen.');
    return missing(quote.slice(2, -2));
  }
  if (code.type === 'als') {
    const value = work.values.get(code.name);
    if (value === undefined) problem(`Het veld ‘${code.name}’ is niet bekend in deze brief.`);
    work.open.push({ code, at: work.block, text, keep: plainName(value ?? '') === code.value });
    return [];
  }
  if (code.type === 'als-onvolledig') {
    problem('Schrijf een voorwaarde zo: ((als naam is waarde)).');
    work.open.push({ code, at: work.block, text, keep: true });
    return [];
  }
  if (code.type === 'einde') {
    if (!work.open.pop()) problem('Bij dit ((einde)) hoort geen voorwaarde.');
    return [];
  }
  if (code.type === 'veld') {
    const value = work.values.get(code.name);
    if (value === undefined) problem(`Het veld ‘${code.name}’ is niet bekend in deze brief.`);
    if (!value?.trim()) return staysEmpty(code, work) ? [] : missing(code.name);
    return kept(work) ? [{ ...looks, text: inSentence(linesOf(value)), filled: true }] : [];
  }
  problem(
    work.passages.has(code.slug)
      ? 'Zet een bouwsteen in een eigen alinea.'
      : `De bouwsteen ‘${code.slug}’ bestaat niet.`,
  );
  return missing(`bouwsteen ${code.slug}`);
}

/** Whether a field is empty and may be: then nothing stands in its place. */
const staysEmpty = (code: PlacedCode, { values, optional }: Work): boolean =>
  code.type === 'veld' && values.get(code.name)?.trim() === '' && optional.has(code.name);

/** What closes a word: no space stands before it. */
const CLOSES = /[\s.,;:!?)]/;

/** The place of a code that prints nothing, with the one space that would be left over. */
function withSpace(text: string, { start, end }: PlacedCode): { start: number; end: number } {
  const after = text[end];
  if (text[start - 1] === ' ' && (!after || CLOSES.test(after))) return { start: start - 1, end };
  return start === 0 && after === ' ' ? { start, end: end + 1 } : { start, end };
}

const kept = ({ open }: Work): boolean => open.every(({ keep }) => keep);

const hasWords = (runs: readonly Run[]): boolean => runs.some(({ text }) => text.trim() !== '');

const linesOf = (value = ''): string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `a, b en c`: how a list reads in the middle of a sentence. */
function inSentence(lines: readonly string[]): string {
  if (lines.length < 2) return lines.join('');
  return `${lines.slice(0, -1).join(', ')} en ${lines.at(-1)}`;
}

/** The code that is the only thing in a block. */
function onlyCode(runs: readonly Run[]): PlacedCode | undefined {
  const text = runs.map((run) => run.text).join('');
  const [code, ...others] = codesIn(text);
  return code && others.length === 0 && text.trim() === text.slice(code.start, code.end) ? code : undefined;
}

function looksOf(run: Run | undefined): Omit<Run, 'text'> {
  if (!run) return {};
  const { text: _, ...looks } = run;
  return looks;
}

/** How the words at an offset look. */
function lookAt(runs: readonly Run[], offset: number): Omit<Run, 'text'> {
  let end = 0;
  for (const run of runs) {
    end += run.text.length;
    if (offset < end) return looksOf(run);
  }
  return {};
}

/** The words between two offsets, each with its own looks. */
function cut(runs: readonly Run[], from: number, to: number): Run[] {
  const pieces: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text) pieces.push({ ...run, text });
    start += run.text.length;
  }
  return pieces;
}
