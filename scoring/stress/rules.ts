/** All rules about the stress load. */
import type { Rule } from '../analysis.ts';
import { rule as badNewsUnsoftened } from './rules/bad-news-unsoftened.ts';
import { rule as documentPile } from './rules/document-pile.ts';
import { rule as referencesInFront } from './rules/references-in-front.ts';
import { rule as stackedThreats } from './rules/stacked-threats.ts';
import { rule as tooManyAmounts } from './rules/too-many-amounts.ts';
import { rule as tooManyDeadlines } from './rules/too-many-deadlines.ts';
import { rule as tooManyTasks } from './rules/too-many-tasks.ts';

export const rules: Rule[] = [
  tooManyTasks,
  tooManyDeadlines,
  tooManyAmounts,
  documentPile,
  referencesInFront,
  stackedThreats,
  badNewsUnsoftened,
];
