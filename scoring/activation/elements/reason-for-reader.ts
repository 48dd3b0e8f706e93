import { defineElement } from '../element.ts';
import { cuesOf, missingAt } from '../letter.ts';

/** A reason that matters to the reader, not to the organisation. */
export const element = defineElement({
  id: 'reason-for-reader',
  note: 'Mensen doen eerder iets als zij weten waar het goed voor is. Geef de reden die voor de lezer telt: het geld komt op tijd, de hulp kan beginnen.',
  url: '/kennisbank/activerend-schrijven',
  applies: (letter) => letter.taskCount.front > 0,
  present: (letter) => cuesOf(letter, ['explanation'], 'front').length > 0,
  findings(letter, document) {
    const task = letter.tasks.find((one) => one.half === 'front');
    return missingAt(
      document,
      task?.block ?? letter.lastBody,
      'end',
      'Er staat niet wat de lezer hieraan heeft.',
      [
        'Dan kunnen wij ((wat de lezer krijgt)) op tijd regelen.',
        'Dit vragen wij omdat ((reden die voor de lezer telt)).',
      ],
    );
  },
});
