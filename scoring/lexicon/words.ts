/** Finds difficult words: looks each token up, settles which form it is, and puts the alternatives in that form. */
import type { Token } from '../analysis.ts';
import {
  auxiliaryNear,
  beforeNoun,
  DETERMINERS,
  finiteOrder,
  firstPersonNear,
  infinitiveOrder,
  MODALS,
} from './clause.ts';
import { difficultPart } from './difficult-part.ts';
import { difficult, type LexiconFinding, likeActual, reasonFor } from './finding.ts';
import { inflectAdjective } from './morphology/adjective.ts';
import { plural } from './morphology/noun.ts';
import { renderVerb, type VerbOrder } from './morphology/verb-phrase.ts';
import { senseOf } from './senses.ts';
import { type Entry, type SplitHit, type WordHit, type WordTable, wordTable } from './table.ts';

/**
 * The difficult word at a place in a sentence, if there is one.
 * @param text the text of the block, for the words between a verb and its separable part
 */
export function wordAt(text: string, tokens: readonly Token[], at: number): LexiconFinding | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const lower = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
  const table = wordTable();
  return tokens.length === 1 ? lookedUp(table, tokens, lower) : reading(table, text, tokens, at, lower);
}

/** A word that stands alone is looked up: all it can mean counts, and the plain words also as a dictionary has them. */
function lookedUp(table: WordTable, tokens: readonly Token[], lower: string): LexiconFinding | undefined {
  const token = tokens[0] as Token;
  const known = reading(table, token.text, tokens, 0, lower);
  const senses = (table.senses.get(lower) ?? []).flatMap((sense) => sense.alternatives);
  const entries = (table.words.get(lower) ?? []).flatMap((hit) => hit.entry.alternatives.map(unmarked));
  const options = [...(known?.expected ?? []), ...senses, ...entries];
  if (options.length === 0) return known;
  const all = difficult(
    token.start,
    token.end,
    token.text,
    options.map((option) => likeActual(token.text, option)),
  );
  return known === undefined ? all : { ...known, expected: all.expected };
}

function reading(
  table: WordTable,
  text: string,
  tokens: readonly Token[],
  at: number,
  lower: string,
): LexiconFinding | undefined {
  const token = tokens[at] as Token;
  const sense = senseOf(table, tokens, at);
  if (sense !== undefined) {
    return sense.length === 0 ? undefined : difficult(token.start, token.end, token.text, sense);
  }
  const apart = splitInfinitive(table, tokens, at) ?? splitFinite(table, text, tokens, at);
  if (apart !== undefined) return apart;
  const hit = choose(table.words.get(lower), tokens, at);
  if (hit !== undefined) return withTier(single(hit, tokens, at, token), hit.entry);
  return difficultPart(table, token, lower);
}

function withTier(found: LexiconFinding | undefined, entry: Entry): LexiconFinding | undefined {
  return found !== undefined && entry.mild ? { ...found, mild: true } : found;
}

/** Whether `wordAt` can find anything at a word like this, in whatever sentence it stands. */
export function mayBeDifficult(token: Token): boolean {
  const table = wordTable();
  const lower = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
  if (table.words.has(lower) || table.senses.has(token.lower)) return true;
  if (table.split.has(token.lower) || table.particles.has(token.lower)) return true;
  return difficultPart(table, token, lower) !== undefined;
}

/** Which of the readings of a form fits best here. */
function choose(hits: WordHit[] | undefined, tokens: readonly Token[], at: number): WordHit | undefined {
  if (hits === undefined) return undefined;
  const fitting = hits.filter(
    (hit) => hit.wordClass !== 'verb' || hit.cell !== 'sg1' || firstPersonNear(tokens, at),
  );
  if (fitting.length < 2) return fitting[0];
  const previous = tokens[at - 1]?.lower ?? '';
  const noun = fitting.find((hit) => hit.wordClass === 'noun');
  const action = fitting.find((hit) => hit.wordClass === 'verb');
  if (noun !== undefined && action !== undefined && verbHere(tokens, at)) return action;
  if (noun !== undefined && (DETERMINERS.has(previous) || at === 0)) return noun;
  const attributive = fitting.find((hit) => hit.cell === 'partE');
  if (attributive !== undefined && fitting[0]?.wordClass === 'verb' && attributive !== fitting[0])
    return beforeNoun(tokens, at) ? attributive : fitting[0];
  const participle = fitting.find((hit) => hit.cell === 'part');
  const finite = fitting.find((hit) => hit.wordClass === 'verb' && hit.cell !== 'part');
  if (participle !== undefined && finite !== undefined) {
    if (finite.cell === 'inf' && previous === 'te') return finite;
    return auxiliaryNear(tokens, at) ? participle : finite;
  }
  return fitting[0];
}

const BEFORE_VERB = new Set(
  'te wij we zij ze jullie u moet moeten kan kunnen kunt mag mogen wil willen wilt zal zullen'.split(' '),
);

const MODAL_REACH = 10;

