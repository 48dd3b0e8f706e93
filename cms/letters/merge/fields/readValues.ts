import { plainName } from '../../fields/fieldCodes.ts';
import { type FieldDefinition, isEmpty, type RawValue } from './field.ts';
import { readField } from './readField.ts';
import { type FieldUses, isUsed } from './usedFields.ts';

/** Something wrong with the value of one field. */
export interface ValueProblem {
  /** The plain name of the field. */
  field: string;
  /** Dutch: what was found, and an example of what is right. */
  message: string;
}

export interface ReadValues {
  /** Printed values by plain name; an optional field that was left empty is there as ''. */
  values: Map<string, string>;
  problems: ValueProblem[];
}

/**
 * Reads the values of one letter, wherever they come from: a row of a file or a JSON document.
 * A field that must be filled in may only be empty when the passage that uses it is not printed.
 * @param raw  by plain name
 * @param fields  the fields of the letter; a value of another name is not looked at
 */
export function readValues(
  raw: ReadonlyMap<string, RawValue>,
  fields: readonly FieldDefinition[],
  uses: FieldUses,
): ReadValues {
  const values = new Map<string, string>();
  const problems: ValueProblem[] = [];
  const empty: FieldDefinition[] = [];
  for (const field of fields) {
    const name = plainName(field.name);
    const value = raw.get(name);
    const reading = readField(value, field);
    values.set(name, reading.ok ? reading.printed : '');
    if (!reading.ok) problems.push({ field: name, message: reading.message });
    else if (isEmpty(value)) empty.push(field);
  }
  for (const { name: written, label, sample, required } of empty) {
    const name = plainName(written);
    if (required === false || !isUsed(uses, name, values)) continue;
    problems.push({ field: name, message: `${label} is leeg. Vul in, bijvoorbeeld: ${sample}.` });
  }
  return { values, problems };
}
