import type { FieldType } from '../../fields/commonFields.ts';
import { bedrag } from './bedrag.ts';
import { datum } from './datum.ts';
import {
  type FieldDefinition,
  type FieldReader,
  isEmpty,
  type RawValue,
  type Reading,
  shown,
  wrong,
} from './field.ts';
import { getal } from './getal.ts';
import { keuze } from './keuze.ts';
import { lijst } from './lijst.ts';
import { tekst } from './tekst.ts';

const READERS: Record<FieldType, FieldReader> = { tekst, datum, bedrag, getal, keuze, lijst };

/** What a cell says when its formula failed, in Dutch and English. */
const SHEET_ERROR =
  /^#(?:N\/[ABTW]|NAAM\?|NAME\?|REF!|VERW!|WAARDE!|VALUE!|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!|#+)$/i;

/**
 * Reads one value of a field.
 * @returns what is printed, or what is wrong; an empty value is printed as nothing, for who may be empty see
 *   `readValues`
 */
export function readField(value: RawValue, field: FieldDefinition): Reading {
  if (isEmpty(value)) return { ok: true, printed: '' };
  if (typeof value === 'string' && SHEET_ERROR.test(value.trim())) {
    return wrong(`In deze cel staat een fout van het rekenblad: ${shown(value)}. Verbeter de formule.`);
  }
  return READERS[field.type].read(value as Exclude<RawValue, null | undefined>, field);
}
