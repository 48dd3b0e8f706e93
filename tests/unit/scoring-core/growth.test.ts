import { describe, expect, it } from 'vitest';
import { documentFromText, scoreLetter } from '../../../scoring/index.ts';

/**
 * Pieces that make a regular expression which backtracks, or a rule that looks back over all it saw, slow: each
 * repeated until it is a long text. What matters is that four times the text takes about four times the work.
 */
const PIECES: Record<string, string> = {
  'one letter': 'a',
  'one letter and a space': 'a ',
  'one word': 'derhalve ',
  'words without an end': 'wordtgemaaktdoor',
  capitals: 'A.B.C.',
  dots: '.',
  'question marks': '?! ',
  commas: 'en, ',
  spaces: '  ',
  'lines of nothing': '\n \n',
  digits: '1',
  amounts: '€ 1.000,00 ',
  dates: '1-1-2026 ',
  'a date that never ends': '1-1-1-',
  dashes: 'a-',
  brackets: '((((',
  quotes: '"\'“',
  'one open bracket and words': '(woord ',
  apostrophes: "'s-",
  'address of the site': 'www.a.nl/',
  'an e-mail that never ends': 'a@a.',
  passive: 'wordt door de dat ',
  'a subclause in a subclause': 'die de man die ',
  'an unknown mark': '\u0301',
  'two halves of a sign': '😀',
  'turned writing': '\u202E\u202D',
  headings: '# ',
  'list marks': '- \n',
  table: '| a ',
  'field marks': '{{',
};

const SHORT = 30_000;
const FACTOR = 4;
/** Linear work gives about 4, quadratic 16; sorting and memory make it a little more than linear. */
const MOST_GROWTH = 11;
/** Below this the clock and the compiler say more than the text. */
const SMALLEST_MS = 60;

const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Work of this process, not time on the wall: other work on the machine does not count. */
function workOf(text: string): number {
  const before = process.cpuUsage();
  scoreLetter(documentFromText(text));
  const { system, user } = process.cpuUsage(before);
  return (system + user) / 1000;
}

describe('a text that was made to be slow', () => {
  it.each(Object.entries(PIECES))(
    'takes work in proportion to its length: %s',
    (_, piece) => {
      workOf(fill(piece, SHORT));
      const short = Math.max(workOf(fill(piece, SHORT)), SMALLEST_MS);
      const long = workOf(fill(piece, SHORT * FACTOR));
      expect(long / short, `${Math.round(short)} ms became ${Math.round(long)} ms`).toBeLessThan(MOST_GROWTH);
    },
    30_000,
  );
});
