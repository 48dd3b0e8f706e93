/** Counts the features of a sentence (feature-specs.ts). */
import type { Sentence, Token } from '../analysis.ts';
import { type FeatureId, featureCount, featureOfRule, featureSpecs } from './feature-specs.ts';
import {
  addressWords,
  easyStarts,
  featuresOfWord,
  pronominal,
  subjectStarts,
  thirdForms,
} from './feature-words.ts';
import {
  COORDINATOR,
  FINITE,
  HEBBEN,
  INFINITIVE,
  MODAL,
  NEGATION,
  PARTICIPLE,
  PREPOSITION,
  PUNCTUATION,
  SUBORDINATOR,
  tagsOf,
  WORDEN,
  ZIJN,
} from './grammar/tags.ts';
import type { RuleFinding } from './sentence-view.ts';
import { wordFacts } from './words.ts';

const at = Object.fromEntries(featureSpecs.map((spec, index) => [spec.id, index])) as Record<
  FeatureId,
  number
>;

const LOG_1000 = Math.log(1000);
const RANK_OF_UNKNOWN = 19_000;
const HELPING = HEBBEN | ZIJN | WORDEN | MODAL;
const upper = /^\p{Lu}/u;

type Add = (id: FeatureId, value?: number) => void;

/**
 * The feature vector of one sentence, in the order of `featureSpecs`.
 * @param findings the findings of block rules that start in the sentence
 */
export function sentenceFeatures(sentence: Sentence, findings: readonly RuleFinding[]): Float64Array {
  const vector = new Float64Array(featureCount);
  const add: Add = (id, value = 1) => {
    vector[at[id]] = (vector[at[id]] ?? 0) + value;
  };
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const units = addLength(tags, add);
  addMarks(tokens, units, add);
  addWords(sentence, tokens, add);
  addSmallWords(tokens, add);
  addGrammar(tokens, tags, add);
  addFindings(findings, add);
  const words = sentence.words.length;
  if (words > 0) add('prepositionShare', (vector[at.prepositions] ?? 0) / words);
  return vector;
}

function addLength(tags: readonly number[], add: Add): number {
  let units = 0;
  for (const bits of tags) if (!(bits & PUNCTUATION)) units += 1;
  add('length', units);
  add('over10', Math.max(0, units - 10));
  add('over15', Math.max(0, units - 15));
  add('over22', Math.max(0, units - 22));
  add('logLength', Math.log1p(units));
  return units;
}

function addMarks(tokens: readonly Token[], units: number, add: Add): void {
  for (const [index, { kind, special, text }] of tokens.entries()) {
    if (kind === 'number' && text.endsWith('%')) add('percent');
    else if (special === 'article') add('articles');
    if (kind !== 'punctuation') continue;
    if (text === ',') add('commas');
    else if (text === '(' || text === '[') add('brackets');
    else if (text === ';') add('semicolons');
    else if (text === '/' && tokens[index - 1]?.kind === 'word') add('enOf');
    else if (text === '–' || text === '—' || text === '-') add('hyphens');
  }
  if (tokens.at(-1)?.text === '?') add('longQuestion', Math.min(10, Math.max(0, units - 5)));
}

