/** All rules about law: one for each check, and where law stands. */
import type { Rule } from '../analysis.ts';
import { checks } from './checks.ts';
import { rule as lawOnFront } from './law-on-front.ts';
import { missingPartRule } from './missing-part.ts';
import { rule as paymentArrangement } from './payment-arrangement.ts';

export const rules: Rule[] = [...checks.map(missingPartRule), lawOnFront, paymentArrangement];
