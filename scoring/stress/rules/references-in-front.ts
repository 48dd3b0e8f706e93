import { distinct } from '../../activation/letter.ts';
import { definePileRule } from './pile.ts';

/** A front that sends its reader to other papers and laws. */
export const rule = definePileRule({
  id: 'references-in-front',
  note: 'Een verwijzing zegt: u hebt nog iets anders nodig om dit te snappen. Zeg wat er staat, en zet de vindplaats op de achterkant.',
  url: '/kennisbank/voorkant-en-achterkant',
  most: 2,
  places: (letter) => distinct(letter.references),
  reason: (count) => `De voorkant verwijst ${count} keer naar wetten, brieven of bijlagen.`,
});
