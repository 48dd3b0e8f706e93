import type { Table } from '../read/table.ts';
import { looseName, type Mapping, rawValues } from './mapping.ts';

/** Rows that may be one letter too many. */
export interface Duplicate {
  /** `rij`: every cell is the same. `adres`: the same name at the same address, the rest differs. */
  same: 'rij' | 'adres';
  /** Row numbers, the first one first. */
  rows: number[];
}

/** Finds rows that stand in the file twice. It only tells: two letters to one person can be meant so. */
export function findDuplicates(table: Table, mapping: Mapping): Duplicate[] {
  const whole = new Map<string, number[]>();
  const people = new Map<string, number[]>();
  for (const row of table.rows) {
    add(whole, row.cells.map((cell) => String(cell ?? '').trim()).join('\u0000'), row.number);
    const raw = rawValues(row, mapping);
    const part = (name: string) => looseName(String(raw.get(name) ?? ''));
    const place = part('postcode') || part('woonplaats');
    // Without a name and a street two rows may be two people.
    if (!part('ontvanger') || !part('straat') || !place) continue;
    add(people, [part('ontvanger'), part('straat'), place].join('\u0000'), row.number);
  }
  const same = [...whole.values()].filter(({ length }) => length > 1);
  const told = new Set(same.map((rows) => rows.join()));
  const address = [...people.values()].filter((rows) => rows.length > 1 && !told.has(rows.join()));
  return [
    ...same.map((rows): Duplicate => ({ same: 'rij', rows })),
    ...address.map((rows): Duplicate => ({ same: 'adres', rows })),
  ].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function add(groups: Map<string, number[]>, key: string, row: number): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
