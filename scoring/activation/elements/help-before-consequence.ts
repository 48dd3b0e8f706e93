import { defineElement } from '../element.ts';
import { cuesOf, isBefore, missingAt } from '../letter.ts';

/** Help is offered before the letter says what happens if nothing is done. */
export const element = defineElement({
  id: 'help-before-consequence',
  note: 'Wie eerst leest wat er misgaat, mist de hulp die erna komt. Zet de hulp ervoor: dan leest de lezer de gevolgen als iets wat te voorkomen is.',
  url: '/kennisbank/hulp-voor-dreigen',
  applies: (letter) => cuesOf(letter, ['threat', 'consequence'], 'front').length > 0,
  present(letter) {
    const consequence = cuesOf(letter, ['threat', 'consequence'], 'front')[0];
    const help = cuesOf(letter, ['help', 'compassion'], 'front')[0];
    return !consequence || (help !== undefined && isBefore(help, consequence));
  },
  findings(letter, document) {
    const consequence = cuesOf(letter, ['threat', 'consequence'], 'front')[0];
    const block = consequence?.block ?? letter.lastBody;
    return missingAt(document, block, 'start', 'Hier staat een gevolg, en er is nog geen hulp aangeboden.', [
      'Lukt het niet op tijd, of komt u er niet uit? Bel ons op ((telefoon)). Wij helpen u, en we kijken samen wat er wel kan.',
    ]);
  },
});
