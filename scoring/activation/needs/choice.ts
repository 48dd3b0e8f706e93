import { defineElement } from '../element.ts';
import { cuesOf, missingAt } from '../letter.ts';

/** Nothing to choose at all in a letter that asks something. */
export const element = defineElement({
  id: 'choice',
  note: 'Wie iets te kiezen heeft, begint eerder en houdt het langer vol. De keuze mag klein zijn: online of op papier, deze week of volgende week.',
  url: '/kennisbank/abc-model',
  applies: (letter) => letter.taskCount.front > 0,
  present: (letter) =>
    cuesOf(letter, ['choice', 'freedom', 'influence', 'room', 'permission'], 'front').length > 0,
  findings: (letter, document) =>
    missingAt(document, letter.lastBody, 'end', 'In deze brief valt niets te kiezen.', [
      'U kunt kiezen: u stuurt het op, u doet het online, of u komt bij ons langs.',
      'Komt de datum u niet goed uit? Bel ons, dan spreken wij een andere dag af.',
    ]),
});
