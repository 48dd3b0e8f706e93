import { plainName } from '../../fields/fieldCodes.ts';
import { type FieldReader, printed, shown, wrong } from './field.ts';
import { tekst } from './tekst.ts';

/** One of some values, however it is capitalised; prints it as the options write it. */
export const keuze: FieldReader = {
  read(value, field) {
    const text = tekst.read(value, field);
    const { options = [] } = field;
    if (!text.ok || options.length === 0) return text;
    const chosen = options.find((option) => plainName(option) === plainName(text.printed));
    if (chosen !== undefined) return printed(chosen);
    return wrong(`${shown(text.printed)} is geen keuze van dit veld. Kies uit: ${options.join(', ')}.`);
  },
};
