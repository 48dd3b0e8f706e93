/**
 * Cuts text in tokens in one pass over the characters. Words keep their apostrophes, inner hyphens and the
 * stops of an abbreviation (`m.b.t.`, `art.`, `J.`); units such as an IBAN or a date stay whole.
 */
import { abbreviations, beforeNumber, labelNouns } from './abbreviations.ts';
import type { Token, TokenKind } from './analysis.ts';
import { type SpecialMatch, specialAtDigit, specialAtLetter, specialAtSign } from './specials.ts';

/** Longer runs of letters are cut here, so that no look-ahead can make the pass quadratic. */
const LONGEST_WORD = 256;

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;

const letterOrMark = /[\p{L}\p{M}]/u;
const invisible = /[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u;
const numeral = /\p{Nd}/u;

const table = new Uint8Array(0x250);
for (let code = 0; code < table.length; code += 1) table[code] = classify(String.fromCharCode(code));
table[0xad] = LETTER; // A soft hyphen stands inside a word.

function classify(character: string): number {
  if (letterOrMark.test(character)) return LETTER;
  if (numeral.test(character)) return DIGIT;
  return invisible.test(character) ? SPACE : OTHER;
}

/** Class of the character at a place; a surrogate pair counts as its one character. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x250) return table[code] ?? OTHER;
  const point = text.codePointAt(at) ?? 0;
  return classify(String.fromCodePoint(point));
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** End of the run of letters and digits, with inner apostrophes and hyphens, that starts at `at`. */
function wordEndAt(text: string, at: number): number {
  let index = at;
  const limit = Math.min(text.length, at + LONGEST_WORD);
  while (index < limit) {
    const code = text.charCodeAt(index);
    const kind = code < 0x250 ? (table[code] ?? OTHER) : classAt(text, index);
    if (kind === LETTER || kind === DIGIT) {
      index += code < 0x250 ? 1 : widthAt(text, index);
      continue;
    }
    const inner = isApostrophe(code) || isHyphen(code);
    if (!inner || index === at || index + 1 >= text.length) break;
    const next = classAt(text, index + 1);
    if (next !== LETTER && !(next === DIGIT && isHyphen(code))) break;
    index += 1;
  }
  return index;
}

const dotted = /(?:[A-Za-z]{1,4}\.){2,8}/y;
const number = /\d+(?:[.,]\d+)*(?:e|de|ste)?(?!-?\p{L}|\d)%?/uy;
const straightQuotes = /[\u2018\u2019]/g;
const plain = /^[a-z0-9]*$/;

/** Lower case, straight quotes, no soft hyphens: the form lexicons are looked up with. */
export function lowerForm(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower.replace(straightQuotes, "'").replaceAll('\u00AD', '').normalize('NFC');
}

/** Cuts a text in tokens. Linear in the length of the text; never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let nextAt = indexOfAt(text, 0);

  const push = (end: number, kind: TokenKind, match?: SpecialMatch): void => {
    const slice = text.slice(at, end);
    const token: Token = { text: slice, lower: lowerForm(slice), start: at, end, kind };
    if (match) token.special = match.special;
    tokens.push(token);
    at = end;
  };

  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at += widthAt(text, at);
      continue;
    }
    if (nextAt < at) nextAt = indexOfAt(text, at);
    if (kind === LETTER) {
      const end = wordEndAt(text, at);
      const match = specialAtLetter(text, at, end, nextAt);
      if (match) push(match.end, 'special', match);
      else push(abbreviationEnd(text, at, end, tokens), 'word');
      continue;
    }
    if (kind === DIGIT) {
      if (nextAt - at <= 64) {
        const mail = specialAtLetter(text, at, at, nextAt);
        if (mail) {
          push(mail.end, 'special', mail);
          continue;
        }
      }
      const match = specialAtDigit(text, at);
      if (match) {
        push(match.end, 'special', match);
        continue;
      }
      number.lastIndex = at;
      if (number.test(text)) push(number.lastIndex, 'number');
      else push(wordEndAt(text, at), 'word');
      continue;
    }
    const match = specialAtSign(text, at);
    if (match) {
      push(match.end, 'special', match);
      continue;
    }
    const code = text.charCodeAt(at);
    const clitic = isApostrophe(code) ? cliticEnd(text, at) : -1;
    if (clitic > 0) push(clitic, 'word');
    else push(punctuationEnd(text, at, code), 'punctuation');
  }
  return tokens;
}

function indexOfAt(text: string, from: number): number {
  const found = text.indexOf('@', from);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

/** `'s`, `'t`, `'n`, `'k`, `'m`, `'r` are words of their own. */
function cliticEnd(text: string, at: number): number {
  const letter = text.charCodeAt(at + 1) | 32;
  const known =
    letter === 115 || letter === 116 || letter === 110 || letter === 107 || letter === 109 || letter === 114;
  if (!known || (at > 0 && classAt(text, at - 1) !== SPACE)) return -1;
  const after = text.charCodeAt(at + 2);
  if (after === 45) return wordEndAt(text, at + 1);
  return at + 2 >= text.length || classAt(text, at + 2) !== SPACE ? -1 : at + 2;
}

/** Dots and equal marks in a row are one token (`...`, `--`, `?!` stays two). */
function punctuationEnd(text: string, at: number, code: number): number {
  let end = at + widthAt(text, at);
  if (end > at + 1 || (code !== 46 && code !== 45 && code !== 95 && code !== 61 && code !== 42)) return end;
  while (text.charCodeAt(end) === code) end += 1;
  return end;
}

/** Includes the stop(s) of an abbreviation or an initial in the word; otherwise the word's own end. */
function abbreviationEnd(text: string, start: number, end: number, before: Token[]): number {
  if (text.charCodeAt(end) !== 46) return end;
  const length = end - start;
  if (length <= 4) {
    dotted.lastIndex = start;
    if (dotted.test(text) && classAfter(text, dotted.lastIndex) !== LETTER) return dotted.lastIndex;
  }
  if (length > 10 || text.charCodeAt(end + 1) === 46) return end;
  if (length === 1) {
    const letter = text.charCodeAt(start);
    const upper = letter >= 65 && letter <= 90;
    const previous = before.at(-1)?.lower ?? '';
    return upper && !labelNouns.has(previous) && before.at(-1)?.kind !== 'number' ? end + 1 : end;
  }
  const lower = lowerForm(text.slice(start, end));
  if (beforeNumber.has(lower)) return classAfter(text, end + 2) === DIGIT ? end + 1 : end;
  return abbreviations.has(lower) ? end + 1 : end;
}

function classAfter(text: string, at: number): number {
  return at < text.length ? classAt(text, at) : SPACE;
}
