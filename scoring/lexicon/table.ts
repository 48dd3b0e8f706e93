/**
 * The word lists as tables from form to entry, made once, when the first text is scanned. A line of a list is
 * `word|alternative,alternative`, the best alternative first.
 */
import { ADJECTIVES } from './data/adjectives.ts';
import { FIXED_WORDS } from './data/fixed-words.ts';
import { MILD_ADJECTIVES, MILD_FIXED, MILD_NOUNS, MILD_VERBS } from './data/mild-words.ts';
import { NOUNS } from './data/nouns.ts';
import { HOMOGRAPHS, SENSES } from './data/senses.ts';
import { VERBS } from './data/verbs.ts';
import { type AdjectiveCell, adjectiveForms } from './morphology/adjective.ts';
import { nounForms } from './morphology/noun.ts';
import { withoutMarks } from './morphology/spelling.ts';
import { conjugate, type Verb, type VerbCell } from './morphology/verb.ts';

export type WordClass = 'verb' | 'noun' | 'adjective' | 'fixed';

export interface Entry {
  lemma: string;
  wordClass: WordClass;
  /** Base forms, best first. */
  alternatives: string[];
  /** Named only where it adds to a load; see data/mild-words.ts. */
  mild: boolean;
}

/** What a form can be: its entry and which form of it. */
export type WordHit =
  | { wordClass: 'verb'; entry: Entry; cell: VerbCell }
  | { wordClass: 'noun'; entry: Entry; cell: 'single' | 'plural' }
  | { wordClass: 'adjective'; entry: Entry; cell: AdjectiveCell }
  | { wordClass: 'fixed'; entry: Entry; cell: 'base' };

/** A finite form whose separable part must follow later in the clause: `vangt … aan`. */
export interface SplitHit {
  entry: Entry;
  cell: VerbCell;
  particle: string;
}

/** One part of a condition: where to look, and for which words. */
export interface Clue {
  where: '<' | '>' | '~' | '*';
  words: ReadonlySet<string>;
  /** Beginnings of words. */
  beginnings: readonly string[];
  /** Whether a number will do. */
  number: boolean;
}

/** One meaning of a word, and how the sentence shows it. */
export interface Sense {
  /** All of these must hold; see data/senses.ts for how they are written. */
  clues: readonly Clue[];
  /** Empty: in this meaning the word is left alone. */
  alternatives: string[];
}

export interface WordTable {
  words: Map<string, WordHit[]>;
  split: Map<string, SplitHit[]>;
  /** First parts of separable verbs. */
  particles: Set<string>;
  senses: Map<string, Sense[]>;
  entries: number;
}

/** The lines of a list as [word, alternatives]. */
export function parseList(list: string): [string, string[]][] {
  const rows: [string, string[]][] = [];
  for (const line of list.split('\n')) {
    const bar = line.indexOf('|');
    if (bar < 0) continue;
    const alternatives = line.slice(bar + 1);
    rows.push([line.slice(0, bar), alternatives === '' ? [] : alternatives.split(',')]);
  }
  return rows;
}

/** The words of a list and of its mild part. */
function tiers(hard: string, mild: string): [string, string[], boolean][] {
  return [
    ...parseList(hard).map(([word, options]): [string, string[], boolean] => [word, options, false]),
    ...parseList(mild).map(([word, options]): [string, string[], boolean] => [word, options, true]),
  ];
}

const VERB_CELLS: VerbCell[] = ['inf', 'sg1', 'sg3', 'past', 'pastPl', 'part', 'partE', 'pres', 'presE'];
const FINITE = new Set<VerbCell>(['inf', 'sg1', 'sg3', 'past', 'pastPl']);

let table: WordTable | undefined;

/** The tables, built at first use. */
export function wordTable(): WordTable {
  table ??= build();
  return table;
}

function build(): WordTable {
  const words = new Map<string, WordHit[]>();
  const split = new Map<string, SplitHit[]>();
  const homographs = new Set(HOMOGRAPHS.trim().split(/\s+/));
  let entries = 0;

  const put = (form: string, hit: WordHit) => {
    // A form that is also an everyday word means that word, unless it is the entry itself.
    if (homographs.has(form) && form !== hit.entry.lemma) return;
    const hits = words.get(form);
    if (hits === undefined) words.set(form, [hit]);
    else if (!hits.some((other) => other.entry === hit.entry && other.cell === hit.cell)) hits.push(hit);
  };
  const add = (form: string, hit: WordHit) => {
    put(form, hit);
    const bare = withoutMarks(form);
    if (bare !== form) put(bare, hit);
  };

  for (const [lemma, alternatives, mild] of tiers(FIXED_WORDS, MILD_FIXED)) {
    entries++;
    add(lemma, {
      wordClass: 'fixed',
      entry: { lemma, wordClass: 'fixed', alternatives, mild },
      cell: 'base',
    });
  }
  for (const [lemma, alternatives, mild] of tiers(ADJECTIVES, MILD_ADJECTIVES)) {
    entries++;
    const entry: Entry = { lemma, wordClass: 'adjective', alternatives, mild };
    for (const [cell, form] of adjectiveForms(lemma)) add(form, { wordClass: 'adjective', entry, cell });
  }
  for (const [lemma, alternatives, mild] of tiers(NOUNS, MILD_NOUNS)) {
    entries++;
    const entry: Entry = { lemma, wordClass: 'noun', alternatives, mild };
    add(lemma, { wordClass: 'noun', entry, cell: 'single' });
    const { plurals, diminutives } = nounForms(lemma);
    for (const form of plurals) add(form, { wordClass: 'noun', entry, cell: 'plural' });
    for (const form of diminutives) {
      add(form, { wordClass: 'noun', entry, cell: form.endsWith('s') ? 'plural' : 'single' });
    }
  }
  for (const [marked, alternatives, mild] of tiers(VERBS, MILD_VERBS)) {
    entries++;
    const verb = conjugate(marked);
    const lemma = marked.replace('_', '');
    const entry: Entry = { lemma, wordClass: 'verb', alternatives, mild };
    for (const cell of VERB_CELLS) {
      add(verb.particle + verb.forms[cell], { wordClass: 'verb', entry, cell });
      if (verb.particle !== '' && FINITE.has(cell)) addSplit(split, entry, verb, cell);
    }
  }
  const senses = new Map<string, Sense[]>();
  for (const line of SENSES.trim().split('\n')) {
    const [forms = '', condition = '', alternatives = ''] = line.split('|');
    for (const form of forms.split(',')) {
      const list = senses.get(form) ?? [];
      if (list.length === 0) entries++;
      list.push({
        clues: condition.split('&').map(clueOf),
        alternatives: alternatives === '' ? [] : alternatives.split(','),
      });
      senses.set(form, list);
    }
  }
  const particles = new Set([...split.values()].flat().map((hit) => hit.particle));
  return { words, split, particles, senses, entries };
}

function clueOf(source: string): Clue {
  const options = source.trim().slice(1).split(',');
  return {
    where: source.trim()[0] as Clue['where'],
    words: new Set(options.filter((option) => !option.endsWith('-') && option !== '#')),
    beginnings: options.filter((option) => option.endsWith('-')).map((option) => option.slice(0, -1)),
    number: options.includes('#'),
  };
}

function addSplit(split: Map<string, SplitHit[]>, entry: Entry, verb: Verb, cell: VerbCell): void {
  const form = verb.forms[cell];
  const hits = split.get(form) ?? [];
  hits.push({ entry, cell, particle: verb.particle });
  split.set(form, hits);
}
