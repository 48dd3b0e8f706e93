import { defineElement } from '../element.ts';
import { cuesOf, type LetterSignals, missingAt } from '../letter.ts';

/** Only a letter that brings bad news or asks much has something to recognise. */
const MUCH_ASKED = 3;

function isHeavy(letter: LetterSignals): boolean {
  return (
    cuesOf(letter, ['badNews', 'threat', 'blame', 'consequence'], 'front').length > 0 ||
    letter.taskCount.front + letter.stepCount.front >= MUCH_ASKED
  );
}

/** The letter shows that it knows what it asks of its reader. */
export const element = defineElement({
  id: 'recognition',
  note: 'Een lezer die zich gezien voelt, leest door. Eén zin is genoeg. Zeg wat de brief kan doen met iemand, niet wat u er zelf van vindt.',
  url: '/kennisbank/abc-model',
  applies: isHeavy,
  present: (letter) => cuesOf(letter, ['recognition', 'normalise'], 'front').length > 0,
  findings: (letter, document) =>
    missingAt(document, letter.firstBody, 'end', 'Deze brief is zwaar, en dat wordt nergens gezegd.', [
      'Wij begrijpen dat dit bericht u kan overvallen.',
      'Dit is geen fijn nieuws. Wij kunnen ons voorstellen dat u zich zorgen maakt.',
    ]),
});
