/** All rules about the ABC and the activating elements. */
import type { Rule } from '../analysis.ts';
import type { Element } from './element.ts';
import { element as concreteDate } from './elements/concrete-date.ts';
import { element as coreMessageFirst } from './elements/core-message-first.ts';
import { element as helpBeforeConsequence } from './elements/help-before-consequence.ts';
import { element as namedContact } from './elements/named-contact.ts';
import { element as noThreatFirst } from './elements/no-threat-first.ts';
import { element as oneMainAction } from './elements/one-main-action.ts';
import { element as reasonForReader } from './elements/reason-for-reader.ts';
import { element as recognition } from './elements/recognition.ts';
import { element as steps } from './elements/steps.ts';
import { element as whatHappensNext } from './elements/what-happens-next.ts';
import { element as whereHow } from './elements/where-how.ts';
import { element as choice } from './needs/choice.ts';
import { rule as coldFormula } from './needs/cold-formula.ts';
import { rule as command } from './needs/command.ts';
import { rule as impersonal } from './needs/impersonal.ts';
import { rule as mustStack } from './needs/must-stack.ts';
import { rule as neutralConsequence } from './needs/neutral-consequence.ts';
import { rule as noBlame } from './needs/no-blame.ts';
import { rule as noChoice } from './needs/no-choice.ts';
import { rule as noShouting } from './needs/no-shouting.ts';
import { rule as vagueTask } from './needs/vague-task.ts';

/** What a letter needs before its reader starts; each counts in the activation score when it applies. */
export const elements: readonly Element[] = [
  coreMessageFirst,
  oneMainAction,
  steps,
  concreteDate,
  whereHow,
  whatHappensNext,
  namedContact,
  helpBeforeConsequence,
  noThreatFirst,
  recognition,
  reasonForReader,
  choice,
];

export const rules: Rule[] = [
  command,
  mustStack,
  noChoice,
  noBlame,
  impersonal,
  coldFormula,
  vagueTask,
  neutralConsequence,
  noShouting,
  ...elements.map((element) => element.rule),
];
