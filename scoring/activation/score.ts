/** The ABC of a letter: how far it serves autonomy, relatedness and competence, and in what balance. */
import type { DocumentAnalysis } from '../analysis.ts';
import type { Balance, LetterReport } from '../types.ts';
import { ADD, REPLACE } from './advice.ts';
import { type LetterSignals, readLetter } from './letter.ts';
import { elements } from './rules.ts';
import {
  AGAIN,
  BACK_HARMS,
  BACK_SERVES,
  FRUSTRATES,
  MOST_HARM,
  MOST_REPEATS,
  type Need,
  SERVED,
  SERVES,
  type Sign,
  START,
} from './weights.ts';

const NEEDS: readonly Need[] = ['autonomy', 'relatedness', 'competence'];

/** Under this score `restore` speaks of a need; a balanced letter needs no advice. */
const BALANCE_WITHOUT: Record<Need, Balance> = {
  autonomy: 'druk',
  relatedness: 'kil',
  competence: 'vaag',
};

/** Shares of the total: the mean of the needs, the weakest of them, and the activating elements. */
const MEAN_SHARE = 0.5;
const WEAKEST_SHARE = 0.2;
const ELEMENT_SHARE = 0.3;

interface NeedSum {
  score: number;
  /** Points lost by what frustrates the need. */
  harm: number;
  present: Set<Sign>;
}

/**
 * Scores activation.
 * @param document the analysed letter
 * @returns scores 0-100 (higher is more activating), the balance, and what one sentence would restore most
 */
export function scoreActivation(document: DocumentAnalysis): LetterReport['activation'] {
  const letter = readLetter(document);
  const signs = countSigns(letter);
  const sums = {
    autonomy: sumNeed('autonomy', signs),
    relatedness: sumNeed('relatedness', signs),
    competence: sumNeed('competence', signs),
  };
  const scores = NEEDS.map((need) => sums[need].score);
  const mean = scores.reduce((total, score) => total + score, 0) / NEEDS.length;
  const weakest = Math.min(...scores);
  const rest = 1 - ELEMENT_SHARE;
  const asked = letter.isLetter ? elements.filter((element) => element.applies(letter, document)) : [];
  const answers = asked.map((element) => ({
    id: element.rule.id,
    present: element.present(letter, document),
  }));
  const there = answers.filter((answer) => answer.present).length;
  const score =
    asked.length > 0
      ? MEAN_SHARE * mean + WEAKEST_SHARE * weakest + (ELEMENT_SHARE * 100 * there) / asked.length
      : (MEAN_SHARE * mean + WEAKEST_SHARE * weakest) / rest;
  const balance = balanceOf(sums);
  return {
    score: Math.round(score),
    autonomy: { score: sums.autonomy.score },
    relatedness: { score: sums.relatedness.score },
    competence: { score: sums.competence.score },
    balance,
    restore: letter.isLetter ? restoreAdvice(sums) : null,
    elements: answers,
  };
}

/** How often each sign stands on the front and on the back. */
function countSigns(letter: LetterSignals): Map<Sign, { front: number; back: number }> {
  const counts = new Map<Sign, { front: number; back: number }>();
  const add = (sign: Sign, half: 'front' | 'back', times = 1) => {
    const count = counts.get(sign) ?? { front: 0, back: 0 };
    count[half] += times;
    counts.set(sign, count);
  };
  for (const [cue, spans] of letter.cues) for (const span of spans) add(cue, span.half);
  for (const person of letter.persons) add('person', person.half);
  for (const phone of letter.phones) add('phone', phone.half);
  if (letter.greeting === 'named') add('namedGreeting', 'front');
  if (letter.greeting === 'distant') add('distantGreeting', 'front');
  const asked = letter.taskCount.front;
  if (letter.deadlines.some((span) => letter.dates.some((date) => date.start === span.start))) {
    add('concreteDate', 'front');
  } else if (letter.dates.some((date) => date.half === 'front' && date.block >= letter.firstBody)) {
    add('concreteDate', 'front');
  }
  if (letter.stepCount.front >= 1) add('listedSteps', 'front');
  if (asked === 1) add('oneTask', 'front');
  if (asked > 3) add('manyTasks', 'front', asked - 3);
  return counts;
}

function sumNeed(need: Need, signs: Map<Sign, { front: number; back: number }>): NeedSum {
  let served = 0;
  let harm = 0;
  const present = new Set<Sign>();
  for (const [sign, points] of Object.entries(SERVES[need]) as [Sign, number][]) {
    const count = signs.get(sign);
    if (!count) continue;
    present.add(sign);
    const times = count.front > 0 ? count.front : count.back;
    const repeated = 1 + AGAIN * Math.min(times - 1, MOST_REPEATS);
    served += points * repeated * (count.front > 0 ? 1 : BACK_SERVES);
  }
  for (const [sign, points] of Object.entries(FRUSTRATES[need]) as [Sign, number][]) {
    const count = signs.get(sign);
    if (!count) continue;
    harm += points * Math.min(count.front + count.back * BACK_HARMS, MOST_HARM);
  }
  const score = Math.round(Math.min(100, Math.max(0, START[need] + served - harm)));
  return { score, harm, present };
}

/** Serving two of three has a name; serving fewer is `geen` (DOMAIN S3). */
function balanceOf(sums: Record<Need, NeedSum>): Balance {
  const lacking = NEEDS.filter((need) => sums[need].score < SERVED);
  const only = lacking[0];
  if (!only) return 'evenwichtig';
  return lacking.length === 1 ? BALANCE_WITHOUT[only] : 'geen';
}

/** The one sentence for the need that is served least; nothing when all three are served. */
function restoreAdvice(sums: Record<Need, NeedSum>): LetterReport['activation']['restore'] {
  const weakest = NEEDS.filter((need) => sums[need].score < SERVED).sort(
    (a, b) => sums[a].score - sums[b].score,
  )[0];
  if (!weakest) return null;
  const strongest = ADD[weakest].find((entry) => !sums[weakest].present.has(entry.sign as Sign));
  const gain = strongest ? (SERVES[weakest][strongest.sign as Sign] ?? 0) : 0;
  const chosen = sums[weakest].harm > gain || !strongest ? REPLACE[weakest] : strongest.advice;
  return { need: weakest, ...chosen };
}
