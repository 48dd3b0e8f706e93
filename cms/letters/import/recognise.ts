import { FileRefused, unpack } from './unpack.ts';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_HEADER = [0x50, 0x4b, 0x03, 0x04];
const WORD_DOCUMENT = 'wordprocessingml.document.main+xml';
const MACRO_DOCUMENT = 'macroEnabled';
const TEMPLATE = 'wordprocessingml.template.main+xml';

/**
 * Looks at the content of a file, not at its name, and unpacks it when it is a Word letter.
 * @returns the parts of the document, and which one holds the text
 * @throws FileRefused with the reason, when it is anything else
 */
export function openWordFile(bytes: Uint8Array): { parts: Map<string, Uint8Array>; mainPart: string } {
  if (bytes.length === 0) throw new FileRefused('empty');
  if (startsWith(bytes, OLE_HEADER)) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Names in an OLE container are UTF-16. Word wraps a letter with a password in such a container.
    if (content.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new FileRefused('password');
    throw new FileRefused('oldWord');
  }
  const opening = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (opening.startsWith('%PDF')) throw new FileRefused('pdf');
  if (opening.startsWith('{\\rtf')) throw new FileRefused('oldWord');
  if (!startsWith(bytes, ZIP_HEADER)) throw new FileRefused('notWord');

  const { parts, names } = unpack(bytes);
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) throw new FileRefused('macro');
  const types = textOf(parts.get('[Content_Types].xml'));
  if (types.includes(MACRO_DOCUMENT)) throw new FileRefused('macro');
  if (names.includes('EncryptedPackage')) throw new FileRefused('password');
  if (textOf(parts.get('mimetype')).includes('opendocument')) throw new FileRefused('openDocument');
  if (!types.includes(WORD_DOCUMENT) && !types.includes(TEMPLATE)) {
    throw new FileRefused(/spreadsheetml|presentationml/.test(types) ? 'otherOffice' : 'notWord');
  }
  const mainPart = mainPartOf(types);
  if (!parts.has(mainPart)) throw new FileRefused('broken');
  for (const [name, content] of parts) {
    // The format has no use for a DTD; whoever puts one in wants to grow entities or read files.
    if (/\.(xml|rels)$/.test(name) && textOf(content).includes('<!DOCTYPE')) throw new FileRefused('broken');
  }
  return { parts, mainPart };
}

/** The part that holds the text: `word/document.xml`, or `document2.xml` out of some versions of Word online. */
function mainPartOf(types: string): string {
  const entry = types.match(/<Override [^<>]*>/g)?.find((each) => each.includes(WORD_DOCUMENT));
  return /PartName="\/([^"]+)"/.exec(entry ?? '')?.[1] ?? 'word/document.xml';
}

/** The text of one part; empty when the file has no such part. */
export function textOf(content: Uint8Array | undefined): string {
  return content ? Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8') : '';
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((value, index) => bytes[index] === value);
}
