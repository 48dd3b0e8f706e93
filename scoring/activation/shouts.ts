/** Finds what reads as shouting: words in capitals, rows of exclamation marks, attention words with a mark. */
import type { Token } from '../analysis.ts';

/** Words that shout when they stand in capitals; other lone words in capitals are mostly abbreviations. */
const SHOUT_WORDS = new Set(
  (
    'belangrijk waarschuwing attentie opgelet dringend urgent spoed niet geen nooit altijd moet moeten verplicht direct ' +
    'onmiddellijk uiterlijk alle alles besluit aanmaning sommatie boete laatste herinnering nogmaals'
  ).split(' '),
);
const SHOUT_HEADS = new Set(['belangrijk', 'waarschuwing', 'attentie', 'opgelet', 'dringend', 'urgent']);
/** Abbreviations that are written in capitals by everyone. */
const KNOWN_CAPITALS = new Set(
  'DIGID IBAN IOAW IOAZ TONK ANBI NIBUD BRP UWV SVB DUO CAK CIZ WMO BSN AOW AWBZ VNG'.split(' '),
);
/** Two words in capitals shout together, unless they are as short as two abbreviations. */
const SHORTEST_PAIR = 5;

/** First and last token of each shout in a sentence, in order. */
export function findShouts(tokens: readonly Token[]): [Token, Token][] {
  const shouts: [Token, Token][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) continue;
    if (token.text.startsWith('!')) {
      const row = token.text.length > 1 || next?.text.startsWith('!');
      if (row && !tokens[at - 1]?.text.startsWith('!'))
        shouts.push([token, next?.text.startsWith('!') ? next : token]);
      continue;
    }
    if (token.kind !== 'word') continue;
    const attention = token.lower === 'let' && next?.lower === 'op' && tokens[at + 2]?.text === '!';
    const pair =
      next !== undefined &&
      isLoud(token) &&
      isLoud(next) &&
      token.text.length + next.text.length >= SHORTEST_PAIR;
    if (next && (attention || pair)) {
      shouts.push([token, next]);
      at += 1;
    } else if (isLoud(token) && SHOUT_WORDS.has(token.lower)) shouts.push([token, token]);
    else if (at === 0 && next?.text === '!' && SHOUT_HEADS.has(token.lower)) shouts.push([token, token]);
  }
  return shouts;
}

const FIRST_SMALL_LETTER = 97;

function isLoud(token: Token): boolean {
  const { text } = token;
  // Nearly all words end in a small letter: tell those first, and cheaply.
  if (text.charCodeAt(text.length - 1) >= FIRST_SMALL_LETTER) return false;
  if (token.kind !== 'word' || text.length < 2 || KNOWN_CAPITALS.has(text)) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
