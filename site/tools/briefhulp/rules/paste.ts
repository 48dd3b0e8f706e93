/**
 * What copying out of a pdf leaves in a letter and its writer never wrote. Every rule looks at whole lines or at the
 * end of one, so a letter that was typed over stays as it is.
 */

/** `Pagina 1 van 2`, `Blad 2/3`, `1/1` or `- 2 -` alone on a line. */
const PAGE_MARK =
  /^\s*(?:(?:pagina|blad|page|p\.)\s*\d{1,3}(?:\s*(?:van|of|\/|-)\s*\d{1,3})?|\d{1,2}\s*\/\s*\d{1,2}|-\s*\d{1,2}\s*-)\s*$/i;
/** A number alone is one only where the page ends: in a column of a table it counts something. */
const LONE_NUMBER = /^\s*\d{1,2}\s*$/;
/** A word cut in two at the end of a line; `huur- en` is no such word. */
const CUT_WORD = /(\p{Ll}{2})-\n[ \t]*(?!(?:en|of|tot)(?!\p{L}))(?=\p{Ll}{2})/gu;
const ENDS_SENTENCE = /[.!?:;]["'”’)]?\s*$/;
/** `Raadhuisplein\n1. Wij bespreken …`: a number that fell on the next line, and no item of a list. */
const FULL_LINE = 60;
const NUMBERED = /^\s*\d{1,3}[.)]\s/;
/** A head that comes back on the next page is at most this long. */
const MOST_HEAD_LINES = 6;

/** The text of a pasted letter without page numbers, heads that come back on each page, and words cut in two. */
export function cleanPaste(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n')
    .replace(/\u00ad\n?/g, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const endsPage = LONE_NUMBER.test(line) && (lines[index + 1] ?? '').trim() === '';
    if (!PAGE_MARK.test(line) && !endsPage) {
      kept.push(line);
      continue;
    }
    const seen = new Set(kept.map((earlier) => squeezed(earlier)));
    let next = index + 1;
    for (let most = next + MOST_HEAD_LINES; next < most && next < lines.length; next += 1) {
      const head = squeezed(lines[next] ?? '');
      if (head !== '' && !seen.has(head)) break;
    }
    while (kept.at(-1)?.trim() === '') kept.pop();
    // A sentence that runs on over the page is one sentence.
    const runsOn = !ENDS_SENTENCE.test(kept.at(-1) ?? '.') && /^\s*\p{Ll}/u.test(lines[next] ?? '');
    if (!runsOn) kept.push('');
    index = next - 1;
  }
  return kept
    .map((line, index) => (index > 0 && fellDown(line, kept[index - 1] ?? '') ? ` ${line}` : `\n${line}`))
    .join('')
    .slice(1)
    .replace(CUT_WORD, '$1');
}

const fellDown = (line: string, before: string) =>
  NUMBERED.test(line) && before.length >= FULL_LINE && !NUMBERED.test(before) && /\p{L}\s*$/u.test(before);

const squeezed = (line: string) => line.replace(/\s+/g, ' ').trim().toLowerCase();
