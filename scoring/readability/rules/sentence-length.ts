import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { opensSubclause } from '../grammar/clauses.ts';
import { BREAK, COORDINATOR, FINITE, lengthOf, PUNCTUATION, SUBJECT, tagsOf } from '../grammar/tags.ts';
import { quote, upperFirst } from '../grammar/wording.ts';

/** Above this a sentence is worth a look when it can be cut (Direct Duidelijk advises about 15 words). */
export const LOOK = 15;
/** Above this a sentence is too long for a letter to residents. */
export const LONG = 20;

/** A second clause that can stand on its own starts with one of these, a subject and a verb. */
const linkers = new Set(['en', 'maar', 'want', 'dus']);

interface Cut {
  index: number;
  /** True when the part after the cut is a full sentence as it stands. */
  clean: boolean;
}

/** The place nearest the middle where the sentence falls apart in two, or undefined. */
export function findCut(sentence: Sentence): Cut | undefined {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const middle = tokens.length / 2;
  let best: Cut | undefined;
  let subclauseBefore = false;
  for (let index = 1; index < tokens.length - 2; index += 1) {
    const bits = tags[index] ?? 0;
    const subclause = opensSubclause(tokens, tags, index - 1);
    if (subclause) subclauseBefore = true;
    let cut: Cut | undefined;
    if (bits & COORDINATOR && linkers.has(tokens[index]?.lower ?? '') && startsClause(tags, index + 1)) {
      cut = { index, clean: !subclauseBefore };
    } else if ((tags[index - 1] ?? 0) & BREAK && opensSubclause(tokens, tags, index)) {
      cut = { index, clean: false };
    } else if (tokens[index - 1]?.text === ';') {
      cut = { index, clean: true };
    }
    if (!cut || index < 4 || index > tokens.length - 4) continue;
    const better = !best || Math.abs(index - middle) < Math.abs(best.index - middle);
    if (better) best = cut;
  }
  return best;
}

function startsClause(tags: readonly number[], index: number): boolean {
  const first = tags[index] ?? 0;
  const second = tags[index + 1] ?? 0;
  return (first & SUBJECT) !== 0 && (second & FINITE) !== 0;
}

/** The sentence written as two, only when both halves are whole sentences; otherwise nothing. */
function twoSentences(sentence: Sentence, cut: Cut): string[] {
  const { tokens } = sentence;
  const linker = tokens[cut.index] as Token;
  if (!cut.clean || !linkers.has(linker.lower)) return [];
  const isComma = ((tagsOf(sentence)[cut.index - 1] ?? 0) & PUNCTUATION) !== 0;
  const last = tokens[cut.index - (isComma ? 2 : 1)];
  const next = linker.lower === 'en' ? tokens[cut.index + 1] : linker;
  if (!last || !next) return [];
  const before = sentence.text.slice(0, last.end - sentence.start);
  const after = sentence.text.slice(next.start - sentence.start);
  return [`${before}. ${upperFirst(after)}`];
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind === 'heading' || block.block.kind === 'tableCell') return findings;
  for (const sentence of block.sentences) {
    const length = lengthOf(sentence);
    if (length <= LOOK) continue;
    const cut = findCut(sentence);
    if (length <= LONG && !cut) continue;
    const { tokens } = sentence;
    const advice = cut
      ? `U kunt hem knippen voor ${quote(sentence, tokens[cut.index] as Token, tokens[Math.min(cut.index + 2, tokens.length - 1)] as Token)}.`
      : 'Maak er twee of meer zinnen van, met in elke zin één boodschap.';
    findings.push({
      start: sentence.start,
      end: sentence.end,
      expected: cut ? twoSentences(sentence, cut) : [],
      reason: `Deze zin heeft ${length} woorden; ${length > LONG ? 'dat is te lang' : 'dat is aan de lange kant'}. ${advice}`,
    });
  }
  return findings;
}

/** Long sentences, with the place where they can be cut. */
export const rule: BlockRule = {
  id: 'sentence-length',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Wie zorgen heeft, kan minder tegelijk onthouden: aan het eind van een lange zin is het begin al weg. Houd een zin onder de 15 woorden en zeg één ding per zin.',
  url: '/kennisbank/korte-zinnen',
  check,
};
