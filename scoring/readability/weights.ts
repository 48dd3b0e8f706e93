/**
 * Made by `npm run fit -- --pairs FILE`; do not edit by hand.
 * Pairwise logistic regression with sign limits on 638 pairs from 24 documents, penalty 0.08.
 * Cross-validated by document: 0.891 of all pairs, 0.874 with the same number of sentences, 24 of 24 documents.
 * A weight is per unit of its feature; positive is harder. Features that are not listed got weight 0.
 */
export const weights: Readonly<Record<string, number>> = {
  length: 0.0181, // words, numbers and units
  over10: 0.0219, // words beyond the tenth
  over15: 0.0216, // words beyond the fifteenth
  over22: 0.0196, // words beyond the twenty-second
  logLength: 0.2467, // logarithm of the number of words
  longShare: 0.4103, // share of words of ten letters and more
  longCount: 0.0117, // words of twelve letters and more
  logRank: 0.1365, // mean log rank of the words of four letters and more
  beyond1k: 0.3514, // share of words outside the 1,000 most frequent
  beyond3k: 0.7816, // share of words outside the 3,000 most frequent
  unknownShare: 3.0082, // share of words outside the list
  rareCount: 0.0718, // words outside the 3,000 most frequent
  rarity: 0.0458, // log rank beyond 1,000, summed over the words
  rarest: 0.1252, // log rank of the rarest word
  commas: 0.1617, // commas
  subclauses: 0.2815, // words that open a subordinate clause
  passive: 0.6221, // worden or zijn with a past participle
  worden: 0.6318, // forms of worden
  nominal: 0.0744, // nouns made of verbs (-ing, -tie, -heid)
  hetVan: 0.3364, // infinitive used as a noun (het … van, bij het)
  prepositions: 0.0998, // prepositions
  prepositionShare: 0.4557, // prepositions per word
  van: 0.2242, // the word van
  verbGap: 0.0394, // words between a helping verb and its partner
  te: 0.2867, // te with an infinitive
  can: 0.3571, // forms of kunnen (what may and must be done is said with mogen and moeten)
  formalU: 1.4130, // u with the verb form of hij (u heeft, u kan)
  je: 0.6597, // je, jij and jouw in an official letter
  percent: 1.0283, // the sign %
  subjectFirst: -0.7169, // starts with u, wij, we or ik
  future: 0.4470, // zullen and zou
  perfect: 0.7794, // hebben or zijn with a participle
  formal: 0.5224, // formal function words
  genitive: 0.3212, // der, des, ter, ten, dier, wier
  u: -0.2723, // u and uw
  we: -0.6747, // wij, we, ons, onze
  uShare: -3.5742, // u, uw, wij, we, ons, ik, je per word
  longQuestion: 0.1984, // words beyond the fifth of a question
  negations: 0.2696, // negations
  coordinators: 0.0361, // en, of, maar, want
  enOf: 1.4370, // en/of and other slashes between words
  brackets: 0.2111, // brackets
  semicolons: 0.8999, // semicolons
  shortened: 0.2868, // abbreviations and words in capitals
  numberWords: 0.8460, // numbers in letters
  articles: 0.2608, // articles of law
  linkers: -0.0572, // small words that tell how things hang together
  hyphens: 0.4914, // words with a hyphen and dashes
  foundDifficult: 0.3415, // findings of difficult-word and formal-phrase
  foundPassive: 0.4148, // findings of passive
  foundNominal: 1.1108, // findings of nominal-style
  foundNumber: 0.7536, // findings of unclear-number, unclear-date and unclear-amount
  foundVague: 0.4177, // findings of vague-time and vague-quantity
  foundDistance: 0.6585, // findings of third-person-writer and no-direct-address
  foundBuild: 0.3115, // findings of the rules about how a sentence is built
  foundMarks: 0.1600, // findings of brackets, slash, semicolon and law-reference
  foundOther: 0.5056, // findings of the other sentence rules
};

/** The load that scores 50, and the load difference that is one unit of log odds; from fit/anchors.ts. */
export const calibration = { middle: 7.7715, scale: 4.4064 };

/** The L2 penalty of this fit; the bench uses it again when it leaves documents out. */
export const fittedPenalty = 0.08;
