/** Jargon of the social domain and of letters: what it means, and whether the letter says so. */
import type { Token } from '../analysis.ts';
import { JARGON } from './data/jargon.ts';
import { distinct, type LexiconFinding, likeActual } from './finding.ts';
import { nounForms, plural } from './morphology/noun.ts';
import { withoutMarks } from './morphology/spelling.ts';

interface Term {
  word: string;
  explanation: string;
  alternatives: string[];
}

interface TermForm {
  words: string[];
  term: Term;
  isPlural: boolean;
}

let byFirstWord: Map<string, TermForm[]> | undefined;
let count = 0;

function index(): Map<string, TermForm[]> {
  if (byFirstWord !== undefined) return byFirstWord;
  const found = new Map<string, TermForm[]>();
  const add = (form: string, term: Term, isPlural: boolean) => {
    const words = form.split(' ');
    const first = words[0] ?? '';
    const list = found.get(first);
    if (list === undefined) found.set(first, [{ words, term, isPlural }]);
    else list.push({ words, term, isPlural });
  };
  for (const line of JARGON.trim().split('\n')) {
    const [word = '', explanation = '', alternatives = ''] = line.split('|');
    count++;
    const term = { word, explanation, alternatives: alternatives === '' ? [] : alternatives.split(',') };
    add(word, term, false);
    const bare = withoutMarks(word);
    if (bare !== word) add(bare, term, false);
    const space = word.lastIndexOf(' ') + 1;
    for (const form of nounForms(word.slice(space)).plurals) add(word.slice(0, space) + form, term, true);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  byFirstWord = found;
  return found;
}

/** Whether a term may start with this word. */
export function startsJargon(lower: string): boolean {
  return index().has(lower);
}

/** How many terms are listed. */
export function jargonCount(): number {
  index();
  return count;
}

/** The explanation of a jargon word, or undefined. */
export function explanationOf(lower: string): string | undefined {
  return index()
    .get(lower.split(' ')[0] ?? '')
    ?.find((form) => form.words.join(' ') === lower)?.term.explanation;
}

/** The jargon that starts at this token, explained or not; `key` is the term, so that a letter names it once. */
export function jargonAt(text: string, tokens: readonly Token[], at: number): LexiconFinding | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  for (const { words, term, isPlural } of index().get(token.lower) ?? []) {
    if (!words.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
    const end = tokens[at + words.length - 1]?.end ?? token.end;
    const actual = text.slice(token.start, end);
    const options = isPlural ? term.alternatives.map(plural) : term.alternatives;
    return {
      ruleId: 'unexplained-jargon',
      start: token.start,
      end,
      expected: distinct([...options, `${actual} (${term.explanation})`], actual).map((option) =>
        likeActual(actual, option),
      ),
      reason: `‘${actual}’ is vaktaal en wordt hier niet uitgelegd.`,
      note: `Een lezer met stress zoekt dit woord niet op. Leg het uit bij het eerste gebruik. ‘${term.word}’ betekent: ${term.explanation}.`,
      key: term.word,
    };
  }
  return undefined;
}
