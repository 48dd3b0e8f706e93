import { plainName } from '../../../letters/fields/fieldCodes.ts';
import { dayOf, printDay } from '../../../letters/merge/fields/dates.ts';
import type { FieldDefinition } from '../../../letters/merge/fields/field.ts';
import { isEmpty } from '../../../letters/merge/fields/field.ts';
import type { FieldUses } from '../../../letters/merge/fields/usedFields.ts';
import {
  type Mapping,
  missingFields,
  type Source,
  unusedColumns,
} from '../../../letters/merge/plan/mapping.ts';
import { columnLetter, type Table } from '../../../letters/merge/read/table.ts';

interface Props {
  table: Table;
  fields: readonly FieldDefinition[];
  uses: FieldUses;
  mapping: Mapping;
  onMapping(mapping: Mapping): void;
}

const FIXED = 'vast';
const NOTHING = 'niets';

/** For each field of the letter: which column it comes from, or one value for all letters. */
export function MappingStep({ table, fields, uses, mapping, onMapping }: Props) {
  const unused = unusedColumns(table.headings, mapping);
  const missing = missingFields(fields, uses, mapping);
  const set = (name: string, source: Source) => onMapping({ ...mapping, [name]: source });
  return (
    <>
      <p>Wij zochten bij elk invulveld een kolom met dezelfde naam. Klopt het? Verander wat niet klopt.</p>
      <div className="samenvoegen__schuif">
        <table className="brief-tabel samenvoegen__velden">
          <thead>
            <tr>
              <th scope="col">Invulveld in de brief</th>
              <th scope="col">Komt uit</th>
              <th scope="col">Op de eerste brief</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => {
              const name = plainName(field.name);
              return (
                <FieldRow
                  field={field}
                  key={name}
                  missing={missing.includes(field)}
                  onSource={(source) => set(name, source)}
                  source={mapping[name] ?? { from: 'nothing' }}
                  table={table}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {unused.length > 0 && (
        <p>
          Deze kolommen gebruikt de brief niet: {unused.map((heading) => `‘${heading}’`).join(', ')}. Zij
          blijven weg.
        </p>
      )}
      <div aria-live="polite">
        {missing.length > 0 && (
          <p className="samenvoegen__fout">
            Kies nog een kolom of een vaste waarde voor: {missing.map(({ label }) => label).join(', ')}.
          </p>
        )}
      </div>
    </>
  );
}

interface RowProps {
  field: FieldDefinition;
  source: Source;
  table: Table;
  missing: boolean;
  onSource(source: Source): void;
}

function FieldRow({ field, source, table, missing, onSource }: RowProps) {
  const id = `veld-${plainName(field.name).replaceAll(' ', '-')}`;
  const chosen = source.from === 'column' ? String(source.index) : source.from === 'fixed' ? FIXED : NOTHING;
  const choose = (value: string) => {
    if (value === FIXED) onSource({ from: 'fixed', value: '' });
    else if (value === NOTHING) onSource({ from: 'nothing' });
    else onSource({ from: 'column', index: Number(value) });
  };
  return (
    <tr data-mist={missing || undefined}>
      <th scope="row">
        <label htmlFor={id}>{field.label}</label>
        <span className="brief-zacht">
          {field.required === false ? 'mag leeg zijn' : 'verplicht'}, bijvoorbeeld: {field.sample}
        </span>
      </th>
      <td>
        <select id={id} onChange={(event) => choose(event.target.value)} value={chosen}>
          <option value={NOTHING}>(geen kolom)</option>
          <option value={FIXED}>Vaste waarde op elke brief</option>
          {table.headings.map((heading, index) =>
            heading ? (
              <option key={heading} value={index}>
                {`Kolom ${columnLetter(index)}: ${heading}`}
              </option>
            ) : null,
          )}
        </select>
      </td>
      <td>
        {source.from === 'fixed' ? (
          <FixedValue
            field={field}
            onValue={(value) => onSource({ from: 'fixed', value })}
            value={source.value}
          />
        ) : (
          <span className="samenvoegen__waarde">
            {source.from === 'column' ? firstCell(table, source.index) : ''}
          </span>
        )}
      </td>
    </tr>
  );
}

function FixedValue({
  field,
  value,
  onValue,
}: {
  field: FieldDefinition;
  value: string;
  onValue(value: string): void;
}) {
  const label = `Vaste waarde voor ${field.label}`;
  if (!field.options?.length) {
    return (
      <input
        aria-label={label}
        onChange={(event) => onValue(event.target.value)}
        placeholder={field.sample}
        type="text"
        value={value}
      />
    );
  }
  return (
    <select aria-label={label} onChange={(event) => onValue(event.target.value)} value={value}>
      <option value="">Kies</option>
      {field.options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}

function firstCell(table: Table, index: number): string {
  const value = table.rows[0]?.cells[index];
  if (isEmpty(value)) return '(leeg)';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : printDay(dayOf(value));
  return String(value);
}