/** `wij waarborgen`, `te waarborgen`, `kan … waarborgen`: what also looks like a plural is the verb here. */
function verbHere(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.lower ?? '';
  if (BEFORE_VERB.has(previous)) return true;
  if (DETERMINERS.has(previous)) return false;
  return tokens.slice(Math.max(0, at - MODAL_REACH), at).some((token) => MODALS.has(token.lower));
}

function single(
  hit: WordHit,
  tokens: readonly Token[],
  at: number,
  token: Token,
): LexiconFinding | undefined {
  const { alternatives } = hit.entry;
  switch (hit.wordClass) {
    case 'noun':
      return difficult(
        token.start,
        token.end,
        token.text,
        hit.cell === 'plural' ? alternatives.map(plural) : alternatives,
      );
    case 'adjective': {
      const fitted = alternatives
        .map((option) => inflectAdjective(option, hit.cell))
        .filter((option) => option !== undefined);
      return difficult(token.start, token.end, token.text, fitted.length > 0 ? fitted : alternatives);
    }
    case 'verb':
      return verb(hit.entry, hit.cell, tokens, at, token);
    default:
      return difficult(token.start, token.end, token.text, alternatives);
  }
}

function verb(
  entry: Entry,
  cell: Parameters<typeof renderVerb>[1],
  tokens: readonly Token[],
  at: number,
  token: Token,
): LexiconFinding {
  const order: VerbOrder = cell === 'inf' ? infinitiveOrder(tokens, at) : finiteOrder(tokens, at);
  const rendered = entry.alternatives
    .map((option) => renderVerb(option, cell, order))
    .filter((option) => option !== undefined);
  if (order === 'te' && cell === 'inf') {
    const te = tokens[at - 1];
    if (te !== undefined && rendered[0]?.split === true) {
      const actual = `${te.text} ${token.text}`;
      return difficult(
        te.start,
        token.end,
        actual,
        rendered.map((option) => option.text),
      );
    }
    const whole = rendered
      .filter((option) => !option.split)
      .map((option) => option.text.replace(/^te /u, ''));
    return difficult(token.start, token.end, token.text, whole);
  }
  // What can be put in without tearing a clause apart comes first.
  const ordered = [
    ...rendered.filter((option) => !option.split),
    ...rendered.filter((option) => option.split),
  ];
  const texts = ordered.map((option) => option.text);
  return difficult(
    token.start,
    token.end,
    token.text,
    texts.length > 0 ? texts : entry.alternatives.map(unmarked),
  );
}

const unmarked = (phrase: string) => phrase.replaceAll('_', '');

/** `aan te vangen`. */
function splitInfinitive(table: WordTable, tokens: readonly Token[], at: number): LexiconFinding | undefined {
  const last = tokens[at + 2];
  const first = tokens[at];
  if (first === undefined || last === undefined || tokens[at + 1]?.lower !== 'te') return undefined;
  const hit = table.split
    .get(last.lower)
    ?.find((option) => option.cell === 'inf' && option.particle === first.lower);
  if (hit === undefined) return undefined;
  const options = hit.entry.alternatives.map((option) => renderVerb(option, 'inf', 'te')?.text ?? '');
  return withTier(difficult(first.start, last.end, `${first.text} te ${last.text}`, options), hit.entry);
}

const MAX_APART = 12;
/** After a separable part the clause ends, or one of these goes on; else the part is a preposition. */
const AFTER_PARTICLE = new Set(
  'en of maar om dat zodat als omdat want zoals te bij voor met op in aan door per via vanaf tot na over tegen naar binnen volgens wanneer indien dan'.split(
    ' ',
  ),
);
const MAX_INSIDE = 5;

/** `vangt … aan`: one finding over the whole when little stands between, else on the verb alone. */
function splitFinite(
  table: WordTable,
  text: string,
  tokens: readonly Token[],
  at: number,
): LexiconFinding | undefined {
  const token = tokens[at] as Token;
  const hits = table.split.get(token.lower);
  if (hits === undefined) return undefined;
  for (let i = at + 1; i < tokens.length && i <= at + MAX_APART; i++) {
    const other = tokens[i] as Token;
    if (other.kind === 'punctuation') return undefined;
    const hit = hits.find((option) => option.particle === other.lower);
    if (hit === undefined) continue;
    const next = tokens[i + 1];
    if (next !== undefined && next.kind !== 'punctuation' && !AFTER_PARTICLE.has(next.lower)) continue;
    return withTier(apartFinding(text, tokens, at, i, hit), hit.entry);
  }
  return undefined;
}

function apartFinding(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  hit: SplitHit,
): LexiconFinding {
  const first = tokens[from] as Token;
  const last = tokens[to] as Token;
  const actual = text.slice(first.start, last.end);
  if (to - from - 1 > MAX_INSIDE) {
    const named = `${first.text} … ${last.text}`;
    const reason = reasonFor(named, hit.entry.alternatives.map(unmarked));
    return { ruleId: 'difficult-word', start: first.start, end: first.end, expected: [], reason };
  }
  const middle = text.slice(first.end, last.start).trim();
  const options = hit.entry.alternatives.map(
    (option) => renderVerb(option, hit.cell, 'main', middle, true)?.text ?? '',
  );
  return difficult(first.start, last.end, actual, options);
}
