import { defineElement } from '../element.ts';
import { cuesOf, type LetterSignals, type Placed, sentenceAround } from '../letter.ts';

const FIRST_SENTENCES = 2;

/** A threat in a heading on top, or in the first sentences. */
function opening(letter: LetterSignals): Placed | undefined {
  return cuesOf(letter, ['threat'], 'front').find(
    (threat) =>
      threat.block < letter.firstBody ||
      (threat.block === letter.firstBody && threat.sentence < FIRST_SENTENCES),
  );
}

/** The letter does not open with a threat. */
export const element = defineElement({
  id: 'no-threat-first',
  note: 'Na een dreigement leest iemand onder stress de rest niet meer, of wel maar zonder het te begrijpen. Begin met wat er aan de hand is en wat de lezer kan doen.',
  url: '/kennisbank/hulp-voor-dreigen',
  applies: (letter) => cuesOf(letter, ['threat'], 'front').length > 0,
  present: (letter) => opening(letter) === undefined,
  findings(letter, document) {
    const threat = opening(letter);
    if (!threat) return [];
    const range = sentenceAround(document, threat);
    return [
      {
        block: threat.block,
        ...range,
        expected: [
          'Wij hebben iets van u nodig, en wij helpen u daarbij.',
          'Met deze brief willen wij voorkomen dat u in de problemen komt.',
        ],
        reason: 'De brief begint met een dreigement.',
      },
    ];
  },
});
