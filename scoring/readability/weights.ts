/**
 * Made by `npm run fit -- --pairs FILE`; do not edit by hand.
 * Pairwise logistic regression with sign limits on 638 pairs from 24 documents, penalty 0.04.
 * Cross-validated by document: 0.893 of all pairs, 0.875 with the same number of sentences, 24 of 24 documents.
 * A weight is per unit of its feature; positive is harder. Features that are not listed got weight 0.
 */
export const weights: Readonly<Record<string, number>> = {
  length: 0.0203, // words, numbers and units
  over10: 0.0275, // words beyond the tenth
  over15: 0.0262, // words beyond the fifteenth
  over22: 0.0251, // words beyond the twenty-second
  logLength: 0.1655, // logarithm of the number of words
  longShare: 0.3807, // share of words of ten letters and more
  logRank: 0.1701, // mean log rank of the words of four letters and more
  beyond1k: 0.4322, // share of words outside the 1,000 most frequent
  beyond3k: 0.9271, // share of words outside the 3,000 most frequent
  unknownShare: 3.8622, // share of words outside the list
  rareCount: 0.0878, // words outside the 3,000 most frequent
  rarity: 0.0612, // log rank beyond 1,000, summed over the words
  rarest: 0.0877, // log rank of the rarest word
  commas: 0.1816, // commas
  subclauses: 0.3069, // words that open a subordinate clause
  passive: 0.7804, // worden or zijn with a past participle
  worden: 0.8068, // forms of worden
  nominal: 0.0701, // nouns made of verbs (-ing, -tie, -heid)
  hetVan: 0.3809, // infinitive used as a noun (het … van, bij het)
  prepositions: 0.1254, // prepositions
  prepositionShare: 0.2578, // prepositions per word
  van: 0.2596, // the word van
  verbGap: 0.0473, // words between a helping verb and its partner
  te: 0.411, // te with an infinitive
  can: 0.4689, // forms of kunnen (what may and must be done is said with mogen and moeten)
  formalU: 1.8472, // u with the verb form of hij (u heeft, u kan)
  je: 0.9048, // je, jij and jouw in an official letter
  percent: 1.365, // the sign %
  subjectFirst: -0.8588, // starts with u, wij, we or ik
  future: 0.5985, // zullen and zou
  perfect: 1.0626, // hebben or zijn with a participle
  formal: 0.7063, // formal function words
  genitive: 0.3631, // der, des, ter, ten, dier, wier
  u: -0.3557, // u and uw
  we: -0.9154, // wij, we, ons, onze
  uShare: -3.8, // u, uw, wij, we, ons, ik, je per word
  longQuestion: 0.2586, // words beyond the fifth of a question
  negations: 0.4523, // negations
  coordinators: 0.0155, // en, of, maar, want
  enOf: 2.0659, // en/of and other slashes between words
  brackets: 0.1671, // brackets
  semicolons: 1.1443, // semicolons
  shortened: 0.3806, // abbreviations and words in capitals
  numberWords: 1.0902, // numbers in letters
  articles: 0.3761, // articles of law
  linkers: -0.0692, // small words that tell how things hang together
  hyphens: 0.6019, // words with a hyphen and dashes
  foundDifficult: 0.3289, // findings of difficult-word and formal-phrase
  foundPassive: 0.4643, // findings of passive
  foundNominal: 1.5267, // findings of nominal-style
  foundNumber: 0.9288, // findings of unclear-number, unclear-date and unclear-amount
  foundVague: 0.5051, // findings of vague-time and vague-quantity
  foundDistance: 0.7773, // findings of third-person-writer and no-direct-address
  foundBuild: 0.3743, // findings of the rules about how a sentence is built
  foundMarks: 0.0707, // findings of brackets, slash, semicolon and law-reference
  foundOther: 0.67, // findings of the other sentence rules
};

/** The load that scores 50, and the load difference that is one unit of log odds; from fit/anchors.ts. */
export const calibration = { middle: 8.4859, scale: 5.1528 };

/** What an ordinary B1 sentence of the anchors carries, by cause. */
export const ordinary = { lengte: 0.7066, woorden: 2.3212, bouw: 0.395, aanspreken: -1.966, tekens: 0.0363 };

/** The L2 penalty of this fit; the bench uses it again when it leaves documents out. */
export const fittedPenalty = 0.04;
