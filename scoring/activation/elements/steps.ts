import { defineElement } from '../element.ts';
import { cuesOf, missingAt } from '../letter.ts';

/** From this many things to do on, the reader needs to see them in order. */
const MANY = 2;

/** Several things to do stand in steps. */
export const element = defineElement({
  id: 'steps',
  note: 'Kleine stappen in de goede volgorde nemen de drempel weg. Zet elke stap op een eigen regel, met één werkwoord.',
  url: '/kennisbank/activerend-schrijven',
  applies: (letter) => letter.taskCount.front + letter.stepCount.front >= MANY,
  present: (letter) => letter.stepCount.front > 0 || cuesOf(letter, ['steps'], 'front').length > 0,
  findings(letter, document) {
    const task = letter.tasks.find((one) => one.half === 'front');
    return missingAt(document, task?.block ?? letter.lastBody, 'end', 'De taken staan niet in stappen.', [
      'Zo doet u dat: stap 1: ((eerste stap)). Stap 2: ((tweede stap)). Stap 3: ((derde stap)).',
    ]);
  },
});
