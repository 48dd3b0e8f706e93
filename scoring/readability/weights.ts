/**
 * Made by `npm run fit -- --pairs FILE`; do not edit by hand.
 * Pairwise logistic regression with sign limits on 638 pairs from 24 documents, penalty 0.08.
 * Cross-validated by document: 0.889 of all pairs, 0.872 with the same number of sentences, 24 of 24 documents.
 * A weight is per unit of its feature; positive is harder. Features that are not listed got weight 0.
 */
export const weights: Readonly<Record<string, number>> = {
  length: 0.0181, // words, numbers and units
  over10: 0.0219, // words beyond the tenth
  over15: 0.0215, // words beyond the fifteenth
  over22: 0.0196, // words beyond the twenty-second
  logLength: 0.2467, // logarithm of the number of words
  longShare: 0.3832, // share of words of ten letters and more
  longCount: 0.0117, // words of twelve letters and more
  logRank: 0.1357, // mean log rank of the words of four letters and more
  beyond1k: 0.3451, // share of words outside the 1,000 most frequent
  beyond3k: 0.7755, // share of words outside the 3,000 most frequent
  unknownShare: 2.9885, // share of words outside the list
  rareCount: 0.0718, // words outside the 3,000 most frequent
  rarity: 0.0456, // log rank beyond 1,000, summed over the words
  rarest: 0.1255, // log rank of the rarest word
  commas: 0.1589, // commas
  subclauses: 0.2806, // words that open a subordinate clause
  passive: 0.6218, // worden or zijn with a past participle
  worden: 0.631, // forms of worden
  nominal: 0.0744, // nouns made of verbs (-ing, -tie, -heid)
  hetVan: 0.3536, // infinitive used as a noun (het … van, bij het)
  prepositions: 0.0995, // prepositions
  prepositionShare: 0.4289, // prepositions per word
  van: 0.2199, // the word van
  verbGap: 0.0396, // words between a helping verb and its partner
  te: 0.2868, // te with an infinitive
  can: 0.3565, // forms of kunnen (what may and must be done is said with mogen and moeten)
  formalU: 1.4126, // u with the verb form of hij (u heeft, u kan)
  je: 0.6593, // je, jij and jouw in an official letter
  percent: 1.0284, // the sign %
  subjectFirst: -0.7172, // starts with u, wij, we or ik
  future: 0.4472, // zullen and zou
  perfect: 0.7763, // hebben or zijn with a participle
  formal: 0.521, // formal function words
  genitive: 0.3218, // der, des, ter, ten, dier, wier
  u: -0.2727, // u and uw
  we: -0.6737, // wij, we, ons, onze
  uShare: -3.5652, // u, uw, wij, we, ons, ik, je per word
  longQuestion: 0.1986, // words beyond the fifth of a question
  negations: 0.2679, // negations
  coordinators: 0.0357, // en, of, maar, want
  enOf: 1.4389, // en/of and other slashes between words
  brackets: 0.2156, // brackets
  semicolons: 0.8982, // semicolons
  shortened: 0.2932, // abbreviations and words in capitals
  numberWords: 0.8451, // numbers in letters
  articles: 0.2139, // articles of law
  linkers: -0.0528, // small words that tell how things hang together
  hyphens: 0.4809, // words with a hyphen and dashes
  foundDifficult: 0.3488, // findings of difficult-word and formal-phrase
  foundPassive: 0.4146, // findings of passive
  foundNominal: 1.1071, // findings of nominal-style
  foundNumber: 0.7531, // findings of unclear-number, unclear-date and unclear-amount
  foundVague: 0.4137, // findings of vague-time and vague-quantity
  foundDistance: 0.6593, // findings of third-person-writer and no-direct-address
  foundBuild: 0.3129, // findings of the rules about how a sentence is built
  foundMarks: 0.153, // findings of brackets, slash, semicolon and law-reference
  foundOther: 0.5044, // findings of the other sentence rules
};

/** The load that scores 50, and the load difference that is one unit of log odds; from fit/anchors.ts. */
export const calibration = { middle: 7.7595, scale: 4.4039 };

/** What an ordinary B1 sentence of the anchors carries, by cause. */
export const ordinary = { lengte: 0.8261, woorden: 2.2684, bouw: 0.323, aanspreken: -1.6483, tekens: 0.0318 };

/** The L2 penalty of this fit; the bench uses it again when it leaves documents out. */
export const fittedPenalty = 0.08;
