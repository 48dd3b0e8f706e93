/** Where the file says its cross-reference table starts: the last thing it says. */
const TABLE_AT = /startxref\s{1,4}(\d{1,10})\s{1,4}%%EOF\s{0,4}$/;
/** The end of a file that holds `startxref`, and the dictionary before it. */
const TAIL = 1024;
/** Each line of a cross-reference table is this long; ISO 32000-1, 7.5.4 leaves no choice. */
const LINE = 20;
/** A catalog or the root of a page tree is far smaller. */
const LONGEST_DICTIONARY = 16_384;

/**
 * How many pages a PDF of our own writers has, by its page tree (ISO 32000-1, 7.7.3): some microseconds, however long
 * the letter. It follows the file's own table, so no words of a letter can pass for a number of pages.
 * @param pdf  made by {@link createPdfWriter}: one cross-reference table, no object streams
 * @throws Error, in Dutch, when it is anything else
 */
export function pagesOf(pdf: Uint8Array): number {
  const text = (from: number, length: number): string =>
    Buffer.from(pdf.buffer, pdf.byteOffset + from, Math.min(length, pdf.byteLength - from)).toString(
      'latin1',
    );
  const tailAt = Math.max(0, pdf.byteLength - TAIL);
  const tail = text(tailAt, TAIL);
  const table = numberIn(TABLE_AT, tail);
  const root = numberIn(/\/Root (\d{1,10}) 0 R/, tail.slice(tail.lastIndexOf('trailer')));
  if (table >= pdf.byteLength) throw unreadable();
  const head = /^xref\s{1,2}0 (\d{1,10})\s{1,2}/.exec(text(table, 40));
  if (!head) throw unreadable();

  const object = (id: number): string => {
    if (id >= Number(head[1])) throw unreadable();
    const at = numberIn(/^(\d{10}) \d{5} n/, text(table + head[0].length + id * LINE, LINE));
    if (at >= pdf.byteLength) throw unreadable();
    const found = text(at, LONGEST_DICTIONARY);
    if (!found.startsWith(`${id} 0 obj`)) throw unreadable();
    return found.slice(0, found.indexOf('endobj'));
  };
  const pages = object(numberIn(/\/Pages (\d{1,10}) 0 R/, object(root)));
  return numberIn(/\/Count (\d{1,10})/, pages);
}

function numberIn(pattern: RegExp, text: string): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw unreadable();
  return Number(found);
}

const unreadable = (): Error => new Error('Van dit bestand is niet te lezen hoeveel bladzijden het heeft.');
