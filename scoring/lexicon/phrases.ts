/**
 * Finds set phrases: fixed ones (`met betrekking tot`) and those around a verb (`gebruik ~maken van`), in every
 * form of the verb and with words in between (`maakt u gebruik van`).
 */
import type { Token } from '../analysis.ts';
import { AUXILIARIES, finitePlural, infinitiveOrder, MODALS } from './clause.ts';
import { PHRASES } from './data/phrases.ts';
import { distinct, type LexiconFinding, likeActual, naming } from './finding.ts';
import { conjugate, type VerbCell } from './morphology/verb.ts';
import { renderVerb } from './morphology/verb-phrase.ts';
import { parseList } from './table.ts';

interface Phrase {
  /** The words that stay together. */
  fixed: string[];
  /** Form of the verb → which form; absent for a phrase without a verb. */
  verb?: Map<string, VerbCell>;
  /** Preposition after the phrase, and whether it may be missing. */
  after: string;
  afterOptional: boolean;
  /** The phrase as a reader knows it. */
  shown: string;
  alternatives: string[];
}

/** The phrases that start with one word, the longest first. */
interface Opening {
  /** Those whose second word is fixed too, under that word. */
  bySecond: Map<string, Phrase[]>;
  alone: Phrase[];
}

const NONE: readonly Phrase[] = [];

let byFirstWord: Map<string, Opening> | undefined;
let count = 0;

function index(): Map<string, Opening> {
  if (byFirstWord !== undefined) return byFirstWord;
  const found = new Map<string, Opening>();
  for (const [forms, alternatives] of parseList(PHRASES)) {
    count++;
    for (const form of forms.split('/')) {
      const phrase = parsePhrase(form, alternatives);
      const [first = '', second] = phrase.fixed;
      const opening = found.get(first) ?? { bySecond: new Map<string, Phrase[]>(), alone: [] };
      found.set(first, opening);
      if (second === undefined) opening.alone.push(phrase);
      else opening.bySecond.set(second, [...(opening.bySecond.get(second) ?? []), phrase]);
    }
  }
  for (const { bySecond } of found.values())
    for (const list of bySecond.values()) list.sort((a, b) => b.fixed.length - a.fixed.length);
  byFirstWord = found;
  return found;
}

/** Whether a set phrase may start with this word. */
export function startsPhrase(lower: string): boolean {
  return index().has(lower);
}

/** How many phrases are listed; variants count once. */
export function phraseCount(): number {
  index();
  return count;
}

function parsePhrase(form: string, alternatives: string[]): Phrase {
  const words = form.split(' ');
  const at = words.findIndex((word) => word.startsWith('~'));
  if (at < 0) {
    return { fixed: words, after: '', afterOptional: true, shown: form, alternatives };
  }
  const infinitive = (words[at] ?? '').slice(1);
  const { particle, forms } = conjugate(infinitive);
  const verb = new Map<string, VerbCell>();
  for (const cell of ['presE', 'pres', 'partE', 'part', 'past', 'pastPl', 'sg1', 'sg3', 'inf'] as const) {
    verb.set(particle + forms[cell], cell);
  }
  const last = words.slice(at + 1).join(' ');
  const fixed = words.slice(0, at);
  return {
    fixed,
    verb,
    after: last.replace(/[()]/gu, ''),
    afterOptional: last === '' || last.startsWith('('),
    shown: form.replace('~', '').replace(/[()]/gu, ''),
    alternatives,
  };
}

function finding(
  start: number,
  end: number,
  actual: string,
  phrase: Phrase,
  options: readonly string[],
): LexiconFinding {
  const expected = distinct(options, actual).map((option) => likeActual(actual, option));
  const plain = (expected.length > 0 ? expected : phrase.alternatives).map((option) =>
    option.replace('_', ''),
  );
  const advice = plain.length > 0 ? ` Eenvoudiger is: ${naming(plain)}.` : ' Vaak kan het weg.';
  return {
    ruleId: 'formal-phrase',
    start,
    end,
    expected,
    reason: `‘${expected.length > 0 ? actual : phrase.shown}’ is ambtelijke taal.${advice}`,
  };
}

const BEFORE_ADVERB = new Set(
  'u je jij we wij ik hij zij ze het dat dit er is zijn was moet mag kan kunt wilt hebt heeft wordt bent ook die'.split(
    ' ',
  ),
);
const AFTER_ADVERB = new Set('eerst even eens weer nog goed meteen direct degelijk op zelf'.split(' '));

/** `Bel dan wel eerst`, `Kan dat dan wel?`: two adverbs, where the official phrase stands between two alternatives. */
function isAdverbial(tokens: readonly Token[], at: number): boolean {
  if (tokens.length === 2) return false;
  if (at < 2) return true;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 2];
  return (
    BEFORE_ADVERB.has(before) ||
    after === undefined ||
    after.kind === 'punctuation' ||
    AFTER_ADVERB.has(after.lower)
  );
}

