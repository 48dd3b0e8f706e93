import { plainName } from '../../fields/fieldCodes.ts';
import { type Day, printDay } from '../fields/dates.ts';
import type { FieldDefinition, RawValue } from '../fields/field.ts';
import type { FieldUses } from '../fields/usedFields.ts';
import type { TableRow } from '../read/table.ts';

/** Where the value of a field comes from. */
export type Source =
  /** A column of the file, from 0. */
  | { from: 'column'; index: number }
  /** The same words on every letter. */
  | { from: 'fixed'; value: string }
  | { from: 'nothing' };

/** By the plain name of the field. */
export type Mapping = Readonly<Record<string, Source>>;

/** A name without what people and systems write differently: case, accents, spaces, underscores, hyphens. */
export const looseName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The date above the letter: of today, when the file does not say it. */
const DATE_OF_LETTER = 'datum';

/**
 * Finds a column for every field: first by the name of the field, then by its label. A column is used once.
 * @param headings  as they stand in the file; an empty heading is never used
 */
export function autoMapping(
  headings: readonly string[],
  fields: readonly FieldDefinition[],
  today: Day,
): Mapping {
  // Without a prototype: a field may be called `constructor`.
  const mapping: Record<string, Source> = Object.create(null);
  const free = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    const name = looseName(heading);
    if (name !== '' && !free.has(name)) free.set(name, index);
  }
  for (const by of ['name', 'label'] as const) {
    for (const field of fields) {
      const index = free.get(looseName(field[by]));
      if (index === undefined || mapping[plainName(field.name)]) continue;
      mapping[plainName(field.name)] = { from: 'column', index };
      free.delete(looseName(field[by]));
    }
  }
  for (const { name: written, type } of fields) {
    const name = plainName(written);
    const dated = name === DATE_OF_LETTER && type === 'datum';
    mapping[name] ??= dated ? { from: 'fixed', value: printDay(today) } : { from: 'nothing' };
  }
  return mapping;
}

/** The headings of the columns that go into no field. */
export function unusedColumns(headings: readonly string[], mapping: Mapping): string[] {
  const used = new Set(
    Object.values(mapping).flatMap((source) => (source.from === 'column' ? [source.index] : [])),
  );
  return headings.filter((heading, index) => heading !== '' && !used.has(index));
}

/** Fields that every letter prints and that must be filled in, and that get nothing: no row can be right. */
export function missingFields(
  fields: readonly FieldDefinition[],
  uses: FieldUses,
  mapping: Mapping,
): FieldDefinition[] {
  return fields.filter(({ name: written, required }) => {
    const name = plainName(written);
    const source = mapping[name] ?? { from: 'nothing' };
    if (required === false || source.from === 'column') return false;
    if (source.from === 'fixed' && source.value.trim() !== '') return false;
    return (uses[name] ?? []).some((conditions) => conditions.length === 0);
  });
}

/** The values of one row by plain name; a field that gets nothing is not there. */
export function rawValues(row: TableRow, mapping: Mapping): Map<string, RawValue> {
  return new Map(
    Object.entries(mapping).flatMap(([name, source]): [string, RawValue][] => {
      if (source.from === 'column') return [[name, row.cells[source.index]]];
      return source.from === 'fixed' ? [[name, source.value]] : [];
    }),
  );
}
