/**
 * What the model sees of a sentence: counts that anyone can check by hand. Each feature says which way it may
 * work (`harder: 1` can only make a text harder, -1 only easier, 0 either way); the fit keeps to that.
 */
import type { Sentence, Token } from '../analysis.ts';
import {
  BREAK,
  COORDINATOR,
  DETERMINER,
  FINITE,
  HEBBEN,
  INFINITIVE,
  MAYBE_SUBORDINATOR,
  MODAL,
  NEGATION,
  PARTICIPLE,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT,
  SUBORDINATOR,
  tagsOf,
  UNIT,
  WORDEN,
  ZIJN,
} from './grammar/tags.ts';
import type { RuleFinding } from './sentence-view.ts';
import { wordFacts } from './words.ts';

export interface FeatureSpec {
  id: string;
  harder: -1 | 0 | 1;
  what: string;
}

/** The features in the order of the numbers in a feature vector. */
export const featureSpecs = [
  { id: 'length', harder: 1, what: 'words, numbers and units' },
  { id: 'over10', harder: 1, what: 'words beyond the tenth' },
  { id: 'over15', harder: 1, what: 'words beyond the fifteenth' },
  { id: 'over22', harder: 1, what: 'words beyond the twenty-second' },
  { id: 'logLength', harder: 1, what: 'logarithm of the number of words' },
  { id: 'letters', harder: 1, what: 'mean letters per word' },
  { id: 'syllables', harder: 1, what: 'mean syllables per word' },
  { id: 'longShare', harder: 1, what: 'share of words of ten letters and more' },
  { id: 'longCount', harder: 1, what: 'words of twelve letters and more' },
  { id: 'longest', harder: 1, what: 'letters of the longest word' },
  { id: 'logRank', harder: 1, what: 'mean log rank of the words of four letters and more' },
  { id: 'beyond1k', harder: 1, what: 'share of words outside the 1,000 most frequent' },
  { id: 'beyond3k', harder: 1, what: 'share of words outside the 3,000 most frequent' },
  { id: 'unknownShare', harder: 1, what: 'share of words outside the list' },
  { id: 'rareCount', harder: 1, what: 'words outside the 3,000 most frequent' },
  { id: 'commas', harder: 1, what: 'commas' },
  { id: 'subclauses', harder: 1, what: 'words that open a subordinate clause' },
  { id: 'relative', harder: 0, what: 'die, dat, als or of after a comma or noun' },
  { id: 'passive', harder: 1, what: 'worden or zijn with a past participle' },
  { id: 'worden', harder: 1, what: 'forms of worden' },
  { id: 'nominal', harder: 1, what: 'nouns made of verbs (-ing, -tie, -heid)' },
  { id: 'hetVan', harder: 1, what: 'infinitive used as a noun (het … van, bij het)' },
  { id: 'prepositions', harder: 1, what: 'prepositions' },
  { id: 'prepositionShare', harder: 1, what: 'prepositions per word' },
  { id: 'van', harder: 1, what: 'the word van' },
  { id: 'determinerShare', harder: 0, what: 'articles and their like per word' },
  { id: 'verbGap', harder: 1, what: 'words between a helping verb and its partner' },
  { id: 'lateVerb', harder: 1, what: 'words before the first finite verb' },
  { id: 'noVerb', harder: 0, what: 'no finite verb at all' },
  { id: 'te', harder: 1, what: 'te with an infinitive' },
  { id: 'modals', harder: 0, what: 'modal verbs' },
  { id: 'future', harder: 1, what: 'zullen and zou' },
  { id: 'perfect', harder: 0, what: 'hebben or zijn with a participle' },
  { id: 'formal', harder: 1, what: 'formal function words' },
  { id: 'genitive', harder: 1, what: 'der, des, ter, ten, dier, wier' },
  { id: 'u', harder: -1, what: 'u and uw' },
  { id: 'we', harder: -1, what: 'wij, we, ons, onze' },
  { id: 'uShare', harder: -1, what: 'u, uw, wij, we, ons, ik, je per word' },
  { id: 'er', harder: 1, what: 'er, hier- and daar- words' },
  { id: 'men', harder: 1, what: 'men, hij of zij, diens, dezelve' },
  { id: 'third', harder: 0, what: 'hij, zij, hun, zijn as possessive' },
  { id: 'question', harder: 0, what: 'ends in a question mark' },
  { id: 'imperative', harder: -1, what: 'starts with a verb that asks to do something' },
  { id: 'negations', harder: 1, what: 'negations' },
  { id: 'coordinators', harder: 1, what: 'en, of, maar, want' },
  { id: 'enOf', harder: 1, what: 'en/of and other slashes between words' },
  { id: 'brackets', harder: 1, what: 'brackets' },
  { id: 'colons', harder: 0, what: 'colons' },
  { id: 'semicolons', harder: 1, what: 'semicolons' },
  { id: 'quotes', harder: 0, what: 'quotation marks' },
  { id: 'shortened', harder: 1, what: 'abbreviations and words in capitals' },
  { id: 'digits', harder: 0, what: 'numbers in figures' },
  { id: 'numberWords', harder: 1, what: 'numbers in letters' },
  { id: 'articles', harder: 1, what: 'articles of law' },
  { id: 'units', harder: 0, what: 'dates, amounts, addresses and other units' },
  { id: 'names', harder: 0, what: 'capitals inside the sentence' },
  { id: 'easyStart', harder: -1, what: 'starts with u, wij, we, ik, dit, dat, dan or daarom' },
  { id: 'linkers', harder: -1, what: 'small words that tell how things hang together' },
  { id: 'hyphens', harder: 1, what: 'words with a hyphen and dashes' },
  { id: 'hardWords', harder: 1, what: 'findings of the word rules (lexicon)' },
  { id: 'findings', harder: 1, what: 'findings of the sentence rules (readability)' },
  { id: 'nounPile', harder: 1, what: 'longest run of words without verb, pronoun or break' },
] as const satisfies readonly FeatureSpec[];

