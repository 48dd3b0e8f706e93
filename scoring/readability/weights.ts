/**
 * Made by `npm run fit -- --pairs FILE`; do not edit by hand.
 * Pairwise logistic regression with sign limits on 638 pairs from 24 documents, penalty 0.08.
 * Cross-validated by document: 0.891 of all pairs, 0.874 with the same number of sentences, 24 of 24 documents.
 * A weight is per unit of its feature; positive is harder. Features that are not listed got weight 0.
 */
export const weights: Readonly<Record<string, number>> = {
  length: 0.0174, // words, numbers and units
  over10: 0.0216, // words beyond the tenth
  over15: 0.0216, // words beyond the fifteenth
  over22: 0.0204, // words beyond the twenty-second
  logLength: 0.2156, // logarithm of the number of words
  longShare: 0.5145, // share of words of ten letters and more
  longCount: 0.0147, // words of twelve letters and more
  logRank: 0.1212, // mean log rank of the words of four letters and more
  beyond1k: 0.4164, // share of words outside the 1,000 most frequent
  beyond3k: 0.8745, // share of words outside the 3,000 most frequent
  unknownShare: 2.1205, // share of words outside the list
  rareCount: 0.0763, // words outside the 3,000 most frequent
  rarity: 0.0425, // log rank beyond 1,000, summed over the words
  rarest: 0.0839, // log rank of the rarest word
  commas: 0.1554, // commas
  subclauses: 0.2769, // words that open a subordinate clause
  passive: 0.6363, // worden or zijn with a past participle
  worden: 0.6401, // forms of worden
  nominal: 0.0850, // nouns made of verbs (-ing, -tie, -heid)
  hetVan: 0.3191, // infinitive used as a noun (het … van, bij het)
  prepositions: 0.1005, // prepositions
  prepositionShare: 0.5639, // prepositions per word
  van: 0.2292, // the word van
  verbGap: 0.0396, // words between a helping verb and its partner
  te: 0.2787, // te with an infinitive
  can: 0.3537, // forms of kunnen (what may and must be done is said with mogen and moeten)
  formalU: 1.4203, // u with the verb form of hij (u heeft, u kan)
  je: 0.6793, // je, jij and jouw in an official letter
  percent: 1.0220, // the sign %
  subjectFirst: -0.7418, // starts with u, wij, we or ik
  future: 0.4318, // zullen and zou
  perfect: 0.8173, // hebben or zijn with a participle
  formal: 0.5535, // formal function words
  genitive: 0.3381, // der, des, ter, ten, dier, wier
  u: -0.2775, // u and uw
  we: -0.6690, // wij, we, ons, onze
  uShare: -3.7552, // u, uw, wij, we, ons, ik, je per word
  longQuestion: 0.2005, // words beyond the fifth of a question
  negations: 0.2813, // negations
  coordinators: 0.0208, // en, of, maar, want
  enOf: 1.4482, // en/of and other slashes between words
  brackets: 0.2025, // brackets
  semicolons: 0.9425, // semicolons
  shortened: 0.2339, // abbreviations and words in capitals
  numberWords: 0.8613, // numbers in letters
  articles: 0.2044, // articles of law
  units: 0.5044, // dates, amounts, addresses and other units
  linkers: -0.0506, // small words that tell how things hang together
  hyphens: 0.5065, // words with a hyphen and dashes
  foundDifficult: 0.2631, // findings of difficult-word and formal-phrase
  foundPassive: 0.4361, // findings of passive
  foundNominal: 1.1271, // findings of nominal-style
  foundNumber: 0.7531, // findings of unclear-number, unclear-date and unclear-amount
  foundVague: 0.4999, // findings of vague-time and vague-quantity
  foundDistance: 0.6558, // findings of third-person-writer and no-direct-address
  foundBuild: 0.3168, // findings of the rules about how a sentence is built
  foundMarks: 0.1334, // findings of brackets, slash, semicolon and law-reference
  foundOther: 0.5712, // findings of the other sentence rules
};

/** The load that scores 50, and the load difference that is one unit of log odds; from fit/anchors.ts. */
export const calibration = { middle: 7.2668, scale: 4.3160 };

/** The L2 penalty of this fit; the bench uses it again when it leaves documents out. */
export const fittedPenalty = 0.08;
