/**
 * Cuts the tokens of a block in sentences. Written for Dutch letters: abbreviations, initials, ordinals,
 * quotes, brackets, greetings and line breaks; one pass, no look-back further than the sentence itself.
 */
import { sentenceFinal } from './abbreviations.ts';
import type { Sentence, Token } from './analysis.ts';

/** A line at least this long (in characters) without an end mark is taken as wrapped, not as finished. */
const WRAPPED_LINE = 60;

const CLOSERS_IN_A_ROW = 4;

const closers = new Set([')', ']', '}', '"', "'", '”', '’', '»', '“']);
const openers = new Set(['(', '[', '"', "'", '“', '‘', '„', '«']);
const greetings = new Set(['geachte', 'beste', 'dag', 'hallo', 'goedendag']);
const lowerStart = /^\p{Ll}/u;
const upperStart = /^[\p{Lu}\p{Lt}]/u;

function isEndMark(token: Token): boolean {
  if (token.kind !== 'punctuation') return false;
  const first = token.text.charCodeAt(0);
  return first === 46 || first === 33 || first === 63 || first === 0x2026;
}

/** Cuts tokens in sentences. Every token belongs to exactly one sentence, in order. */
export function splitSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let lineStart = tokens[0]?.start ?? 0;
  for (let index = 0; index < tokens.length - 1; index += 1) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1] as Token;
    const gap = next.start - token.end;
    const lineBreak = gap > 0 ? breaksBetween(text, token.end, next.start) : 0;
    const boundary =
      lineBreak > 1 ||
      (lineBreak === 1 && endsLine(token, next, token.end - lineStart)) ||
      endsSentence(tokens, first, index);
    if (lineBreak > 0) lineStart = next.start;
    if (!boundary) continue;
    sentences.push(makeSentence(text, tokens, first, index));
    first = index + 1;
  }
  if (first < tokens.length) sentences.push(makeSentence(text, tokens, first, tokens.length - 1));
  return sentences;
}

/** One sentence of all tokens: what a heading is. */
export function wholeSentence(text: string, tokens: Token[]): Sentence[] {
  return tokens.length === 0 ? [] : [makeSentence(text, tokens, 0, tokens.length - 1)];
}

function makeSentence(text: string, tokens: Token[], first: number, last: number): Sentence {
  const own = tokens.slice(first, last + 1);
  const start = (own[0] as Token).start;
  const end = (own.at(-1) as Token).end;
  return {
    text: text.slice(start, end),
    start,
    end,
    tokens: own,
    words: own.filter((token) => token.kind === 'word'),
  };
}

function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 0x2028) count += 1;
    else if (code === 0x2029) count += 2;
    else if (code === 13 && text.charCodeAt(index + 1) !== 10) count += 1;
  }
  return count;
}

/** A line break ends the sentence unless the line runs on: lower case after it, a comma, or a full wrapped line. */
function endsLine(token: Token, next: Token, lineLength: number): boolean {
  if (next.kind === 'punctuation' && !openers.has(next.text)) return true;
  if (lowerStart.test(next.text)) return token.text === ':' || token.text === ';';
  return lineLength < WRAPPED_LINE || token.text === ':' || token.text === ';';
}

function endsSentence(tokens: Token[], first: number, index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (token.kind === 'word') return endsAfterAbbreviation(token, next);
  if (token.text === ',') return endsGreeting(tokens, first, index);

  // Look back over closing quotes and brackets to the mark itself.
  let mark = index;
  const furthest = Math.max(first, index - CLOSERS_IN_A_ROW);
  while (mark > furthest && closers.has((tokens[mark] as Token).text) && touches(tokens, mark)) mark -= 1;
  const end = tokens[mark] as Token;
  if (!isEndMark(end)) return false;
  // A closing quote or bracket still to come belongs to this sentence.
  if (closers.has(next.text) && next.start === token.end) return false;
  if (isEndMark(next)) return false;

  const spaced = next.start > token.end;
  const lower = lowerStart.test(next.text);
  if (mark < index) return spaced && !lower;
  if (end.text === '.') return stopEnds(tokens, first, mark, next, spaced, lower);
  if (end.text.charCodeAt(0) === 46 || end.text === '…') return spaced && !lower;
  return spaced || upperStart.test(next.text);
}

function touches(tokens: Token[], index: number): boolean {
  return (tokens[index - 1] as Token).end === (tokens[index] as Token).start;
}

function stopEnds(
  tokens: Token[],
  first: number,
  mark: number,
  next: Token,
  spaced: boolean,
  lower: boolean,
): boolean {
  const before = tokens[mark - 1];
  if (mark === first || before === undefined) return false;
  if (before.kind === 'number') {
    // `1. Aanvragen` at the start is a list number, `de 3. verdieping` an ordinal.
    if (mark - 1 === first && before.text.length <= 2) return false;
    return spaced && !lower;
  }
  // `a) b. Vul in`: a single letter at the start is a label.
  if (mark - 1 === first && before.text.length === 1) return false;
  if (!spaced) return upperStart.test(next.text) && before.text.length > 2;
  return !lower || before.text.length > 3;
}

function endsAfterAbbreviation(token: Token, next: Token): boolean {
  if (token.text.charCodeAt(token.text.length - 1) !== 46) return false;
  return sentenceFinal.has(token.lower) && next.start > token.end && upperStart.test(next.text);
}

/** `Geachte heer Jansen, Wij …` on one line: the greeting is a sentence of its own. */
function endsGreeting(tokens: Token[], first: number, index: number): boolean {
  const opening = tokens[first] as Token;
  if (index - first > 12 || !greetings.has(opening.lower)) return false;
  const next = tokens[index + 1] as Token;
  return next.kind === 'word' && upperStart.test(next.text);
}