export type FeatureId = (typeof featureSpecs)[number]['id'];
const at = Object.fromEntries(featureSpecs.map((spec, index) => [spec.id, index])) as Record<
  FeatureId,
  number
>;
export const featureCount = featureSpecs.length;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const formalWords = set(`
  aangaande aldus alsdan alsmede alsnog alsook alvorens behoudens benevens betreffende bovengenoemde bovenstaande
  bovenvermelde conform daaromtrent daartoe danwel derhalve desalniettemin desbetreffende desgewenst deswege
  dewelke dien dient dienen diende dienden diens doch doorgaans echter edoch eerdergenoemde eveneens evenals
  evenmin gaarne gedurende geenszins genoemde hetgeen hetwelk hieromtrent hierbij hiertoe hiervoor hiermede
  hierna immers inclusief indien ingeval ingevolge inzake jegens jongstleden krachtens louter middels mits
  mitsdien momenteel naargelang nadien namelijk navenant nimmer nochtans nopens omtrent onderhavig onderhavige
  ongeacht onverminderd onverwijld op-grond overeenkomstig reeds respectievelijk slechts sinds sedert specifiek
  tegemoet tenzij teneinde tevens thans terzake uiterlijk uitsluitend vanwege veelal vermits vervolgens vooralsnog
  voornoemd voornoemde voorts voorzover waarbij waarmede waartoe wederom wegens welk welke wiens wier
  zijnde zodanig zodanige zogenaamde zogenoemde zorgdragen zulk zulke zulks dergelijke desondanks hierdoor
  daarbij daarnaast tijdens binnen ten aanzien inzage alwaar aangezien hiervan hierin hierop`);
