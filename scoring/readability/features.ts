/**
 * What the model sees of a sentence: counts that anyone can check by hand. Each feature says which way it may
 * work (`harder: 1` can only make a text harder, -1 only easier, 0 either way); the fit keeps to that.
 */
import type { Sentence, Token } from '../analysis.ts';
import type { SentenceCause } from '../types.ts';
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

export interface FeatureSpec {
  id: string;
  /** Under which cause the feature is told to the writer. */
  cause: SentenceCause;
  harder: -1 | 0 | 1;
  what: string;
}

/** The features in the order of the numbers in a feature vector. */
export const featureSpecs = [
  { id: 'length', cause: 'lengte', harder: 1, what: 'words, numbers and units' },
  { id: 'over10', cause: 'lengte', harder: 1, what: 'words beyond the tenth' },
  { id: 'over15', cause: 'lengte', harder: 1, what: 'words beyond the fifteenth' },
  { id: 'over22', cause: 'lengte', harder: 1, what: 'words beyond the twenty-second' },
  { id: 'logLength', cause: 'lengte', harder: 1, what: 'logarithm of the number of words' },
  { id: 'letters', cause: 'woorden', harder: 1, what: 'mean letters per word' },
  { id: 'syllables', cause: 'woorden', harder: 1, what: 'mean syllables per word' },
  { id: 'longShare', cause: 'woorden', harder: 1, what: 'share of words of ten letters and more' },
  { id: 'longCount', cause: 'woorden', harder: 1, what: 'words of twelve letters and more' },
  { id: 'longest', cause: 'woorden', harder: 1, what: 'letters of the longest word' },
  { id: 'logRank', cause: 'woorden', harder: 1, what: 'mean log rank of the words of four letters and more' },
  { id: 'beyond1k', cause: 'woorden', harder: 1, what: 'share of words outside the 1,000 most frequent' },
  { id: 'beyond3k', cause: 'woorden', harder: 1, what: 'share of words outside the 3,000 most frequent' },
  { id: 'unknownShare', cause: 'woorden', harder: 1, what: 'share of words outside the list' },
  { id: 'rareCount', cause: 'woorden', harder: 1, what: 'words outside the 3,000 most frequent' },
  { id: 'rarity', cause: 'woorden', harder: 1, what: 'log rank beyond 1,000, summed over the words' },
  { id: 'rarest', cause: 'woorden', harder: 1, what: 'log rank of the rarest word' },
  { id: 'commas', cause: 'tekens', harder: 1, what: 'commas' },
  { id: 'subclauses', cause: 'bouw', harder: 1, what: 'words that open a subordinate clause' },
  { id: 'passive', cause: 'bouw', harder: 1, what: 'worden or zijn with a past participle' },
  { id: 'worden', cause: 'bouw', harder: 1, what: 'forms of worden' },
  { id: 'nominal', cause: 'bouw', harder: 1, what: 'nouns made of verbs (-ing, -tie, -heid)' },
  { id: 'hetVan', cause: 'bouw', harder: 1, what: 'infinitive used as a noun (het … van, bij het)' },
  { id: 'prepositions', cause: 'bouw', harder: 1, what: 'prepositions' },
  { id: 'prepositionShare', cause: 'bouw', harder: 1, what: 'prepositions per word' },
  { id: 'van', cause: 'bouw', harder: 1, what: 'the word van' },
  { id: 'verbGap', cause: 'bouw', harder: 1, what: 'words between a helping verb and its partner' },
  { id: 'lateVerb', cause: 'bouw', harder: 1, what: 'words before the first finite verb' },
  { id: 'te', cause: 'bouw', harder: 1, what: 'te with an infinitive' },
  {
    id: 'can',
    cause: 'bouw',
    harder: 1,
    what: 'forms of kunnen (what may and must be done is said with mogen and moeten)',
  },
  { id: 'formalU', cause: 'aanspreken', harder: 1, what: 'u with the verb form of hij (u heeft, u kan)' },
  { id: 'je', cause: 'aanspreken', harder: 1, what: 'je, jij and jouw in an official letter' },
  { id: 'percent', cause: 'tekens', harder: 1, what: 'the sign %' },
  { id: 'subjectFirst', cause: 'aanspreken', harder: -1, what: 'starts with u, wij, we or ik' },
  { id: 'future', cause: 'bouw', harder: 1, what: 'zullen and zou' },
  { id: 'perfect', cause: 'bouw', harder: 1, what: 'hebben or zijn with a participle' },
  { id: 'formal', cause: 'woorden', harder: 1, what: 'formal function words' },
  { id: 'genitive', cause: 'woorden', harder: 1, what: 'der, des, ter, ten, dier, wier' },
  { id: 'u', cause: 'aanspreken', harder: -1, what: 'u and uw' },
  { id: 'we', cause: 'aanspreken', harder: -1, what: 'wij, we, ons, onze' },
  { id: 'uShare', cause: 'aanspreken', harder: -1, what: 'u, uw, wij, we, ons, ik, je per word' },
  { id: 'er', cause: 'aanspreken', harder: 1, what: 'er, hier- and daar- words' },
  { id: 'longQuestion', cause: 'lengte', harder: 1, what: 'words beyond the fifth of a question' },
  { id: 'negations', cause: 'bouw', harder: 1, what: 'negations' },
  { id: 'coordinators', cause: 'bouw', harder: 1, what: 'en, of, maar, want' },
  { id: 'enOf', cause: 'tekens', harder: 1, what: 'en/of and other slashes between words' },
  { id: 'brackets', cause: 'tekens', harder: 1, what: 'brackets' },
  { id: 'semicolons', cause: 'tekens', harder: 1, what: 'semicolons' },
  { id: 'shortened', cause: 'woorden', harder: 1, what: 'abbreviations and words in capitals' },
  { id: 'numberWords', cause: 'woorden', harder: 1, what: 'numbers in letters' },
  { id: 'articles', cause: 'tekens', harder: 1, what: 'articles of law' },
  {
    id: 'easyStart',
    cause: 'aanspreken',
    harder: -1,
    what: 'starts with u, wij, we, ik, dit, dat, dan or daarom',
  },
  { id: 'linkers', cause: 'bouw', harder: -1, what: 'small words that tell how things hang together' },
  { id: 'hyphens', cause: 'tekens', harder: 1, what: 'words with a hyphen and dashes' },
  { id: 'foundDifficult', cause: 'woorden', harder: 1, what: 'findings of difficult-word and formal-phrase' },
  { id: 'foundWords', cause: 'woorden', harder: 1, what: 'findings of the other word rules' },
  { id: 'foundPassive', cause: 'bouw', harder: 1, what: 'findings of passive' },
  { id: 'foundNominal', cause: 'bouw', harder: 1, what: 'findings of nominal-style' },
  {
    id: 'foundNumber',
    cause: 'woorden',
    harder: 1,
    what: 'findings of unclear-number, unclear-date and unclear-amount',
  },
  { id: 'foundVague', cause: 'woorden', harder: 1, what: 'findings of vague-time and vague-quantity' },
  {
    id: 'foundDistance',
    cause: 'aanspreken',
    harder: 1,
    what: 'findings of third-person-writer and no-direct-address',
  },
  { id: 'foundBuild', cause: 'bouw', harder: 1, what: 'findings of the rules about how a sentence is built' },
  {
    id: 'foundMarks',
    cause: 'tekens',
    harder: 1,
    what: 'findings of brackets, slash, semicolon and law-reference',
  },
  { id: 'foundOther', cause: 'bouw', harder: 1, what: 'findings of the other sentence rules' },
] as const satisfies readonly FeatureSpec[];

