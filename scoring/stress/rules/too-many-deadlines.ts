import { distinct } from '../../activation/letter.ts';
import { definePileRule } from './pile.ts';

/** More than two dates or terms to keep. */
export const rule = definePileRule({
  id: 'too-many-deadlines',
  note: 'Elke datum is iets om te onthouden, en om te vergeten. Houd er één over, en bied aan de lezer te herinneren.',
  url: '/kennisbank/stress-en-brieven',
  most: 2,
  places: (letter) => distinct(letter.deadlines),
  reason: (count) => `De lezer moet ${count} termijnen onthouden.`,
});