const genitives = set('der des ter ten dier wier zulks eens dezer');
const numberWords = set(
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig honderd duizend tweede derde vierde vijfde zesde beide',
);
const easyStarts = set(
  'u uw wij we ik ons onze dit dat dan daarom daarna dus ook maar want bel vraag stuur ga kijk',
);
const linkerWords = set('want daarom dus dan eerst daarna ook maar zo omdat als nu bijvoorbeeld');
const addressWords = set('u uw wij we ons onze ik mij mijn je jij jouw uzelf');
const weWords = set('wij we ons onze');
const uWords = set('u uw uzelf');
const thirdWords = set('hij zij hun hem haar hen zijn');
const manWords = set('men diens iemand eenieder degene degenen betrokkene betrokkenen belanghebbende');
const futureWords = set('zal zult zullen zou zouden');
const quoteMarks = new Set(['"', '“', '”', '„', '‘', '’', "'", '«', '»']);
const upper = /^\p{Lu}/u;
const pronominal =
  /^(?:er|hier|daar|waar)(?:aan|bij|door|in|mee|na|naar|naast|om|onder|op|over|toe|toen|uit|van|voor)?$/;

const HELPING = HEBBEN | ZIJN | WORDEN | MODAL;

/**
 * The feature vector of one sentence, in the order of `featureSpecs`.
 * @param findings the findings of block rules that start in the sentence
 */
