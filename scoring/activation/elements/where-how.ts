import { defineElement } from '../element.ts';
import { cuesOf, missingAt } from '../letter.ts';

/** Where and how, the easiest way first. */
export const element = defineElement({
  id: 'where-how',
  note: 'Een lezer die moet uitzoeken waar iets heen moet, stelt het uit. Noem de makkelijkste manier eerst, met telefoonnummer of webadres erbij.',
  url: '/kennisbank/activerend-schrijven',
  applies: (letter) => letter.taskCount.front > 0,
  present: (letter) => cuesOf(letter, ['channel'], 'front').length > 0,
  findings(letter, document) {
    const task = letter.tasks.find((one) => one.half === 'front');
    return missingAt(
      document,
      task?.block ?? letter.lastBody,
      'end',
      'Hier staat niet waar of hoe de lezer dit doet.',
      [
        'Het makkelijkst is online: ga naar ((website)). Liever op papier? Gebruik dan de envelop bij deze brief, zonder postzegel.',
        'U kunt dit ook doen bij de balie of per telefoon: ((telefoon)).',
      ],
    );
  },
});
