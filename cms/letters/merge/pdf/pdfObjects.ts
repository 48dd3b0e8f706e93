/** An object of a PDF: its words in pieces, and the bytes of its stream as they are. */
export interface PdfObject {
  /** Number in the file. */
  id: number;
  pieces: Piece[];
  /** From `stream` up to `endobj`; absent when it is no stream. */
  stream?: Uint8Array<ArrayBuffer>;
}

/** Text between brackets says what somebody wrote; only the rest is PDF, and may be changed as such. */
export interface Piece {
  text: string;
  quoted: boolean;
}

export interface PdfObjects {
  objects: PdfObject[];
  /** Number of the catalog. */
  root: number;
  /** Number of the information dictionary. */
  info: number;
  /** Identifies the file, as it stands in the trailer: `[(…) (…)]`. */
  fileId: string;
}

/** Why a file is not joined: not one of ours. */
export class StrangePdf extends Error {}

const NEWLINE = 10;
const OPEN = 40;
const CLOSE = 41;
const LESS = 60;
const MORE = 62;
const BACKSLASH = 92;
const STREAM = [...'stream\n'].map((letter) => letter.charCodeAt(0));

/**
 * Takes a PDF of our typesetter apart: a plain table of objects (PDF 1.7, 7.5.4), no object streams, nothing encrypted.
 * @throws StrangePdf
 */
export function readObjects(pdf: Uint8Array<ArrayBuffer>): PdfObjects {
  const tail = latin1(pdf, Math.max(0, pdf.length - 1024), pdf.length);
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (!(tableAt > 0 && tableAt < pdf.length))
    throw new StrangePdf('The table of objects is not where it should be.');
  const table = latin1(pdf, tableAt, pdf.length);
  const [, count] = /^xref\s+0 (\d+)\s/.exec(table) ?? [];
  const root = Number(/\/Root (\d+) 0 R/.exec(table)?.[1] ?? 0);
  const info = Number(/\/Info (\d+) 0 R/.exec(table)?.[1] ?? 0);
  const fileId = /\/ID (\[.*\])/.exec(table)?.[1] ?? '';
  if (!count || !root || table.includes('/Encrypt') || table.includes('/Prev'))
    throw new StrangePdf('The trailer is not ours.');
  const places = [...table.matchAll(/(\d{10}) \d{5} n/g)].map(([, offset], index) => ({
    id: index + 1,
    at: Number(offset),
  }));
  if (places.length !== Number(count) - 1) throw new StrangePdf('The table of objects has a gap.');
  const inOrder = places.toSorted((a, b) => a.at - b.at);
  const objects = inOrder.map(({ id, at }, index) =>
    readObject(pdf, id, at, inOrder[index + 1]?.at ?? tableAt),
  );
  return { objects, root, info, fileId };
}

function readObject(pdf: Uint8Array<ArrayBuffer>, id: number, from: number, to: number): PdfObject {
  const head = `${id} 0 obj\n`;
  const end = lastIndexOf(pdf, 'endobj', from, to);
  if (latin1(pdf, from, from + head.length) !== head || end < 0)
    throw new StrangePdf(`Object ${id} is not where it should be.`);
  const pieces: Piece[] = [];
  let start = from + head.length;
  let at = start;
  const cut = (quoted: boolean) => {
    if (at > start) pieces.push({ text: latin1(pdf, start, at), quoted });
    start = at;
  };
  while (at < end) {
    const byte = pdf[at];
    if (byte === OPEN || (byte === LESS && pdf[at + 1] !== LESS)) {
      cut(false);
      at = byte === OPEN ? endOfText(pdf, at, end) : pdf.indexOf(MORE, at) + 1;
      cut(true);
    } else if (byte === LESS) at += 2;
    else if (
      byte === STREAM[0] &&
      pdf[at - 1] === NEWLINE &&
      STREAM.every((each, index) => pdf[at + index] === each)
    ) {
      cut(false);
      return { id, pieces, stream: pdf.subarray(at, end) };
    } else at += 1;
  }
  cut(false);
  return { id, pieces };
}

/** Where a text between brackets ends; brackets in it are in pairs, or have a backslash. */
function endOfText(pdf: Uint8Array, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (pdf[at] === BACKSLASH) at += 1;
    else if (pdf[at] === OPEN) depth += 1;
    else if (pdf[at] === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new StrangePdf('A text does not end.');
}

function lastIndexOf(pdf: Uint8Array, word: string, from: number, to: number): number {
  for (let at = to - word.length; at > from; at -= 1) {
    if (latin1(pdf, at, at + word.length) === word) return at;
  }
  return -1;
}

const CHUNK = 8192;

/** Bytes as characters of the same number, and nothing else: a decoder would read some as other characters. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + CHUNK)));
  }
  return text;
}

/** The other way round. */
export function bytesOfLatin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