export function sentenceFeatures(sentence: Sentence, findings: readonly RuleFinding[]): Float64Array {
  const vector = new Float64Array(featureCount);
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const add = (id: FeatureId, value = 1): void => {
    vector[at[id]] = (vector[at[id]] ?? 0) + value;
  };
  let units = 0;
  let words = 0;
  let letters = 0;
  let syllableSum = 0;
  let long = 0;
  let longest = 0;
  let logRankSum = 0;
  let ranked = 0;
  let beyond1k = 0;
  let beyond3k = 0;
  let unknown = 0;
  let determiners = 0;
  let address = 0;
  let firstVerb = -1;
  let helper = -1;
  let pile = 0;
  let longestPile = 0;
  let gap = 0;

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const bits = tags[index] ?? 0;
    if (bits & PUNCTUATION) {
      punctuation(token, tokens, index, add);
      if (bits & BREAK) pile = 0;
      continue;
    }
    units += 1;
    pile = bits & (FINITE | SUBJECT | SUBORDINATOR) ? 0 : pile + 1;
    if (pile > longestPile) longestPile = pile;
    if (bits & UNIT) {
      if (token.kind === 'number') add('digits');
      else if (token.special === 'article') add('articles');
      else add('units');
      continue;
    }
    const { lower } = token;
    const facts = wordFacts(lower, token.text);
    words += 1;
    letters += facts.letters;
    syllableSum += facts.syllables;
    const name = units > 1 && upper.test(token.text);
    if (name) add('names');
    if (facts.letters >= 10) long += 1;
    if (facts.letters >= 12) add('longCount');
    if (facts.letters > longest) longest = facts.letters;
    if (facts.letters >= 4 && !name) {
      ranked += 1;
      logRankSum += facts.logRank;
      if (facts.rank > 1000) beyond1k += 1;
      if (facts.rank > 3000) {
        beyond3k += 1;
        add('rareCount');
      }
      if (facts.rank > 19_000) unknown += 1;
    }
    if (facts.nominal) add('nominal');
    if (facts.shortened) add('shortened');
    if (lower.includes('-')) add('hyphens');

    if (bits & PREPOSITION) add('prepositions');
    if (lower === 'van') add('van');
    if (bits & DETERMINER) determiners += 1;
    if (bits & SUBORDINATOR) add('subclauses');
    if (bits & MAYBE_SUBORDINATOR && index > 0) add('relative');
    if (bits & COORDINATOR) add('coordinators');
    if (bits & NEGATION) add('negations');
    if (bits & MODAL) add('modals');
    if (bits & WORDEN) add('worden');
    if (futureWords.has(lower)) add('future');
    if (formalWords.has(lower)) add('formal');
    if (genitives.has(lower)) add('genitive');
    if (numberWords.has(lower)) add('numberWords');
    if (addressWords.has(lower)) address += 1;
    if (uWords.has(lower)) add('u');
    if (weWords.has(lower)) add('we');
    if (thirdWords.has(lower) && !(bits & FINITE && helper === index)) add('third');
    if (manWords.has(lower)) add('men');
    if (linkerWords.has(lower)) add('linkers');
    if (pronominal.test(lower)) add('er');
    const next = tokens[index + 1];
    const nextBits = tags[index + 1] ?? 0;
    if (lower === 'te' && nextBits & INFINITIVE) add('te');
    if (lower === 'het' && nextBits & INFINITIVE && !(nextBits & FINITE && next?.lower === 'zijn'))
      add('hetVan');

    if (bits & FINITE && firstVerb < 0) firstVerb = units - 1;
    if (helper >= 0 && index > helper && bits & (PARTICIPLE | INFINITIVE)) {
      const helperBits = tags[helper] ?? 0;
      gap = Math.max(gap, index - helper - 1);
      if (bits & PARTICIPLE) {
        if (helperBits & WORDEN || (helperBits & ZIJN && helper < index))
          add('passive', helperBits & WORDEN ? 1 : 0.5);
        if (helperBits & (HEBBEN | ZIJN)) add('perfect');
      }
      helper = -1;
    }
    if (bits & HELPING && bits & FINITE) {
      const before = tags[index - 1] ?? 0;
      if (bits & (WORDEN | ZIJN) && before & PARTICIPLE) add('passive', bits & WORDEN ? 1 : 0.5);
      else helper = index;
    }
  }

  for (const { source } of findings) {
    if (source === 'lexicon') add('hardWords');
    else if (source === 'readability') add('findings');
  }

  const opening = tokens.find((token) => token.kind !== 'punctuation');
  if (opening && easyStarts.has(opening.lower)) add('easyStart');
  if (firstVerb === 0 && !(tokens.at(-1)?.text === '?') && tokens[1] && !((tags[1] ?? 0) & SUBJECT))
    add('imperative');
  if (tokens.at(-1)?.text === '?') add('question');
  if (firstVerb < 0) add('noVerb');
  else add('lateVerb', Math.min(20, firstVerb));

  add('length', units);
  add('over10', Math.max(0, units - 10));
  add('over15', Math.max(0, units - 15));
  add('over22', Math.max(0, units - 22));
  add('logLength', Math.log1p(units));
  add('longest', Math.min(30, longest));
  add('verbGap', Math.min(20, gap));
  add('nounPile', Math.min(20, longestPile));
  if (words > 0) {
    add('letters', Math.min(15, letters / words));
    add('syllables', Math.min(6, syllableSum / words));
    add('longShare', long / words);
    add('prepositionShare', (vector[at.prepositions] ?? 0) / words);
    add('determinerShare', determiners / words);
    add('uShare', address / words);
  }
  if (ranked > 0) {
    add('logRank', logRankSum / ranked);
    add('beyond1k', beyond1k / ranked);
    add('beyond3k', beyond3k / ranked);
    add('unknownShare', unknown / ranked);
  }
  return vector;
}

function punctuation(token: Token, tokens: Token[], index: number, add: (id: FeatureId) => void): void {
  const { text } = token;
  if (text === ',') add('commas');
  else if (text === '(' || text === '[') add('brackets');
  else if (text === ':') add('colons');
  else if (text === ';') add('semicolons');
  else if (text === '/') {
    if (tokens[index - 1]?.kind === 'word') add('enOf');
  } else if (quoteMarks.has(text)) add('quotes');
  else if (text === '–' || text === '—' || text === '-') add('hyphens');
}