/** How long and how rare the words are. Names (a capital inside the sentence) are not called rare. */
function addWords(sentence: Sentence, tokens: readonly Token[], add: Add): void {
  const { words } = sentence;
  if (words.length === 0) return;
  let [letters, syllables, long, longest, address] = [0, 0, 0, 0, 0];
  let [ranked, logRanks, rarest, beyond1k, beyond3k, unknown] = [0, 0, 0, 0, 0, 0];
  for (const word of words) {
    const facts = wordFacts(word.lower, word.text);
    letters += facts.letters;
    syllables += facts.syllables;
    longest = Math.max(longest, facts.letters);
    if (facts.letters >= 10) long += 1;
    if (facts.letters >= 12) add('longCount');
    if (facts.nominal) add('nominal');
    if (facts.shortened) add('shortened');
    if (word.lower.includes('-')) add('hyphens');
    if (addressWords.has(word.lower)) address += 1;
    if (facts.letters < 4 || (word !== tokens[0] && upper.test(word.text))) continue;
    ranked += 1;
    logRanks += facts.logRank;
    rarest = Math.max(rarest, facts.logRank);
    add('rarity', Math.max(0, facts.logRank - LOG_1000));
    if (facts.rank > 1000) beyond1k += 1;
    if (facts.rank > 3000) beyond3k += 1;
    if (facts.rank > RANK_OF_UNKNOWN) unknown += 1;
  }
  add('letters', Math.min(15, letters / words.length));
  add('syllables', Math.min(6, syllables / words.length));
  add('longShare', long / words.length);
  add('longest', Math.min(30, longest));
  add('uShare', address / words.length);
  if (ranked === 0) return;
  add('logRank', logRanks / ranked);
  add('rarest', rarest);
  add('rareCount', beyond3k);
  add('beyond1k', beyond1k / ranked);
  add('beyond3k', beyond3k / ranked);
  add('unknownShare', unknown / ranked);
}

function addSmallWords(tokens: readonly Token[], add: Add): void {
  for (const [index, { kind, lower }] of tokens.entries()) {
    if (kind !== 'word') continue;
    for (const feature of featuresOfWord.get(lower) ?? []) add(feature);
    if (pronominal.test(lower)) add('er');
    if (lower !== 'u') continue;
    if (thirdForms.has(tokens[index - 1]?.lower ?? '') || thirdForms.has(tokens[index + 1]?.lower ?? ''))
      add('formalU');
  }
  const opening = tokens.find((token) => token.kind !== 'punctuation');
  if (opening === undefined) return;
  if (easyStarts.has(opening.lower)) add('easyStart');
  if (subjectStarts.has(opening.lower)) add('subjectFirst');
}

/** Word classes, and the frame of a helping verb with its participle or infinitive. */
function addGrammar(tokens: readonly Token[], tags: readonly number[], add: Add): void {
  let helper = -1;
  let gap = 0;
  let units = 0;
  let firstVerb = -1;
  for (const [index, bits] of tags.entries()) {
    if (bits & PUNCTUATION) continue;
    if (bits & PREPOSITION) add('prepositions');
    if (bits & SUBORDINATOR) add('subclauses');
    if (bits & COORDINATOR) add('coordinators');
    if (bits & NEGATION) add('negations');
    if (bits & WORDEN) add('worden');
    const lower = tokens[index]?.lower;
    const next = tags[index + 1] ?? 0;
    if (lower === 'te' && next & INFINITIVE) add('te');
    if (lower === 'het' && next & INFINITIVE && !(next & ZIJN)) add('hetVan');
    if (bits & FINITE && firstVerb < 0) firstVerb = units;
    units += 1;
    if (helper >= 0 && bits & (PARTICIPLE | INFINITIVE)) {
      gap = Math.max(gap, index - helper - 1);
      if (bits & PARTICIPLE) addFrame(tags[helper] ?? 0, add);
      helper = -1;
    }
    if (!(bits & HELPING && bits & FINITE)) continue;
    if (bits & (WORDEN | ZIJN) && (tags[index - 1] ?? 0) & PARTICIPLE)
      add('passive', bits & WORDEN ? 1 : 0.5);
    else helper = index;
  }
  add('verbGap', Math.min(20, gap));
  add('lateVerb', Math.min(20, Math.max(0, firstVerb)));
}

function addFrame(helperBits: number, add: Add): void {
  if (helperBits & WORDEN) add('passive');
  else if (helperBits & ZIJN) add('passive', 0.5);
  if (helperBits & (HEBBEN | ZIJN)) add('perfect');
}

function addFindings(findings: readonly RuleFinding[], add: Add): void {
  for (const { ruleId, source } of findings) {
    const own = featureOfRule[ruleId];
    if (own) add(own);
    else if (source === 'lexicon') add('foundWords');
    else if (source === 'readability') add('foundOther');
  }
}
