import { defineElement } from '../element.ts';
import { cuesOf, type LetterSignals, missingAt, type Placed } from '../letter.ts';
import type { Cue } from '../signals.ts';

/** What tells the news: a decision, a change, a question to the reader. */
const NEWS: readonly Cue[] = [
  'badNews',
  'thanks',
  'ask',
  'need',
  'next',
  'command',
  'must',
  'freedom',
  'choice',
];
/** The news stands in one of these first sentences of running text. */
const FIRST_SENTENCES = 3;

/** Whether one of these stands in the first sentences of the first block of running text, or in a heading before it. */
function early(letter: LetterSignals, places: readonly Placed[]): boolean {
  return places.some(
    (place) =>
      place.half === 'front' &&
      (place.block < letter.firstBody ||
        (place.block === letter.firstBody && place.sentence < FIRST_SENTENCES)),
  );
}

/** The news comes first, before history, formulas and law. */
export const element = defineElement({
  id: 'core-message-first',
  note: 'Een gespannen lezer leest de eerste zinnen, en soms alleen die. Zeg daar wat er besloten is of wat u vraagt, en wat dat voor de lezer betekent.',
  url: '/kennisbank/activerend-schrijven',
  applies: (letter) => letter.firstBody >= 0,
  present(letter, document) {
    const opening = letter.blocks[letter.firstBody];
    const sentences = document.blocks[letter.firstBody]?.sentences.slice(0, FIRST_SENTENCES) ?? [];
    const telling = sentences.map((sentence) =>
      sentence.words.some((word) => DECISION_WORDS.has(word.lower)),
    );
    // A law first is never the news; a formula first may still be followed by it in the same sentence.
    const inFirst = (place: Placed) => place.block === letter.firstBody && place.sentence === 0;
    const lawFirst = letter.references.some(inFirst);
    const formulaFirst = cuesOf(letter, ['coldFormula'], 'front').some(inFirst) && !telling[0];
    if (!opening || lawFirst || formulaFirst) return false;
    return (
      telling.includes(true) || early(letter, cuesOf(letter, NEWS, 'front')) || early(letter, letter.tasks)
    );
  },
  findings(letter, document) {
    const formula = cuesOf(letter, ['coldFormula'], 'front').some((hit) => hit.block === letter.firstBody);
    const reason = formula
      ? 'De brief begint met een formule; het nieuws komt later.'
      : 'De eerste zinnen zeggen nog niet wat het nieuws is.';
    return missingAt(document, letter.firstBody, 'start', reason, [
      'U krijgt deze brief omdat wij hebben besloten dat ((besluit)). Voor u betekent dat: ((gevolg)).',
      'Wij hebben één vraag aan u: wilt u ((wat wij vragen))?',
    ]);
  },
});

const DECISION_WORDS = new Set(
  (
    'krijgt stopt verandert besloten beslissing besluit kunnen toegekend stoppen verlagen verhogen nodigen uitnodigen ' +
    'ontvangt betaalt hoger lager gesprek afspraak aanvraag vergoeden betalen vragen nieuw nieuwe helpen'
  ).split(' '),
);
