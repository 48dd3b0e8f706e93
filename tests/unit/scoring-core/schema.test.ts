import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentFromText, scoreLetter } from '../../../scoring/index.ts';

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  pattern?: string;
}

const schema = JSON.parse(
  readFileSync(new URL('../../../scoring/report.schema.json', import.meta.url), 'utf8'),
) as Schema;

function typeOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

/** The part of JSON Schema that our schema uses; also complains about fields the schema does not name. */
function faults(value: unknown, given: Schema, path = '$'): string[] {
  const own = given.$ref ? (schema.$defs?.[given.$ref.replace('#/$defs/', '')] as Schema) : given;
  const found: string[] = [];
  if (own.type && !typeOf(value).some((type) => [own.type].flat().includes(type)))
    found.push(`${path}: type`);
  if (own.enum && !own.enum.includes(value)) found.push(`${path}: ${JSON.stringify(value)}`);
  if (typeof value === 'number' && (value < (own.minimum ?? value) || value > (own.maximum ?? value)))
    found.push(`${path}: range`);
  if (typeof value === 'string') {
    if (value.length < (own.minLength ?? 0)) found.push(`${path}: empty`);
    if (own.pattern && !new RegExp(own.pattern).test(value)) found.push(`${path}: pattern ${value}`);
  }
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      found.push(...faults(item, own.items ?? {}, `${path}[${index}]`));
  else if (typeof value === 'object' && value !== null) {
    for (const name of own.required ?? []) if (!(name in value)) found.push(`${path}.${name}: missing`);
    for (const [name, part] of Object.entries(value)) {
      const child = own.properties?.[name];
      if (child) found.push(...faults(part, child, `${path}.${name}`));
      else found.push(`${path}.${name}: not in the schema`);
    }
  }
  return found;
}

describe('report.schema.json', () => {
  it.each([
    [
      'a letter',
      'Geachte heer De Wit,\n\nMiddels dit schrijven wordt uw aanvraag afgewezen.\n\nBel ons op 14 030.',
    ],
    ['another language', 'We are writing to tell you that your request has been turned down by the city.'],
    ['nothing', ''],
  ])('describes the report of %s', (_, text) => {
    const report = scoreLetter(documentFromText(text), { sentences: true });
    expect(faults(JSON.parse(JSON.stringify(report)), schema)).toEqual([]);
  });

  it('would notice a wrong report', () => {
    const report = { ...scoreLetter(documentFromText('Wij helpen u graag.')), language: 'en', extra: 1 };
    expect(faults(report, schema)).toEqual(['$.language: "en"', '$.extra: not in the schema']);
  });
});
