import { cuesOf } from '../../activation/letter.ts';
import { definePileRule } from './pile.ts';

/** More than one threat. */
export const rule = definePileRule({
  id: 'stacked-threats',
  note: 'Meer dreigementen maken een brief niet sterker. Ze maken de kans groter dat de brief dicht blijft. Noem één gevolg, als feit, na de hulp.',
  url: '/kennisbank/hulp-voor-dreigen',
  most: 1,
  places: (letter) => cuesOf(letter, ['threat']),
  reason: (count) => `De brief dreigt ${count} keer.`,
});
