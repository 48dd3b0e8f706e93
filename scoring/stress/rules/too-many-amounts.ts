import { distinct } from '../../activation/letter.ts';
import { definePileRule } from './pile.ts';

/** A calculation on the front. */
export const rule = definePileRule({
  id: 'too-many-amounts',
  note: 'Veel bedragen bij elkaar maken onzeker: welk bedrag telt? Noem vooraan één bedrag. De berekening hoort op de achterkant.',
  url: '/kennisbank/voorkant-en-achterkant',
  most: 3,
  places: (letter) => distinct(letter.amounts),
  reason: (count) => `Op de voorkant staan ${count} bedragen.`,
});
