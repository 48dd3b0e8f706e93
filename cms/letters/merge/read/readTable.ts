import { plainName } from '../../fields/fieldCodes.ts';
import { isEmpty, type RawValue } from '../fields/field.ts';
import { MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import { readCsv } from './readCsv.ts';
import { readXlsx } from './readXlsx.ts';
import { columnLetter, type Table, TableRefused, type TableRow } from './table.ts';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b, 0x03, 0x04];

const EMPTY = 'Dit bestand is leeg. Op de eerste rij horen de koppen, op elke rij daaronder een brief.';

const count = (number: number): string => number.toLocaleString('nl-NL');

/**
 * Reads a CSV or Excel file as rows with headings. It looks at the content of the file, not at its name; nothing in
 * it is run. Runs in a browser as well as in Node: the file need not leave the device.
 * @throws TableRefused with one Dutch sentence or two: what is wrong, and what to do
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) throw new TableRefused(EMPTY);
  if (bytes.length > MAX_FILE_BYTES) throw new TableRefused(tooLarge(bytes.length));
  const zipped = startsWith(bytes, ZIP_HEADER);
  if (!zipped) refuseOthers(bytes);
  const { rows, notices } = zipped ? await readXlsx(bytes) : readCsv(bytes);
  return tableOf(rows, notices, !zipped);
}

/** @param size in bytes */
export const tooLarge = (size: number): string =>
  `Dit bestand is te groot: ${count(Math.ceil(size / 1024 / 1024))} MB. Hoogstens ${MAX_FILE_BYTES / 1024 / 1024} MB. Splits het in delen.`;

function refuseOthers(bytes: Uint8Array): void {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  if (startsWith(bytes, OLE_HEADER)) {
    const content = new TextDecoder('utf-16le').decode(bytes);
    const shifted = new TextDecoder('utf-16le').decode(bytes.subarray(1));
    if (content.includes('EncryptedPackage') || shifted.includes('EncryptedPackage')) {
      throw new TableRefused(
        'Op dit bestand zit een wachtwoord. Haal het wachtwoord weg in Excel en kies het bestand opnieuw.',
      );
    }
    throw new TableRefused(
      'Dit is een oud Excel- of Word-bestand (.xls of .doc). Open het in Excel, bewaar het als .xlsx en kies het opnieuw.',
    );
  }
  if (opening.startsWith('%pdf')) {
    throw new TableRefused('Dit is een pdf. Kies een Excel-bestand (.xlsx) of een CSV-bestand.');
  }
  if (/^(?:<!doctype html|<html|<\?xml|\{\\rtf)/.test(opening)) {
    throw new TableRefused(
      'Dit is geen CSV of Excel-bestand van nu. Open het in Excel, bewaar het als .xlsx en kies het opnieuw.',
    );
  }
}

function tableOf(
  found: readonly { number: number; cells: readonly RawValue[] }[],
  notices: readonly string[],
  cellsCount: boolean,
): Table {
  const filled = found.filter(({ cells }) => cells.some((cell) => !isEmpty(cell)));
  const [head, ...body] = filled;
  if (!head) throw new TableRefused(EMPTY);
  const width = head.cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
  if (width > MAX_COLUMNS) {
    throw new TableRefused(`Dit bestand heeft ${count(width)} kolommen. Hoogstens ${MAX_COLUMNS}.`);
  }
  const headings = head.cells.slice(0, width).map((cell) =>
    String(cell ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  refuseDoubles(headings);
  if (body.length === 0) {
    throw new TableRefused(
      'Onder de koppen staat geen enkele rij. Zet op elke rij de gegevens van één brief.',
    );
  }
  if (body.length > MAX_ROWS) {
    throw new TableRefused(
      `Dit bestand heeft ${count(body.length)} rijen. Hoogstens ${count(MAX_ROWS)} tegelijk. Splits het in delen.`,
    );
  }
  const nameless = headings.flatMap((heading, index) =>
    heading === '' && body.some(({ cells }) => !isEmpty(cells[index])) ? [columnLetter(index)] : [],
  );
  const last = body.at(-1)?.number ?? 0;
  const empty = last - head.number - body.length;
  return {
    headings,
    rows: body.map((row) => rowOf(row, width, cellsCount)),
    notices: [
      ...notices,
      ...(nameless.length > 0 ? [`Kolom ${nameless.join(', ')} heeft geen kop en wordt niet gebruikt.`] : []),
      ...(empty > 0 ? [`${count(empty)} lege ${empty === 1 ? 'rij is' : 'rijen zijn'} overgeslagen.`] : []),
    ],
  };
}

function rowOf(
  { number, cells }: { number: number; cells: readonly RawValue[] },
  width: number,
  cellsCount: boolean,
): TableRow {
  const row: TableRow = { number, cells: Array.from({ length: width }, (_, index) => cells[index] ?? null) };
  const extra = cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
  // A spreadsheet leaves out empty cells at the end of a row; a CSV that does so has lost a separator.
  if (extra > width || (cellsCount && cells.length < width)) {
    const has = extra > width ? extra : cells.length;
    row.problem = `Deze rij heeft ${has} ${has === 1 ? 'cel' : 'cellen'}, de koppen zijn er ${width}. Staat er een scheidingsteken te veel of te weinig?`;
  }
  return row;
}

function refuseDoubles(headings: readonly string[]): void {
  const seen = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    if (heading === '') continue;
    const before = seen.get(plainName(heading));
    if (before !== undefined) {
      throw new TableRefused(
        `De kop ‘${heading}’ staat er twee keer: in kolom ${columnLetter(before)} en ${columnLetter(index)}. Geef elke kolom een eigen kop.`,
      );
    }
    seen.set(plainName(heading), index);
  }
}

const startsWith = (bytes: Uint8Array, header: readonly number[]): boolean =>
  header.every((value, index) => bytes[index] === value);
