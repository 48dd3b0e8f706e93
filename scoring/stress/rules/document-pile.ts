import { distinct } from '../../activation/letter.ts';
import { definePileRule } from './pile.ts';

/** More papers than one sitting can bring together. */
export const rule = definePileRule({
  id: 'document-pile',
  note: 'Elk papier is een zoektocht. Vraag alleen wat u niet zelf kunt opzoeken, en zeg wat de lezer kan doen als een papier weg is.',
  url: '/kennisbank/stress-en-brieven',
  most: 4,
  places: (letter) => distinct(letter.papers),
  reason: (count) => `De lezer moet ${count} papieren bij elkaar zoeken.`,
});
