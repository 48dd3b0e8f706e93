import { COMMON_FIELDS, type FieldType } from '../../fields/commonFields.ts';
import { plainName } from '../../fields/fieldCodes.ts';
import type { FieldDefinition } from './field.ts';
import type { FieldUses } from './usedFields.ts';

/** A row of "Invulvelden" as a letter or sjabloon stores it. */
export interface StoredField {
  name?: string | null;
  label?: string | null;
  type?: FieldType | null;
  sample?: string | null;
  help?: string | null;
  required?: boolean | null;
  /** One option a line. */
  options?: string | null;
}

/** The options of a keuze as they are stored: one a line. */
export const optionsOf = (stored: string | null | undefined): string[] =>
  (stored ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The fields that somebody must fill in for a letter: those its text uses, defined by the letter itself or, when it
 * does not, by the common fields.
 * @returns the fields, the letter's own first; and the names that the text uses and nobody defines
 */
export function fieldDefinitions(
  stored: readonly StoredField[] | null | undefined,
  uses: FieldUses,
): { fields: FieldDefinition[]; unknown: string[] } {
  const own = (stored ?? [])
    .filter(({ name }) => name?.trim())
    .map((field): FieldDefinition => {
      const name = (field.name ?? '').trim();
      return {
        name,
        label: field.label?.trim() || name,
        type: field.type ?? 'tekst',
        sample: field.sample ?? '',
        help: field.help ?? null,
        required: field.required ?? true,
        ...(field.type === 'keuze' && { options: optionsOf(field.options) }),
      };
    });
  const taken = new Set(own.map(({ name }) => plainName(name)));
  const common = COMMON_FIELDS.filter(({ name }) => !taken.has(plainName(name)));
  const fields = [...own, ...common].filter(({ name }) => uses[plainName(name)] !== undefined);
  const known = new Set(fields.map(({ name }) => plainName(name)));
  return { fields, unknown: Object.keys(uses).filter((name) => !known.has(name)) };
}
