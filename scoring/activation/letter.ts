/** The whole letter as rules need it: where its parts are, and the signals of its blocks added up. */
import type { DocumentAnalysis, DocumentFinding } from '../analysis.ts';
import type { LetterHalf } from '../types.ts';
import { type BlockSignals, type Cue, type CueSpan, type Span, signalsOf, type Task } from './signals.ts';

/** Something that stands in a block of the letter. */
export type Placed<T extends Span = Span> = T & { block: number; half: LetterHalf };

export interface LetterSignals {
  /** False for a bare sentence or a short note: nothing can be missing from those. */
  isLetter: boolean;
  words: number;
  blocks: BlockSignals[];
  /** All phrases, in reading order. */
  cues: Map<Cue, Placed<CueSpan>[]>;
  tasks: Placed<Task>[];
  /** Tasks that stand in a list count as steps of one task, the first excepted. */
  taskCount: Record<LetterHalf, number>;
  stepCount: Record<LetterHalf, number>;
  deadlines: Placed[];
  dates: Placed[];
  amounts: Placed[];
  papers: Placed[];
  references: Placed[];
  phones: Placed[];
  persons: Placed[];
  shouts: Placed[];
  greeting: BlockSignals['greeting'];
  /** Index of the greeting block, or -1. */
  greetingBlock: number;
  /** First and last block of running text on the front, or -1. */
  firstBody: number;
  lastBody: number;
}

/** Under this many words, and without a greeting, a text is a note and no letter. */
const SHORTEST_LETTER_WORDS = 40;
const SHORTEST_LETTER_SENTENCES = 3;
/** A line of running text has more words than an address or a signature line. */
const SHORTEST_BODY_WORDS = 4;
/** Steps that one list may hold before they weigh as tasks of their own. */
export const STEPS_IN_A_TASK = 4;

const remembered = new WeakMap<DocumentAnalysis, LetterSignals>();

/** Reads the letter; the same object for the same analysis. Linear in its length. */
export function readLetter(document: DocumentAnalysis): LetterSignals {
  const known = remembered.get(document);
  if (known) return known;
  const letter = read(document);
  remembered.set(document, letter);
  return letter;
}

function read(document: DocumentAnalysis): LetterSignals {
  const blocks = document.blocks.map(signalsOf);
  const letter: LetterSignals = {
    isLetter: false,
    words: 0,
    blocks,
    cues: new Map(),
    tasks: [],
    taskCount: { front: 0, back: 0 },
    stepCount: { front: 0, back: 0 },
    deadlines: [],
    dates: [],
    amounts: [],
    papers: [],
    references: [],
    phones: [],
    persons: [],
    shouts: [],
    greeting: undefined,
    greetingBlock: -1,
    firstBody: -1,
    lastBody: -1,
  };
  let sentences = 0;
  let closed = false;
  let listAsks = false;
  let objecting = false;
  let run: Run | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const signals = blocks[index];
    const block = document.blocks[index]?.block;
    if (!signals || !block) continue;
    const { half } = block;
    letter.words += signals.words;
    sentences += signals.sentences;
    const inList = block.kind === 'listItem';
    // From "bezwaar maken" on, until the next heading, the letter tells a right.
    objecting = signals.objects || (objecting && block.kind !== 'heading');
    if (signals.greeting && letter.greetingBlock < 0) {
      letter.greeting = signals.greeting;
      letter.greetingBlock = index;
    }
    closed ||= signals.closing && half === 'front';
    const body =
      half === 'front' &&
      block.kind === 'paragraph' &&
      !closed &&
      !signals.greeting &&
      (signals.words >= SHORTEST_BODY_WORDS || signals.cues.length > 0) &&
      index > letter.greetingBlock;
    if (body) {
      // Before the greeting stand the address and the reference lines.
      if (letter.firstBody < 0 || letter.firstBody < letter.greetingBlock) letter.firstBody = index;
      letter.lastBody = index;
    }
    collect(letter, signals, index, half, objecting, inList && !signals.asks && !listAsks);
    if (objecting) run = undefined;
    else if (inList) run = inRun(letter, run, signals, half, listAsks);
    else {
      run = undefined;
      listAsks = signals.asks;
      letter.taskCount[half] += signals.tasks.length;
    }
  }
  letter.isLetter =
    letter.greeting !== undefined ||
    (letter.words >= SHORTEST_LETTER_WORDS && sentences >= SHORTEST_LETTER_SENTENCES);
  return letter;
}

