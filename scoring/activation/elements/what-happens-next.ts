import { defineElement } from '../element.ts';
import { cuesOf, missingAt } from '../letter.ts';

/** What the organisation does after the reader has acted. */
export const element = defineElement({
  id: 'what-happens-next',
  note: 'Niet weten wat er komt, geeft spanning. Zeg wat u doet nadat de lezer iets gedaan heeft, en wanneer de lezer weer iets hoort.',
  url: '/kennisbank/activerend-schrijven',
  applies: (letter) => letter.taskCount.front > 0,
  present: (letter) => cuesOf(letter, ['next'], 'front').length > 0,
  findings: (letter, document) =>
    missingAt(document, letter.lastBody, 'end', 'De lezer weet niet wat er hierna gebeurt.', [
      'Daarna kijken wij alles na. U krijgt vóór ((datum)) antwoord van ons.',
    ]),
});
