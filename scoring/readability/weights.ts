/**
 * Made by `npm run fit -- --pairs FILE`; do not edit by hand.
 * Pairwise logistic regression with sign limits on 638 pairs from 24 documents, penalty 0.08.
 * Cross-validated by document: 0.888 of all pairs, 0.870 with the same number of sentences, 24 of 24 documents.
 * A weight is per unit of its feature; positive is harder. Features that are not listed got weight 0.
 */
export const weights: Readonly<Record<string, number>> = {
  length: 0.0185, // words, numbers and units
  over10: 0.0218, // words beyond the tenth
  over15: 0.0213, // words beyond the fifteenth
  over22: 0.0189, // words beyond the twenty-second
  logLength: 0.2684, // logarithm of the number of words
  longShare: 0.4092, // share of words of ten letters and more
  longCount: 0.0157, // words of twelve letters and more
  logRank: 0.1405, // mean log rank of the words of four letters and more
  beyond1k: 0.3526, // share of words outside the 1,000 most frequent
  beyond3k: 0.8125, // share of words outside the 3,000 most frequent
  unknownShare: 3.0305, // share of words outside the list
  rareCount: 0.0763, // words outside the 3,000 most frequent
  rarity: 0.0479, // log rank beyond 1,000, summed over the words
  rarest: 0.129, // log rank of the rarest word
  commas: 0.1563, // commas
  subclauses: 0.2912, // words that open a subordinate clause
  passive: 0.6261, // worden or zijn with a past participle
  worden: 0.6401, // forms of worden
  nominal: 0.0812, // nouns made of verbs (-ing, -tie, -heid)
  hetVan: 0.3693, // infinitive used as a noun (het … van, bij het)
  prepositions: 0.1024, // prepositions
  prepositionShare: 0.5087, // prepositions per word
  van: 0.2291, // the word van
  verbGap: 0.0395, // words between a helping verb and its partner
  te: 0.2946, // te with an infinitive
  can: 0.358, // forms of kunnen (what may and must be done is said with mogen and moeten)
  formalU: 1.4139, // u with the verb form of hij (u heeft, u kan)
  je: 0.6591, // je, jij and jouw in an official letter
  percent: 1.0302, // the sign %
  subjectFirst: -0.7265, // starts with u, wij, we or ik
  future: 0.4453, // zullen and zou
  perfect: 0.7778, // hebben or zijn with a participle
  formal: 0.5409, // formal function words
  genitive: 0.3225, // der, des, ter, ten, dier, wier
  u: -0.2719, // u and uw
  we: -0.6742, // wij, we, ons, onze
  uShare: -3.5223, // u, uw, wij, we, ons, ik, je per word
  longQuestion: 0.1989, // words beyond the fifth of a question
  negations: 0.2681, // negations
  coordinators: 0.0332, // en, of, maar, want
  enOf: 1.4447, // en/of and other slashes between words
  brackets: 0.201, // brackets
  semicolons: 0.9162, // semicolons
  shortened: 0.2813, // abbreviations and words in capitals
  numberWords: 0.8519, // numbers in letters
  articles: 0.2363, // articles of law
  linkers: -0.0468, // small words that tell how things hang together
  hyphens: 0.4764, // words with a hyphen and dashes
  foundDifficult: 0.268, // findings of difficult-word and formal-phrase
  foundPassive: 0.4168, // findings of passive
  foundNominal: 1.1129, // findings of nominal-style
  foundNumber: 0.7571, // findings of unclear-number, unclear-date and unclear-amount
  foundVague: 0.458, // findings of vague-time and vague-quantity
  foundDistance: 0.6546, // findings of third-person-writer and no-direct-address
  foundBuild: 0.318, // findings of the rules about how a sentence is built
  foundMarks: 0.1549, // findings of brackets, slash, semicolon and law-reference
  foundOther: 0.5164, // findings of the other sentence rules
};

/** The load that scores 50, and the load difference that is one unit of log odds; from fit/anchors.ts. */
export const calibration = { middle: 7.8627, scale: 4.3864 };

/** What an ordinary B1 sentence of the anchors carries, by cause. */
export const ordinary = {
  lengte: 0.8765,
  woorden: 2.3547,
  bouw: 0.3392,
  aanspreken: -1.6421,
  tekens: 0.0313,
};

/** The L2 penalty of this fit; the bench uses it again when it leaves documents out. */
export const fittedPenalty = 0.08;