/** A list being read: how many of its items ask something. */
interface Run {
  items: number;
}

function inRun(
  letter: LetterSignals,
  run: Run | undefined,
  signals: BlockSignals,
  half: LetterHalf,
  asked: boolean,
): Run {
  const current = run ?? { items: 0 };
  const counts = signals.tasks.length > 0 || (asked && signals.papers.length === 0);
  if (!counts) return current;
  current.items += 1;
  const opensTask = current.items === 1 && !asked;
  if (opensTask || current.items > STEPS_IN_A_TASK) letter.taskCount[half] += 1;
  else letter.stepCount[half] += 1;
  return current;
}

function collect(
  letter: LetterSignals,
  signals: BlockSignals,
  block: number,
  half: LetterHalf,
  objecting: boolean,
  unasked: boolean,
): void {
  for (const cue of signals.cues) {
    const list = letter.cues.get(cue.cue);
    if (list) list.push({ ...cue, block, half });
    else letter.cues.set(cue.cue, [{ ...cue, block, half }]);
  }
  if (!objecting) for (const task of signals.tasks) letter.tasks.push({ ...task, block, half });
  if (!objecting) for (const span of signals.deadlines) letter.deadlines.push({ ...span, block, half });
  for (const key of ['dates', 'amounts', 'references', 'phones', 'persons', 'shouts'] as const) {
    for (const span of signals[key]) letter[key].push({ ...span, block, half });
  }
  if (!unasked && !objecting) for (const span of signals.papers) letter.papers.push({ ...span, block, half });
}

/** All places where one of these cues stands, in reading order; `half` keeps one side of the sheet. */
export function cuesOf(letter: LetterSignals, names: readonly Cue[], half?: LetterHalf): Placed<CueSpan>[] {
  const found = names.flatMap((name) => letter.cues.get(name) ?? []);
  const kept = half ? found.filter((cue) => cue.half === half) : found;
  return kept.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** The same words once: two mentions of one date or one paper are one thing to remember. */
export function distinct(spans: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return spans.filter((span) => {
    const key = span.text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether one place comes before another in reading order. */
export function isBefore(a: { block: number; start: number }, b: { block: number; start: number }): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}

/**
 * A finding for something that is missing: an empty place at the end (or start) of a block, and sentences
 * with the space that joins them to the text that stands there.
 */
export function missingAt(
  document: DocumentAnalysis,
  block: number,
  edge: 'start' | 'end',
  reason: string,
  sentences: readonly string[],
): DocumentFinding[] {
  const index = block >= 0 ? block : document.blocks.length - 1;
  const text = document.blocks[index]?.block.text;
  if (text === undefined) return [];
  const at = edge === 'start' ? 0 : text.trimEnd().length;
  const expected = sentences.map((sentence) => {
    if (text.trim() === '') return sentence;
    return edge === 'start' ? `${sentence} ` : ` ${sentence}`;
  });
  return [{ block: index, start: at, end: at, expected, reason }];
}

/** The whole sentence a span stands in, as a range in its block. */
export function sentenceAround(document: DocumentAnalysis, span: Placed): { start: number; end: number } {
  const sentence = document.blocks[span.block]?.sentences[span.sentence];
  return sentence ? { start: sentence.start, end: sentence.end } : { start: span.start, end: span.end };
}
