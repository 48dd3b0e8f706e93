import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { announce, LISTED, tagsOf, UNIT } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';
import { lawAbbreviations, lawWords, notALaw } from './law-reference-words.ts';

/** Words that may stand inside one reference: `artikel 3, tweede lid, van de Participatiewet`. */
const inside = new Set([
  ...['van', 'de', 'het', 'en', 'lid', 'leden', 'onder', 'sub', 'jo', 'jo.', 'juncto', 'aanhef', 'onderdeel'],
  ...[
    'eerste',
    'tweede',
    'derde',
    'vierde',
    'vijfde',
    'zesde',
    'wet',
    'gelet',
    'op',
    ',',
    'tot',
    'met',
    'deze',
    'onze',
  ],
]);

for (const name of lawAbbreviations) announce([name.toLowerCase()]);
for (const words of [lawWords, ['wet', 'algemene', 'artikel', 'artikelen', 'art.']]) announce(words);

/** Whether the token itself refers to a law: an article, the name of a law, or its abbreviation. */
function isReference(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const token = tokens[index] as Token;
  if (token.special === 'article') return true;
  if (token.kind !== 'word') return false;
  const next = tokens[index + 1];
  if (lawAbbreviations.has(token.text)) return true;
  if (lawWords.has(token.lower)) return token.lower !== 'lid' || isParagraph(sentence, index);
  if (token.lower === 'wet') return isNameOfLaw(sentence, index);
  if (token.lower === 'algemene') return next?.lower === 'wet';
  if (token.lower.endsWith('wet') && token.lower.length > 5) {
    return token.text !== token.lower && !notALaw.has(token.lower);
  }
  const startsName = token.lower === 'artikel' || token.lower === 'artikelen' || token.lower === 'art.';
  return startsName && (next?.kind === 'number' || next?.lower === 'zoveel');
}

/** `lid 2`, and not `het lid 2 keer`. */
function isParagraph(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]?.lower;
  return sentence.tokens[index + 1]?.kind === 'number' && before !== 'het' && before !== 'een';
}

/** `Wet inburgering`: a capital inside the sentence; at the start of a sentence it can be any word. */
function isNameOfLaw(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index] as Token;
  const before = sentence.tokens[index - 1]?.lower;
  if (before === 'algemene') return true;
  const next = sentence.tokens[index + 1];
  return index > 0 && token.text === 'Wet' && next?.kind === 'word';
}

/** Index of the last word of the reference at `index`: `Wet` takes its name along. */
function lastOfName(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const word = tokens[index]?.text;
  const name = word === 'Wet' || (word === 'wet' && tokens[index - 1]?.lower === 'algemene');
  const next = tokens[index + 1];
  if (!name || next?.kind !== 'word') return index;
  // `Wet gemeentelijke schuldhulpverlening`: the adjective brings its noun.
  return next.lower.endsWith('e') && tokens[index + 2]?.kind === 'word' ? index + 2 : index + 1;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  // On the back the law belongs: the reader who wants to object needs it there.
  if (block.block.half === 'back' || block.block.kind === 'heading') return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    for (let index = 0; index < tokens.length; index += 1) {
      if (((tags[index] ?? 0) & (LISTED | UNIT)) === 0) continue;
      if (!isReference(sentence, index)) continue;
      let last = lastOfName(sentence, index);
      for (let at = index + 1; at < tokens.length && at <= last + 4; at += 1) {
        if (isReference(sentence, at)) last = lastOfName(sentence, at);
        else if (!inside.has((tokens[at] as Token).lower) && tokens[at]?.kind !== 'number') break;
      }
      const from = tokens[index] as Token;
      const to = tokens[last] as Token;
      findings.push({
        start: from.start,
        end: to.end,
        expected: [],
        reason: `${quote(sentence, from, to)} is een verwijzing naar de wet: zeg hier in gewone woorden wat de regel is, en zet de wet op de achterkant.`,
      });
      index = last;
    }
  }
  return findings;
}

/** Laws and articles in the running text of the front. */
export const rule: BlockRule = {
  id: 'law-reference',
  source: 'readability',
  kind: 'recht',
  scope: 'block',
  note: 'Een wetsartikel zegt de lezer niets en maakt de brief dreigend. De wet moet wel in de brief staan: op de achterkant, bij de uitleg over bezwaar.',
  url: '/kennisbank/wet-op-de-achterkant',
  check,
};
