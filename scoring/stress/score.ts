/** The stress load of a letter: what is asked, threatened and told at once. */

import { readLetter } from '../activation/letter.ts';
import type { DocumentAnalysis } from '../analysis.ts';
import type { LetterReport, StressCounts } from '../types.ts';
import {
  BACK_SHARE,
  countHalf,
  PARTS,
  type Part,
  placesOf,
  reliefOf,
  toScore,
  WEIGHTS,
  weigh,
} from './load.ts';

/** What a calm letter may hold; only what is over it can be lowered. */
const FREE: StressCounts = {
  tasks: 1,
  steps: 3,
  deadlines: 1,
  amounts: 2,
  documents: 2,
  references: 0,
  threats: 0,
  badNews: 1,
  blame: 0,
};

/** Dutch advice per part; the number is how many stand on the front. */
const ADVICE: Record<Part, (count: number) => string> = {
  tasks: (n) =>
    `Vraag minder tegelijk: nu staan er ${n} taken in. Kies er één, en zet de rest in een korte lijst.`,
  steps: (n) => `Maak de lijst korter: nu ${n} stappen na de eerste. Laat weg wat u zelf kunt opzoeken.`,
  deadlines: (n) => `Houd één datum over; nu zijn het er ${n}.`,
  amounts: (n) => `Noem alleen het bedrag dat telt; zet de andere van de ${n} in een tabel op de achterkant.`,
  documents: (n) =>
    `Vraag minder papieren: nu ${n}. Wat de gemeente al heeft, hoeft de lezer niet te sturen.`,
  references: (n) => `Zet wetten, bijlagen en kenmerken (${n}) op de achterkant.`,
  threats: (n) =>
    n === 1
      ? 'Zeg het dreigement als een feit, na de hulp.'
      : `Maak van ${n} dreigementen één zin, na de hulp.`,
  badNews: (n) =>
    n === 1
      ? 'Vang het slechte nieuws op: zeg erbij wat er wél kan.'
      : `Zeg het slechte nieuws één keer in plaats van ${n} keer, en zeg erbij wat er wél kan.`,
  blame: () => 'Haal de verwijten weg: zeg wat u mist, niet wat de lezer fout deed.',
};

/** At most this many pieces of advice. */
const MOST_ADVICE = 3;

/**
 * Scores the stress load.
 * @param document the analysed letter
 * @returns score 0-100 (higher is heavier), per half, the counts and what would lower it most (gain in points of score)
 */
export function scoreStress(document: DocumentAnalysis): LetterReport['stress'] {
  const letter = readLetter(document);
  const places = placesOf(letter);
  const front = countHalf(letter, places, 'front');
  const back = countHalf(letter, places, 'back');
  const relief = reliefOf(letter);
  const total = weigh(front) + BACK_SHARE * weigh(back) - relief;
  const score = toScore(total);
  const counts = { ...front };
  for (const part of PARTS) counts[part] += back[part];
  const lower = PARTS.map((part) => {
    const over = Math.max(0, front[part] - FREE[part]);
    return { part, advice: ADVICE[part](front[part]), gain: score - toScore(total - over * WEIGHTS[part]) };
  })
    .filter((entry) => entry.gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_ADVICE);
  return {
    score,
    halves: { front: toScore(weigh(front) - relief), back: toScore(weigh(back) * BACK_SHARE) },
    counts,
    lower,
  };
}
