/** The sentence and style rules: each file in `rules/` is one rule. Add a file, add a line here. */

import type { Rule } from '../analysis.ts';
import { rule as brackets } from './rules/brackets.ts';
import { rule as doubleNegation } from './rules/double-negation.ts';
import { rule as emptyHeading } from './rules/empty-heading.ts';
import { rule as emptyOpening } from './rules/empty-opening.ts';
import { rule as lawReference } from './rules/law-reference.ts';
import { rule as longList } from './rules/long-list.ts';
import { rule as longListItem } from './rules/long-list-item.ts';
import { rule as longParagraph } from './rules/long-paragraph.ts';
import { rule as missingUForm } from './rules/missing-u-form.ts';
import { rule as mixedAddress } from './rules/mixed-address.ts';
import { rule as mostLoadedSentence } from './rules/most-loaded-sentence.ts';
import { rule as noDirectAddress } from './rules/no-direct-address.ts';
import { rule as nominalStyle } from './rules/nominal-style.ts';
import { rule as passive } from './rules/passive.ts';
import { rule as prepositionChain } from './rules/preposition-chain.ts';
import { rule as semicolon } from './rules/semicolon.ts';
import { rule as sentenceLength } from './rules/sentence-length.ts';
import { rule as slash } from './rules/slash.ts';
import { rule as splitConstruction } from './rules/split-construction.ts';
import { rule as stackedAttribute } from './rules/stacked-attribute.ts';
import { rule as stackedSubclauses } from './rules/stacked-subclauses.ts';
import { rule as teInfinitiveChain } from './rules/te-infinitive-chain.ts';
import { rule as thirdPersonWriter } from './rules/third-person-writer.ts';
import { rule as unclearAmount } from './rules/unclear-amount.ts';
import { rule as unclearDate } from './rules/unclear-date.ts';
import { rule as unclearNumber } from './rules/unclear-number.ts';
import { rule as vagueQuantity } from './rules/vague-quantity.ts';
import { rule as vagueTime } from './rules/vague-time.ts';

export const rules: Rule[] = [
  brackets,
  doubleNegation,
  emptyHeading,
  emptyOpening,
  lawReference,
  longList,
  longListItem,
  longParagraph,
  missingUForm,
  mixedAddress,
  mostLoadedSentence,
  noDirectAddress,
  nominalStyle,
  passive,
  prepositionChain,
  semicolon,
  sentenceLength,
  slash,
  splitConstruction,
  stackedAttribute,
  stackedSubclauses,
  teInfinitiveChain,
  thirdPersonWriter,
  unclearAmount,
  unclearDate,
  unclearNumber,
  vagueQuantity,
  vagueTime,
];
