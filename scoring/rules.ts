/** All rules of the engine, in the order in which their findings are shown when they start at the same place. */
import { rules as activation } from './activation/rules.ts';
import type { Rule } from './analysis.ts';
import { rules as legal } from './legal/rules.ts';
import { rules as lexicon } from './lexicon/rules.ts';
import { rules as readability } from './readability/rules.ts';
import { rules as stress } from './stress/rules.ts';

export const rules: readonly Rule[] = [...readability, ...lexicon, ...activation, ...stress, ...legal];
