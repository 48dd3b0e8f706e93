/** A stretch of text that looks the same all along. A `\n` in the text is a line break in the letter. */
export interface TextRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

/** What a letter can hold, and nothing else: the common ground of Word files and the clipboard. */
export type TextBlock =
  | { kind: 'paragraph'; runs: TextRun[] }
  | { kind: 'heading'; level: 2 | 3; runs: TextRun[] }
  | { kind: 'item'; depth: number; ordered: boolean; runs: TextRun[] }
  /** Rows of as many cells each; `head`: the first row holds the heads of the columns. */
  | { kind: 'table'; head: boolean; rows: TextRun[][][] };

/** Deeper lists print badly on A4 and read badly everywhere. */
export const MAX_DEPTH = 4;

const SAFE_LINK = /^(https?:\/\/|mailto:|tel:)[^\s]+$/i;

/** A link that may stand in a letter: web, mail and telephone only. @returns undefined for anything else */
export function safeHref(href: string | null | undefined): string | undefined {
  const trimmed = href?.trim() ?? '';
  return SAFE_LINK.test(trimmed) ? trimmed : undefined;
}

/** The words of a block without their looks; a row of a table is a line, with a tab between its cells. */
export function plainText(block: TextBlock | { runs: readonly TextRun[] }): string {
  if ('runs' in block) return block.runs.map(({ text }) => text).join('');
  return block.rows.map((row) => row.map((runs) => plainText({ runs })).join('\t')).join('\n');
}

/** Characters nobody typed: soft hyphens, zero-width marks and the signs of old fonts. */
export function tidyCharacters(text: string): string {
  return (
    text
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
      .replace(/\u2011/g, '-')
      // The ligatures of typeset PDF files: nobody can search for or score a word with one in it.
      .replace(/[\ufb00-\ufb04]/g, (ligature) => ligature.normalize('NFKC'))
      // XML allows no other control characters than these; a clipboard may hold any.
      .replace(/[^\P{Cc}\n]/gu, '')
  );
}

/**
 * Makes runs fit to stand in a block: spaces once, no space at the edges or around a line break,
 * neighbours that look the same joined, empty ones gone.
 */
export function tidyRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  let before = '\n';
  for (const run of runs) {
    let text = '';
    for (const character of tidyCharacters(run.text)) {
      const last = text.at(-1) ?? before;
      if (character === ' ' && (last === ' ' || last === '\n')) continue;
      if (character === '\n' && last === ' ') text = text.endsWith(' ') ? text.slice(0, -1) : text;
      text += character;
    }
    if (text === '') continue;
    before = text.at(-1) ?? before;
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) {
      last.text += text;
    } else {
      joined.push({ ...run, text });
    }
  }
  return trimEdges(joined);
}

function trimEdges(runs: TextRun[]): TextRun[] {
  const trimmed = [...runs];
  for (let first = trimmed[0]; first; first = trimmed[0]) {
    first.text = first.text.trimStart();
    if (first.text !== '') break;
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    trimmed.pop();
  }
  return trimmed;
}

/** The cells of one row of a table as one line: "Huur: 500 euro", "a; b; c" when there are more. */
export function rowRuns(cells: readonly TextRun[][]): TextRun[] {
  const filled = cells.map((cell) => tidyRuns(cell)).filter((cell) => cell.length > 0);
  return filled.flatMap((cell, index) => {
    if (index === 0) return cell;
    const before = plainText({ runs: filled[index - 1] ?? [] });
    if (index > 1) return [{ text: '; ' }, ...cell];
    return [{ text: /[:?!]$/.test(before) ? ' ' : ': ' }, ...cell];
  });
}
