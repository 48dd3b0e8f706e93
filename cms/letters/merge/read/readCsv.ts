import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { decode } from './encoding.ts';
import { MAX_ROW_LENGTH } from './limits.ts';
import { TableRefused } from './table.ts';

const SEPARATORS = [
  { sign: ';', name: 'puntkomma’s' },
  { sign: '\t', name: 'tabs' },
  { sign: ',', name: 'komma’s' },
] as const;

/** The first line some programs write to say what separates the cells. */
const SEPARATOR_LINE = /^sep=([;,\t])\r?\n/i;

/** The cells of a CSV file, and what had to be found out about it. Row numbers count records, as a spreadsheet does. */
export interface Cells {
  rows: { number: number; cells: string[] }[];
  notices: string[];
}

/**
 * Reads a CSV file: encoding and separator are found out and told.
 * @throws TableRefused with the line where a quote is not closed or stands where it cannot
 */
export function readCsv(bytes: Uint8Array): Cells {
  const { text, notice } = decode(bytes);
  const said = SEPARATOR_LINE.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const separator = SEPARATORS.find(({ sign }) => sign === said?.[1]) ?? separatorOf(body);
  const first = said ? 2 : 1;
  return {
    rows: recordsOf(body, separator.sign, first).map((cells, index) => ({ number: first + index, cells })),
    notices: [`De kolommen zijn gescheiden door ${separator.name}.`, ...(notice ? [notice] : [])],
  };
}

function recordsOf(text: string, delimiter: string, firstLine: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: MAX_ROW_LENGTH,
      trim: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableRefused(sentenceFor(error, text, firstLine - 1));
  }
}

function sentenceFor(error: CsvError, text: string, linesBefore: number): string {
  const line = Number(error.lines ?? 0) + linesBefore;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `Op regel ${lastOpened(text) + linesBefore} begint een aanhalingsteken (") dat nergens eindigt. Zet er een achter de tekst, of haal het weg.`;
    case 'CSV_MAX_RECORD_SIZE':
      return `De rij op regel ${line} is veel te lang. Waarschijnlijk staat daarvoor een aanhalingsteken (") dat nergens eindigt.`;
    default:
      return `Op regel ${line} staat een aanhalingsteken (") midden in een cel. Schrijf het dubbel (""), of haal het weg.`;
  }
}

/** The sign that stands most often in the first line, outside quotes. */
function separatorOf(text: string): (typeof SEPARATORS)[number] {
  const count = new Map<string, number>();
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted) count.set(sign, (count.get(sign) ?? 0) + 1);
  }
  const [best] = [...SEPARATORS].sort((a, b) => (count.get(b.sign) ?? 0) - (count.get(a.sign) ?? 0));
  return best ?? SEPARATORS[0];
}

/** The line, from 1, of the last quote that opens something: where the one that is not closed stands. */
function lastOpened(text: string): number {
  let line = 1;
  let quoted = false;
  let opened = 1;
  for (const sign of text) {
    if (sign === '\n') line += 1;
    if (sign !== '"') continue;
    quoted = !quoted;
    if (quoted) opened = line;
  }
  return opened;
}
