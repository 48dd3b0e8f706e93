import type { DocumentAnalysis, DocumentFinding, DocumentRule, Sentence, Token } from '../../analysis.ts';
import { BREAK, lengthOf, NEGATION, PARTICIPLE, PREPOSITION, tagsOf, WORDEN } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';
import { findCut, LOOK } from './sentence-length.ts';
import { subclausesOf } from './stacked-subclauses.ts';

/** Below this load even the heaviest sentence of a letter is fine. */
const HEAVY = 24;
const LONG_WORD = 13;

/** What makes a sentence heavy, in units of about one word to remember. */
export interface Load {
  total: number;
  words: number;
  subclauses: number;
  longWords: number;
}

/**
 * The load of one sentence: a word counts one, and extra for each subclause (4), long word (2), negation (2),
 * preposition (1), break (1) and passive pair (3). Weights by judgement, used only to rank sentences.
 */
export function loadOf(sentence: Sentence): Load {
  const words = lengthOf(sentence);
  const subclauses = subclausesOf(sentence).length;
  let longWords = 0;
  let extra = 0;
  let worden = false;
  let participle = false;
  for (const [index, bits] of tagsOf(sentence).entries()) {
    if (bits & PREPOSITION || bits & BREAK) extra += 1;
    if (bits & NEGATION) extra += 2;
    if (bits & WORDEN) worden = true;
    if (bits & PARTICIPLE) participle = true;
    const token = sentence.tokens[index] as Token;
    if (token.kind === 'word' && token.text.length >= LONG_WORD) longWords += 1;
  }
  if (worden && participle) extra += 3;
  return { total: words + 4 * subclauses + 2 * longWords + extra, words, subclauses, longWords };
}

function check(analysis: DocumentAnalysis): DocumentFinding[] {
  let heaviest: { block: number; sentence: Sentence; load: Load } | undefined;
  let sentences = 0;
  for (const [block, { block: source, sentences: own }] of analysis.blocks.entries()) {
    if (source.half === 'back' || source.kind === 'heading' || source.kind === 'tableCell') continue;
    for (const sentence of own) {
      sentences += 1;
      const load = loadOf(sentence);
      if (!heaviest || load.total > heaviest.load.total) heaviest = { block, sentence, load };
    }
  }
  if (!heaviest || sentences < 3 || heaviest.load.total < HEAVY || heaviest.load.words <= LOOK) return [];
  const { block, sentence, load } = heaviest;
  const cut = findCut(sentence);
  const parts = [`${load.words} woorden`];
  if (load.subclauses > 0) parts.push(load.subclauses === 1 ? '1 bijzin' : `${load.subclauses} bijzinnen`);
  if (load.longWords > 0)
    parts.push(load.longWords === 1 ? '1 lang woord' : `${load.longWords} lange woorden`);
  const where = cut
    ? ` Knip hem eerst voor ${quote(sentence, sentence.tokens[cut.index] as Token, sentence.tokens[cut.index + 1] as Token)}.`
    : ' Maak deze zin als eerste korter.';
  return [
    {
      block,
      start: sentence.start,
      end: sentence.end,
      expected: [],
      reason: `Dit is de zwaarste zin van de voorkant: ${parts.join(', ')}.${where}`,
    },
  ];
}

/** The one sentence of the front that asks most of the reader. */
export const rule: DocumentRule = {
  id: 'most-loaded-sentence',
  source: 'readability',
  kind: 'zin',
  scope: 'document',
  note: 'Eén te zware zin is genoeg om af te haken. Als u maar één zin verbetert, verbeter dan deze: dat scheelt de lezer het meest.',
  url: '/kennisbank/korte-zinnen',
  check,
};
