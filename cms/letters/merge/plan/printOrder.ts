import type { PlannedRow } from './checkRows.ts';

/** Rows in the order of the post: by postcode, those without one last; within a postcode as in the file. */
export const byPostcode = (rows: readonly PlannedRow[]): PlannedRow[] =>
  rows.toSorted((a, b) => {
    if (a.postcode === b.postcode) return a.row - b.row;
    if (a.postcode === '') return 1;
    if (b.postcode === '') return -1;
    return a.postcode < b.postcode ? -1 : 1;
  });