export type FeatureId = (typeof featureSpecs)[number]['id'];
const at = Object.fromEntries(featureSpecs.map((spec, index) => [spec.id, index])) as Record<
  FeatureId,
  number
>;
export const featureCount = featureSpecs.length;

/** Which feature a finding counts for; a rule that is not named here counts in `foundWords` or `foundOther`. */
const featureOfRule: Readonly<Record<string, FeatureId>> = {
  'difficult-word': 'foundDifficult',
  'formal-phrase': 'foundDifficult',
  passive: 'foundPassive',
  'nominal-style': 'foundNominal',
  'unclear-number': 'foundNumber',
  'unclear-date': 'foundNumber',
  'unclear-amount': 'foundNumber',
  'vague-time': 'foundVague',
  'vague-quantity': 'foundVague',
  'third-person-writer': 'foundDistance',
  'no-direct-address': 'foundDistance',
  'sentence-length': 'foundBuild',
  'preposition-chain': 'foundBuild',
  'split-construction': 'foundBuild',
  'stacked-subclauses': 'foundBuild',
  'stacked-attribute': 'foundBuild',
  'te-infinitive-chain': 'foundBuild',
  brackets: 'foundMarks',
  slash: 'foundMarks',
  semicolon: 'foundMarks',
  'law-reference': 'foundMarks',
};

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
