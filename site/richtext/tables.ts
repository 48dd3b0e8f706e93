/** A table that scrolls by itself on a small screen; the region is focusable so that a keyboard can scroll. */
export function renderTable(rows: string): string {
  return `<div class="lp-table" role="region" aria-label="Tabel" tabindex="0"><table class="utrecht-table"><tbody class="utrecht-table__body">${rows}</tbody></table></div>`;
}

/** One cell. Lexical's headerState: 1 heads a column's cells, 2 heads a row's, 3 both (the corner). */
export function renderCell(node: Record<string, unknown>, html: string): string {
  const state = typeof node.headerState === 'number' ? node.headerState : 0;
  const span = `${spanOf('colspan', node.colSpan)}${spanOf('rowspan', node.rowSpan)}`;
  if (state === 0) return `<td class="utrecht-table__cell"${span}>${html}</td>`;
  const scope = state === 2 ? 'row' : 'col';
  return `<th class="utrecht-table__header-cell" scope="${scope}"${span}>${html}</th>`;
}

function spanOf(name: string, value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 && value < 100
    ? ` ${name}="${value}"`
    : '';
}