/** The longest set phrase whose fixed words start at this token. */
export function phraseAt(text: string, tokens: readonly Token[], at: number): LexiconFinding | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const opening = index().get(token.lower);
  if (opening === undefined) return undefined;
  const next = tokens[at + 1]?.lower;
  const longer = (next === undefined ? undefined : opening.bySecond.get(next)) ?? NONE;
  return firstThatFits(text, tokens, at, longer) ?? firstThatFits(text, tokens, at, opening.alone);
}

function firstThatFits(
  text: string,
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
): LexiconFinding | undefined {
  const token = tokens[at] as Token;
  for (const phrase of phrases) {
    if (!phrase.fixed.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
    const last = at + phrase.fixed.length - 1;
    if (phrase.verb === undefined) {
      if (phrase.shown === 'dan wel' && isAdverbial(tokens, at)) continue;
      const end = tokens[last]?.end ?? token.end;
      return finding(token.start, end, text.slice(token.start, end), phrase, phrase.alternatives);
    }
    const found = aroundVerb(text, tokens, at, last, phrase, phrase.verb);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MAX_LEFT = 8;
const MAX_RIGHT = 4;
const MAX_INSIDE = 4;

function aroundVerb(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  phrase: Phrase,
  verb: Map<string, VerbCell>,
): LexiconFinding | undefined {
  let end = last;
  const takeAfter = (): boolean => {
    if (phrase.after === '') return true;
    const words = phrase.after.split(' ');
    if (words.every((word, offset) => tokens[end + 1 + offset]?.lower === word)) {
      end += words.length;
      return true;
    }
    return false;
  };
  let hasAfter = takeAfter();

  // Behind the fixed words: `gebruik maakt van`, `gebruik te maken van`, `gebruik wilt maken van`.
  for (let i = end + 1; i < tokens.length && i <= end + MAX_RIGHT; i++) {
    const token = tokens[i] as Token;
    const cell = verb.get(token.lower);
    if (cell !== undefined) {
      const gap = tokens.slice(end + 1, i).map((other) => other.lower);
      if (cell === 'inf' && gap.at(-1) === 'te') gap.pop();
      const gapStart = tokens[end + 1]?.start ?? token.start;
      const helpers = gap.length > 0 ? text.slice(gapStart, tokens[end + gap.length]?.end ?? gapStart) : '';
      end = i;
      if (!hasAfter) hasAfter = takeAfter();
      if (!hasAfter && !phrase.afterOptional) return undefined;
      // `van deze hulp gebruik maken`: the preposition stands elsewhere and would be left behind.
      if (!hasAfter && prepositionBefore(tokens, first, phrase.after)) {
        return spanned(text, tokens, first, end, phrase, []);
      }
      const order = cell === 'inf' ? infinitiveOrder(tokens, i) : 'end';
      const options = phrase.alternatives.map((option) => {
        const rendered = renderVerb(option, cell, order === 'main' ? 'end' : order);
        return rendered === undefined ? '' : helpers === '' ? rendered.text : `${helpers} ${rendered.text}`;
      });
      return spanned(text, tokens, first, end, phrase, options);
    }
    if (!AUXILIARIES.has(token.lower) && !MODALS.has(token.lower) && token.lower !== 'te') break;
  }

  // Before them: `maakt u gebruik van`.
  if (!hasAfter && !phrase.afterOptional) return undefined;
  for (let i = first - 1; i >= 0 && i >= first - MAX_LEFT; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation') return undefined;
    const cell = verb.get(token.lower);
    if (cell === undefined || cell === 'part' || cell === 'partE') continue;
    if (cell === 'inf' && !finitePlural(tokens, i, first)) continue;
    const inside = first - i - 1;
    if (inside > MAX_INSIDE) {
      return finding(
        tokens[first]?.start ?? 0,
        tokens[end]?.end ?? 0,
        text.slice(tokens[first]?.start ?? 0, tokens[end]?.end ?? 0),
        phrase,
        [],
      );
    }
    const middle = inside > 0 ? text.slice(token.end, tokens[first]?.start ?? token.end).trim() : '';
    const options = phrase.alternatives.map(
      (option) => renderVerb(option, cell, 'main', middle, phrase.after === '')?.text ?? '',
    );
    return spanned(text, tokens, i, end, phrase, options);
  }
  return undefined;
}

function prepositionBefore(tokens: readonly Token[], first: number, preposition: string): boolean {
  if (preposition === '') return false;
  const before = tokens.slice(Math.max(0, first - MAX_LEFT), first);
  return before.some(
    ({ lower }) =>
      lower === preposition || (/^(?:waar|er|hier|daar)/u.test(lower) && lower.endsWith(preposition)),
  );
}

function spanned(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  phrase: Phrase,
  options: string[],
): LexiconFinding {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  return finding(start, end, text.slice(start, end), phrase, options);
}
