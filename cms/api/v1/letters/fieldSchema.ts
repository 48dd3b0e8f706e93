import { plainName } from '../../../letters/fields/fieldCodes.ts';
import type { LetterFields } from '../../../letters/fill/fieldsOfLetter.ts';
import { MONTHS } from '../../../letters/merge/fields/dates.ts';
import { type Decimal, readDecimal } from '../../../letters/merge/fields/decimal.ts';
import { type FieldDefinition, MAX_VALUE_LENGTH } from '../../../letters/merge/fields/field.ts';

type Schema = Record<string, unknown>;

/**
 * The fields of a letter as JSON Schema 2020-12: types, choices, what is required and when, a right value of each.
 * @param id  where this schema is served
 */
export function schemaOfFields({ fields, uses }: LetterFields, id: string, title: string): Schema {
  const required: string[] = [];
  const conditional: Schema[] = [];
  for (const field of fields) {
    if (field.required === false) continue;
    const name = plainName(field.name);
    const places = uses[name] ?? [];
    if (places.some((conditions) => conditions.length === 0)) required.push(name);
    else conditional.push(...places.flatMap((conditions) => requiredWhen(name, conditions, fields)));
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [plainName(field.name), propertyOf(field)])),
    required,
    additionalProperties: false,
    ...(conditional.length > 0 && { allOf: conditional }),
  };
}

/** `if` the fields of the conditions have these values, `then` the field is required. Only a choice can be told so. */
function requiredWhen(
  name: string,
  conditions: LetterFields['uses'][string][number],
  fields: readonly FieldDefinition[],
): Schema[] {
  const choices = conditions.map((condition) => {
    const field = fields.find((each) => plainName(each.name) === condition.name);
    const value = field?.options?.find((option) => plainName(option) === condition.value);
    return value === undefined ? undefined : ([condition.name, { const: value }] as const);
  });
  if (choices.some((each) => each === undefined)) return [];
  const known = choices.filter((each) => each !== undefined);
  return [
    {
      if: { properties: Object.fromEntries(known), required: known.map(([field]) => field) },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits a schema.
      then: { required: [name] },
    },
  ];
}

function propertyOf(field: FieldDefinition): Schema {
  const example = exampleOf(field);
  return {
    title: field.label,
    ...(field.help && { description: field.help }),
    ...typeOf(field),
    ...(example !== undefined && { examples: [example] }),
  };
}

function typeOf({ type, options }: FieldDefinition): Schema {
  switch (type) {
    case 'datum':
      return { type: 'string', format: 'date' };
    case 'bedrag':
      return { type: 'number', $comment: 'In euro’s.' };
    case 'getal':
      return { type: 'number' };
    case 'keuze':
      return { type: 'string', ...(options && options.length > 0 && { enum: [...options] }) };
    case 'lijst':
      return { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 };
    default:
      return { type: 'string', minLength: 1, maxLength: MAX_VALUE_LENGTH };
  }
}

/** The sample of a field as JSON, undefined when it cannot be read as its own type. */
function exampleOf({ type, sample, options }: FieldDefinition): unknown {
  if (sample.trim() === '') return undefined;
  switch (type) {
    case 'datum':
      return isoDay(sample);
    case 'bedrag':
    case 'getal': {
      const reading = readDecimal(sample.replace('€', '').trim());
      return reading.ok ? numberOf(reading.decimal) : undefined;
    }
    case 'keuze':
      return options?.length ? options.find((option) => plainName(option) === plainName(sample)) : sample;
    case 'lijst':
      return sample
        .split(/[\n;]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    default:
      return sample;
  }
}

const DAY = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/;

function isoDay(sample: string): string | undefined {
  const [, day, name, year] = DAY.exec(sample.trim().toLowerCase()) ?? [];
  const month = (MONTHS as readonly string[]).indexOf(name ?? '') + 1;
  return month === 0 || !day
    ? undefined
    : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const numberOf = ({ negative, whole, fraction }: Decimal): number =>
  Number(`${negative ? '-' : ''}${whole}.${fraction || '0'}`);
