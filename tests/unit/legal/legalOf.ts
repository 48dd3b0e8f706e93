import { analyse } from '../../../scoring/analyse.ts';
import type { Rule } from '../../../scoring/analysis.ts';
import { rules } from '../../../scoring/legal/rules.ts';
import { scoreLegal } from '../../../scoring/legal/score.ts';
import { documentFromText } from '../../../scoring/text.ts';
import type { LetterKind } from '../../../scoring/types.ts';

/** What the engine says of the legal parts of a text, read as a letter of this kind. */
export const legalOf = (text: string, kind: LetterKind) =>
  scoreLegal(analyse({ ...documentFromText(text), kind }));

/** @throws Error when there is no such rule */
export function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
