/**
 * Made by `npm run fit -- --pairs FILE`; do not edit by hand.
 * Pairwise logistic regression with sign limits on 638 pairs from 24 documents, penalty 0.08.
 * Cross-validated by document: 0.842 of all pairs, 0.817 with the same number of sentences, 24 of 24 documents.
 * A weight is per unit of its feature; positive is harder. Features that are not listed got weight 0.
 */
export const weights: Readonly<Record<string, number>> = {
  length: 0.026, // words, numbers and units
  over10: 0.0283, // words beyond the tenth
  over15: 0.0252, // words beyond the fifteenth
  over22: 0.0217, // words beyond the twenty-second
  logLength: 0.4847, // logarithm of the number of words
  longShare: 1.0862, // share of words of ten letters and more
  longCount: 0.0365, // words of twelve letters and more
  logRank: 0.152, // mean log rank of the words of four letters and more
  beyond1k: 0.2565, // share of words outside the 1,000 most frequent
  beyond3k: 1.0543, // share of words outside the 3,000 most frequent
  unknownShare: 2.8793, // share of words outside the list
  rareCount: 0.1277, // words outside the 3,000 most frequent
  commas: 0.1665, // commas
  subclauses: 0.3214, // words that open a subordinate clause
  relative: -0.0106, // die, dat, als or of after a comma or noun
  passive: 0.683, // worden or zijn with a past participle
  worden: 0.7302, // forms of worden
  nominal: 0.1724, // nouns made of verbs (-ing, -tie, -heid)
  hetVan: 0.5402, // infinitive used as a noun (het … van, bij het)
  prepositions: 0.1237, // prepositions
  prepositionShare: 0.1425, // prepositions per word
  van: 0.2525, // the word van
  determinerShare: -0.0671, // articles and their like per word
  verbGap: 0.031, // words between a helping verb and its partner
  noVerb: 0.2177, // no finite verb at all
  te: 0.1892, // te with an infinitive
  modals: 0.1151, // modal verbs
  future: 0.3247, // zullen and zou
  perfect: 0.7867, // hebben or zijn with a participle
  formal: 0.343, // formal function words
  genitive: 0.1716, // der, des, ter, ten, dier, wier
  u: -0.3059, // u and uw
  we: -0.7848, // wij, we, ons, onze
  uShare: -3.9327, // u, uw, wij, we, ons, ik, je per word
  third: 0.1278, // hij, zij, hun, zijn as possessive
  question: 1.6406, // ends in a question mark
  negations: 0.3264, // negations
  coordinators: 0.0054, // en, of, maar, want
  enOf: 1.3452, // en/of and other slashes between words
  brackets: 0.1878, // brackets
  colons: 0.0707, // colons
  semicolons: 0.996, // semicolons
  quotes: 0.0745, // quotation marks
  shortened: 0.1549, // abbreviations and words in capitals
  digits: -0.6735, // numbers in figures
  numberWords: 0.8277, // numbers in letters
  units: 0.522, // dates, amounts, addresses and other units
  names: 0.1643, // capitals inside the sentence
  easyStart: -0.1017, // starts with u, wij, we, ik, dit, dat, dan or daarom
  linkers: -0.2008, // small words that tell how things hang together
  hyphens: 0.6131, // words with a hyphen and dashes
  findings: 0.3192, // findings of the sentence rules (readability)
  nounPile: 0.0007, // longest run of words without verb, pronoun or break
};

/** The load that scores 50, and the load difference that is one unit of log odds; from fit/anchors.ts. */
export const calibration = { middle: 6.8535, scale: 3.8357 };

export const fittedPenalty = 0.08;
