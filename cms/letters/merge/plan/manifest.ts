import { csvOf } from '../../overview/csv.ts';

/** One letter in a ZIP for a post room. */
export interface ManifestLine {
  file: string;
  /** As the spreadsheet numbers it. */
  row: number;
  /** Sides of paper; undefined when the server did not count them. */
  pages?: number;
  postcode: string;
  /** Of the file, in hexadecimal. */
  sha256: string;
}

/** For a person or a spreadsheet; no cell of it is run as a formula. */
export const manifestCsv = (lines: readonly ManifestLine[]): string =>
  csvOf([
    ['bestand', 'rij', 'paginas', 'postcode', 'sha256'],
    ...lines.map(({ file, row, pages, postcode, sha256 }) => [file, row, pages, postcode, sha256]),
  ]);

/** For a machine. */
export const manifestJson = (lines: readonly ManifestLine[]): string =>
  `${JSON.stringify({ brieven: lines.length, bestanden: lines.map(({ file, row, pages, postcode, sha256 }) => ({ bestand: file, rij: row, paginas: pages ?? null, postcode, sha256 })) }, null, 2)}\n`;
