import readSheets from 'read-excel-file/universal';
import { FileRefused, unpack } from '../../import/unpack.ts';
import type { RawValue } from '../fields/field.ts';
import { TableRefused } from './table.ts';

const SHEET_PARTS =
  /^(?:\[Content_Types\]\.xml|mimetype|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const SPREADSHEET = 'spreadsheetml.sheet.main+xml';

/** How many cells are named before the sentence says `en andere`. */
const NAMED_CELLS = 3;

export interface SheetCells {
  rows: { number: number; cells: RawValue[] }[];
  notices: string[];
}

/**
 * Reads the first sheet of an Excel file: the values of formulas, dates as dates. What it unpacks to is counted
 * before anything reads it.
 * @throws TableRefused
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetCells> {
  const { parts } = unpacked(bytes);
  const sheets = await sheetsOf(bytes);
  const [first, ...others] = sheets;
  if (!first) throw new TableRefused('In dit Excel-bestand staat geen blad.');
  const odd = oddCells(firstSheet(parts));
  const uncounted = odd.filter(({ error }) => error === undefined);
  if (uncounted.length > 0) {
    const named = uncounted
      .slice(0, NAMED_CELLS)
      .map(({ name }) => name)
      .join(', ');
    const more = uncounted.length > NAMED_CELLS ? ' en andere' : '';
    throw new TableRefused(
      `In cel ${named}${more} staat een formule zonder uitkomst. Open het bestand in Excel, bewaar het en kies het opnieuw.`,
    );
  }
  const left = others.filter(({ data }) => data.length > 0).map(({ sheet }) => `‘${sheet}’`);
  const rows = first.data.map((cells, index) => ({ number: index + 1, cells: [...cells] as RawValue[] }));
  for (const { row, column, error } of odd) {
    const cells = rows[row - 1]?.cells;
    if (cells) cells[column] = error;
  }
  return {
    rows,
    notices: [
      `Gelezen is het blad ‘${first.sheet}’.`,
      ...(left.length > 0 ? [`Niet gelezen: het blad ${left.join(', ')}.`] : []),
    ],
  };
}

function unpacked(bytes: Uint8Array): ReturnType<typeof unpack> {
  let file: ReturnType<typeof unpack>;
  try {
    file = unpack(bytes, SHEET_PARTS);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new TableRefused(ZIP_REFUSALS[error.reason] ?? ZIP_REFUSALS.broken);
  }
  const types = textOf(file.parts.get('[Content_Types].xml'));
  if (textOf(file.parts.get('mimetype')).includes('opendocument')) throw new TableRefused(OPEN_DOCUMENT);
  if (types.includes('wordprocessingml')) throw new TableRefused(WORD);
  if (!types.includes(SPREADSHEET) && !types.includes('macroEnabled'))
    throw new TableRefused(ZIP_REFUSALS.broken);
  for (const part of file.parts.values()) {
    // The format has no use for a DTD; whoever puts one in wants to grow entities.
    if (textOf(part).includes('<!DOCTYPE')) throw new TableRefused(ZIP_REFUSALS.broken);
  }
  return file;
}

const WORD =
  'Dit is een Word-bestand. Zet de gegevens in Excel, met één rij voor elke brief, en bewaar als .xlsx.';
const OPEN_DOCUMENT =
  'Dit bestand komt uit LibreOffice of OpenOffice. Bewaar het daar als Excel-bestand (.xlsx) of als CSV en kies het opnieuw.';
const ZIP_REFUSALS: Record<string, string> & { broken: string } = {
  broken:
    'Dit is geen Excel-bestand, of het is beschadigd. Open het in Excel, bewaar het als .xlsx en kies het opnieuw.',
  bursts:
    'Dit bestand wordt uitgepakt veel te groot. Bewaar alleen het blad met de rijen als CSV en kies dat.',
  password:
    'Op dit bestand zit een wachtwoord. Haal het wachtwoord weg in Excel en kies het bestand opnieuw.',
};

async function sheetsOf(bytes: Uint8Array) {
  try {
    // A copy with a buffer of its own: the reader takes no view.
    return await readSheets(new Uint8Array(bytes).buffer);
  } catch {
    throw new TableRefused(ZIP_REFUSALS.broken);
  }
}

/** The XML of the sheet that comes first, which need not be the first file. */
function firstSheet(parts: ReadonlyMap<string, Uint8Array>): string {
  const id = /<sheet [^<>]*?r:id="([^"]{1,40})"/.exec(textOf(parts.get('xl/workbook.xml')))?.[1];
  const links = textOf(parts.get('xl/_rels/workbook.xml.rels')).match(/<Relationship [^<>]*>/g) ?? [];
  const link = links.find((each) => each.includes(`Id="${id}"`));
  const target = /Target="(?:\/xl\/)?([^"]+)"/.exec(link ?? '')?.[1] ?? 'worksheets/sheet1.xml';
  return textOf(parts.get(`xl/${target}`));
}

interface OddCell {
  /** As a spreadsheet names it: `B2`. */
  name: string;
  row: number;
  /** From 0. */
  column: number;
  /** What a formula that failed says; undefined for a formula that was never counted. */
  error?: string;
}

/** Cells that the reader would give as empty, though something is in them: formulas that failed or were not counted. */
function oddCells(sheet: string): OddCell[] {
  const found: OddCell[] = [];
  for (let start = sheet.indexOf('<c '); start >= 0; ) {
    const next = sheet.indexOf('<c ', start + 3);
    const cell = sheet.slice(start, next < 0 ? undefined : next);
    start = next;
    const failed = cell.startsWith('<c ') && / t="e"/.test(cell.slice(0, cell.indexOf('>')));
    if (!failed && !/<f[ >/]/.test(cell)) continue;
    const value = /<v>([^<]*)<\/v>/.exec(cell)?.[1];
    const place = / r="([A-Z]{1,3})(\d{1,7})"/.exec(cell);
    if (!place || (!failed && value !== undefined)) continue;
    const [, letters = 'A', digits = '1'] = place;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const name = letters + digits;
    found.push({ name, row: Number(digits), column, ...(failed && { error: value ?? '#N/B' }) });
  }
  return found;
}

const textOf = (part: Uint8Array | undefined): string => (part ? new TextDecoder().decode(part) : '');
