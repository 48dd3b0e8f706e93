/**
 * What the model sees of a sentence: counts that anyone can check by hand. Each feature says which way it may
 * work (`harder: 1` can only make a text harder, -1 only easier, 0 either way); the fit keeps to that.
 */
import type { SentenceCause } from '../types.ts';

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
export const featureCount = featureSpecs.length;

/** Which feature a finding counts for; a rule that is not named here counts in `foundWords` or `foundOther`. */
export const featureOfRule: Readonly<Record<string, FeatureId>> = {
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
