/**
 * Made by `npm run fit -- --pairs FILE`; do not edit by hand.
 * Pairwise logistic regression with sign limits on 638 pairs from 24 documents, penalty 0.08.
 * Cross-validated by document: 0.889 of all pairs, 0.872 with the same number of sentences, 24 of 24 documents.
 * A weight is per unit of its feature; positive is harder. Features that are not listed got weight 0.
 */
export const weights: Readonly<Record<string, number>> = {
  length: 0.0177, // words, numbers and units
  over10: 0.0217, // words beyond the tenth
  over15: 0.0215, // words beyond the fifteenth
  over22: 0.0195, // words beyond the twenty-second
  logLength: 0.2318, // logarithm of the number of words
  longShare: 0.4106, // share of words of ten letters and more
  longCount: 0.0168, // words of twelve letters and more
  logRank: 0.1295, // mean log rank of the words of four letters and more
  beyond1k: 0.3624, // share of words outside the 1,000 most frequent
  beyond3k: 0.7451, // share of words outside the 3,000 most frequent
  unknownShare: 2.8552, // share of words outside the list
  rareCount: 0.0713, // words outside the 3,000 most frequent
  rarity: 0.0448, // log rank beyond 1,000, summed over the words
  rarest: 0.1416, // log rank of the rarest word
  commas: 0.1555, // commas
  subclauses: 0.2782, // words that open a subordinate clause
  passive: 0.6264, // worden or zijn with a past participle
  worden: 0.6318, // forms of worden
  nominal: 0.0733, // nouns made of verbs (-ing, -tie, -heid)
  hetVan: 0.3319, // infinitive used as a noun (het … van, bij het)
  prepositions: 0.0984, // prepositions
  prepositionShare: 0.4166, // prepositions per word
  van: 0.2288, // the word van
  verbGap: 0.0392, // words between a helping verb and its partner
  te: 0.2917, // te with an infinitive
  can: 0.3502, // forms of kunnen (what may and must be done is said with mogen and moeten)
  formalU: 1.4113, // u with the verb form of hij (u heeft, u kan)
  je: 0.6614, // je, jij and jouw in an official letter
  percent: 1.0297, // the sign %
  subjectFirst: -0.7229, // starts with u, wij, we or ik
  future: 0.4451, // zullen and zou
  perfect: 0.775, // hebben or zijn with a participle
  formal: 0.5228, // formal function words
  genitive: 0.3167, // der, des, ter, ten, dier, wier
  u: -0.2717, // u and uw
  we: -0.6754, // wij, we, ons, onze
  uShare: -3.5527, // u, uw, wij, we, ons, ik, je per word
  longQuestion: 0.1985, // words beyond the fifth of a question
  negations: 0.2728, // negations
  coordinators: 0.0315, // en, of, maar, want
  enOf: 1.4408, // en/of and other slashes between words
  brackets: 0.219, // brackets
  semicolons: 0.9272, // semicolons
  shortened: 0.2799, // abbreviations and words in capitals
  numberWords: 0.8455, // numbers in letters
  articles: 0.2688, // articles of law
  units: 0.4776, // dates, amounts, addresses and other units
  linkers: -0.0686, // small words that tell how things hang together
  hyphens: 0.4872, // words with a hyphen and dashes
  foundDifficult: 0.338, // findings of difficult-word and formal-phrase
  foundPassive: 0.4192, // findings of passive
  foundNominal: 1.1072, // findings of nominal-style
  foundNumber: 0.7504, // findings of unclear-number, unclear-date and unclear-amount
  foundVague: 0.4281, // findings of vague-time and vague-quantity
  foundDistance: 0.6641, // findings of third-person-writer and no-direct-address
  foundBuild: 0.3134, // findings of the rules about how a sentence is built
  foundMarks: 0.1462, // findings of brackets, slash, semicolon and law-reference
  foundOther: 0.5106, // findings of the other sentence rules
};

/** The load that scores 50, and the load difference that is one unit of log odds; from fit/anchors.ts. */
export const calibration = { middle: 7.8107, scale: 4.37 };

/** The L2 penalty of this fit; the bench uses it again when it leaves documents out. */
export const fittedPenalty = 0.08;
