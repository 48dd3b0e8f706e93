import { plainText, type TextBlock, type TextRun, tidyRuns } from './letterText.ts';

/** A cell as a file or the clipboard gives it. */
export interface GivenCell {
  runs: readonly TextRun[];
  /** How many columns and rows it covers; 1 when absent. */
  colSpan?: number;
  rowSpan?: number;
  /** The source itself says that this is a column head. */
  isHead?: boolean;
}

export type TableBlock = Extract<TextBlock, { kind: 'table' }>;

/** More columns than this do not fit on A4 at a size that people can read. */
export const MAX_COLUMNS = 8;
/** A longer cell holds a passage: then the table is a frame around text, and not figures in rows. */
export const MAX_CELL_CHARACTERS = 400;

/**
 * Makes a table of cells. Merged cells become cells of their own, the words in the first of them; rows and columns
 * without words are left out. The first row is the row of heads when the source says so or sets it in bold alone.
 * @returns undefined when this is no table to read in rows: one row, one column, too wide or too much in a cell
 */
export function tableOf(given: readonly (readonly GivenCell[])[]): TableBlock | undefined {
  const grid = gridOf(given);
  const rows = grid?.filter((row) => row.some(hasWords)) ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((row) => row[at] && hasWords(row[at])),
  );
  if (rows.length < 2 || columns.length < 2 || columns.length > MAX_COLUMNS) return undefined;
  const cells = rows.map((row) => columns.map((at) => row[at] ?? EMPTY));
  if (cells.flat().some((cell) => plainText(cell).length > MAX_CELL_CHARACTERS)) return undefined;
  const head = isHeadRow(cells[0] ?? []) && !cells.slice(1).every(isHeadRow);
  return {
    kind: 'table',
    head,
    rows: cells.map((row, at) =>
      row.map(({ runs }) => (head && at === 0 ? runs.map(withoutBold) : [...runs])),
    ),
  };
}

type Cell = Pick<GivenCell, 'isHead'> & { runs: TextRun[] };

const EMPTY: Cell = { runs: [] };
const hasWords = (cell: Cell) => cell.runs.length > 0;

/** Merged cells laid out, so that every cell stands in its own column. @returns undefined when it is too wide */
function gridOf(given: readonly (readonly GivenCell[])[]): Cell[][] | undefined {
  const grid: Cell[][] = [];
  /** Rows that a cell from above still covers, by column. */
  const covered: number[] = [];
  for (const row of given) {
    const cells: Cell[] = [];
    const skipCovered = () => {
      for (let rows = covered[cells.length] ?? 0; rows > 0; rows = covered[cells.length] ?? 0) {
        covered[cells.length] = rows - 1;
        cells.push(EMPTY);
      }
    };
    for (const { runs, colSpan = 1, rowSpan = 1, isHead } of row) {
      skipCovered();
      if (cells.length + Math.max(1, colSpan) > MAX_COLUMNS * 2) return undefined;
      for (let at = 0; at < Math.max(1, colSpan); at += 1) {
        covered[cells.length] = Math.max(0, rowSpan - 1);
        cells.push(at === 0 ? { runs: tidyRuns(runs), ...(isHead && { isHead }) } : EMPTY);
      }
    }
    skipCovered();
    grid.push(cells);
  }
  return grid;
}

function isHeadRow(row: readonly Cell[]): boolean {
  const filled = row.filter(hasWords);
  return (
    filled.length > 0 &&
    (filled.every(({ isHead }) => isHead) || filled.every(({ runs }) => runs.every(({ bold }) => bold)))
  );
}

/** A head is bold by being a head. */
function withoutBold({ bold: _, ...run }: TextRun): TextRun {
  return run;
}
