/**
 * What one block of a letter does to its reader, read once: the phrases found, what is asked, by when, how
 * much, with which papers. Remembered per analysed block, so that a change elsewhere costs nothing here.
 */
import type { BlockAnalysis, Sentence, Token } from '../analysis.ts';
import { askingCues } from './cues/asking.ts';
import { autonomyCues } from './cues/autonomy.ts';
import { competenceCues } from './cues/competence.ts';
import { frustrationCues } from './cues/frustration.ts';
import { relatednessCues } from './cues/relatedness.ts';
import { isPaper } from './papers.ts';
import { findPerson, hasName } from './person.ts';
import { type Hit, PhraseBook, unitsOf } from './phrases.ts';
import { readSpecials, spanOf } from './plate.ts';
import { findShouts } from './shouts.ts';
import { imperativeOf } from './tasks.ts';

const cues = {
  ...autonomyCues,
  ...relatednessCues,
  ...competenceCues,
  ...frustrationCues,
  ...askingCues,
};

export type Cue = keyof typeof cues;

const book = new PhraseBook<Cue>(cues);

/** A stretch of the block's text; `sentence` is the index of the sentence it stands in. */
export interface Span {
  start: number;
  end: number;
  sentence: number;
  text: string;
}

export interface CueSpan extends Span {
  cue: Cue;
}

export interface Task extends Span {
  /** `demand` asks with must, `request` asks kindly, `imperative` is a plain call to act. */
  manner: 'demand' | 'request' | 'imperative';
}

export type Greeting = 'named' | 'distant' | 'impersonal';

export interface BlockSignals {
  words: number;
  sentences: number;
  cues: CueSpan[];
  tasks: Task[];
  /** Dates and terms by which the reader must act or be somewhere. */
  deadlines: Span[];
  /** Concrete calendar dates that say when something happens. */
  dates: Span[];
  amounts: Span[];
  /** Papers named in a sentence that asks, or in a list item (the letter decides whether its list asks). */
  papers: Span[];
  /** True when the block itself asks: its papers count without an asking line before it. */
  asks: boolean;
  references: Span[];
  phones: Span[];
  persons: Span[];
  /** Words in capitals, rows of exclamation marks, attention words. */
  shouts: Span[];
  greeting: Greeting | undefined;
  /** "Met vriendelijke groet" and the like: the letter's end. */
  closing: boolean;
  /** The block speaks of objecting or going to court: what it asks is a right, not a task. */
  objects: boolean;
}

const OPENINGS = new Set([
  'beste',
  'geachte',
  'dag',
  'hallo',
  'goedendag',
  'goedemorgen',
  'goedemiddag',
  'lieve',
]);
const LONGEST_GREETING = 9;
/** Verbs and nouns that say what a missed action leads to. */
const CONSEQUENCES = new Set(
  (
    'stopt stoppen stopzetten stopgezet beëindigen beëindigd beëindigt verlagen verlaagd verlaagt korten gekort ' +
    'intrekken ingetrokken vervalt afwijzen afgewezen boete kosten terugbetalen minder incassobureau behandelen ' +
    'behandeling uitkering bijstand toeslag beslissen'
  ).split(' '),
);

const remembered = new WeakMap<BlockAnalysis, BlockSignals>();

/** Everything this block does to its reader. Linear in its length; the same object for the same analysis. */
export function signalsOf(analysis: BlockAnalysis): BlockSignals {
  const known = remembered.get(analysis);
  if (known) return known;
  const signals = read(analysis);
  remembered.set(analysis, signals);
  return signals;
}

function read(analysis: BlockAnalysis): BlockSignals {
  const signals: BlockSignals = {
    words: 0,
    sentences: analysis.sentences.length,
    cues: [],
    tasks: [],
    deadlines: [],
    dates: [],
    amounts: [],
    papers: [],
    asks: false,
    references: [],
    phones: [],
    persons: [],
    shouts: [],
    greeting: undefined,
    closing: false,
    objects: false,
  };
  for (let index = 0; index < analysis.sentences.length; index++) {
    const sentence = analysis.sentences[index];
    if (sentence) readSentence(analysis, sentence, index, signals);
  }
  keepRealConsequences(analysis, signals);
  return signals;
}

