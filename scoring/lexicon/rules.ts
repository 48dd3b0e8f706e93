/** The rules about words, all fed by one scan of each block. */
import type { Rule } from '../analysis.ts';
import { rule as difficultWord } from './rules/difficult-word.ts';
import { rule as formalPhrase } from './rules/formal-phrase.ts';
import { rule as longCompound } from './rules/long-compound.ts';
import { rule as rareWord } from './rules/rare-word.ts';
import { rule as unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts';
import { rule as unexplainedJargon } from './rules/unexplained-jargon.ts';

export const rules: Rule[] = [
  difficultWord,
  formalPhrase,
  unexplainedJargon,
  unexplainedAbbreviation,
  rareWord,
  longCompound,
];