function readSentence(
  analysis: BlockAnalysis,
  sentence: Sentence,
  index: number,
  signals: BlockSignals,
): void {
  const units = unitsOf(sentence);
  const first = units[0];
  if (!first) return;
  signals.words += sentence.words.length;
  if (index === 0) readOpening(units, signals);
  const hits = book.find(units);
  const aboutObjection = units.some(
    (unit) => unit.lower.startsWith('bezwaar') || unit.lower.startsWith('beroep'),
  );
  for (const hit of hits) {
    signals.cues.push({
      cue: hit.cue,
      start: hit.start,
      end: hit.end,
      sentence: index,
      text: analysis.block.text.slice(hit.start, hit.end),
    });
  }
  const question = sentence.text.trimEnd().endsWith('?');
  signals.objects ||= aboutObjection;
  const offered = question && offersNext(analysis.sentences[index + 1]);
  const open = aboutObjection ? undefined : taskIn(units, hits, question, true);
  const dated = readSpecials(
    analysis,
    units,
    index,
    { others: aboutObjection || hits.some((hit) => hit.cue === 'next'), asked: open !== undefined },
    signals,
  );
  const task =
    aboutObjection || (offered && open?.manner === 'request')
      ? undefined
      : taskIn(units, hits, question, dated);
  if (task) {
    const last = units[Math.max(0, task.to - 1)] ?? first;
    signals.tasks.push({ ...spanOf(analysis, units[task.from] ?? first, last, index), manner: task.manner });
  }
  const asks = task !== undefined || hits.some((hit) => hit.cue === 'need');
  signals.asks ||= asks;
  if (asks || analysis.block.kind === 'listItem') {
    for (const unit of units) {
      if (isPaper(unit.lower)) signals.papers.push(spanOf(analysis, unit, unit, index));
    }
  }
  const person = signals.greeting ? -1 : findPerson(units);
  const named = units[person];
  if (named) signals.persons.push(spanOf(analysis, named, named, index));
  for (const [from, to] of findShouts(sentence.tokens)) {
    signals.shouts.push(spanOf(analysis, from, to, index));
  }
}

function readOpening(units: readonly Token[], signals: BlockSignals): void {
  const first = units[0]?.lower ?? '';
  const second = units[1]?.lower ?? '';
  if (OPENINGS.has(first) && units.length <= LONGEST_GREETING) {
    if (!hasName(units)) signals.greeting = 'impersonal';
    else signals.greeting = first === 'geachte' ? 'distant' : 'named';
  }
  signals.closing =
    first === 'hoogachtend' ||
    first === 'groet' ||
    first === 'groeten' ||
    ((first === 'met' || first === 'vriendelijke' || first === 'hartelijke') &&
      units.slice(0, 4).some((unit) => unit.lower === 'groet' || unit.lower === 'groeten')) ||
    (first === 'namens' && second === 'het');
}

/** How far after the imperative its object is looked for: "neem dan gerust contact op". */
const REACH = 5;

/** "Wilt u samen kijken? Bel dan …" offers; the sentence after the question tells it. */
function offersNext(next: Sentence | undefined): boolean {
  const first = next?.words[0]?.lower;
  return first === 'dan' || (first !== undefined && imperativeOf(first, [], false) === 'contact');
}

function taskIn(
  units: readonly Token[],
  hits: readonly Hit<Cue>[],
  question: boolean,
  dated: boolean,
): { from: number; to: number; manner: Task['manner'] } | undefined {
  const first = units[0];
  if (!first) return undefined;
  const demand = hits.find((hit) => hit.cue === 'command' || hit.cue === 'must');
  if (demand) return { from: demand.from, to: demand.to, manner: 'demand' };
  const request = hits.find((hit) => hit.cue === 'ask');
  if (request) return { from: request.from, to: request.to, manner: 'request' };
  const imperative = imperativeOf(
    first.lower,
    units.slice(1, REACH).map((unit) => unit.lower),
    question,
  );
  if (imperative === 'work' || (imperative === 'contact' && dated)) {
    return { from: 0, to: 1, manner: 'imperative' };
  }
  return undefined;
}

/** "Als u het niet weet" threatens nothing: keep the condition only when an outcome follows it. */
function keepRealConsequences(analysis: BlockAnalysis, signals: BlockSignals): void {
  signals.cues = signals.cues.filter((hit) => {
    if (hit.cue !== 'consequence') return true;
    const here = analysis.sentences[hit.sentence];
    const after = here?.text.trimEnd().endsWith('?') ? analysis.sentences[hit.sentence + 1] : undefined;
    return [here, after].some((sentence) => sentence?.words.some((word) => CONSEQUENCES.has(word.lower)));
  });
}
