import {
  bytesOfLatin1,
  latin1,
  type PdfObject,
  type PdfObjects,
  type Piece,
  readObjects,
  StrangePdf,
} from './pdfObjects.ts';

/**
 * One PDF/UA-1 that grows part by part. Each part is one of `PdfWriter.bind`; all that says how it is read aloud (the
 * tree of the structure, bookmarks, headers of tables) goes along, so that the whole is as accessible as its parts.
 */
export interface GrowingPdf {
  /** @throws StrangePdf when the part was not made by our typesetter */
  add(part: Uint8Array<ArrayBuffer>): void;
  /** Sides of paper so far. */
  pages(): number;
  /** Closes the file; nothing can be added after it. */
  end(): Blob;
}

/** Numbers of what the whole file has once. */
const CATALOG = 1;
const PAGES = 2;
const STRUCTURE = 3;
const DOCUMENT = 4;
const OUTLINES = 5;
const METADATA = 6;
const INFO = 7;
const FIRST_FREE = 8;

/** Parts are handed to the browser from this size: it may keep a Blob on disk, an array it cannot. */
const PART_BYTES = 4 * 1024 * 1024;
/** How the typesetter names the head of a column or row; only one file long they are different. */
const HEAD_NAME = /^\((U\d+x\d+y\d+)\)$/;
/** Digits of the number of a part in such a name: names in a tree stand in order. */
const PART_DIGITS = 6;
const OFFSET_DIGITS = 10;

/** Starts an empty file. */
export function growingPdf(): GrowingPdf {
  const blobs: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let length = 0;
  const offsets: number[] = [];
  const write = (bytes: Uint8Array<ArrayBuffer>) => {
    chunks.push(bytes);
    held += bytes.length;
    length += bytes.length;
    if (held < PART_BYTES) return;
    blobs.push(new Blob(chunks));
    chunks = [];
    held = 0;
  };
  const writeObject = (id: number, body: string, stream?: Uint8Array<ArrayBuffer>) => {
    offsets[id] = length;
    write(bytesOfLatin1(`${id} 0 obj\n${body}`));
    if (stream) write(stream);
    write(bytesOfLatin1(`${body.endsWith('\n') || stream ? '' : '\n'}endobj\n`));
  };
  // The second line says that the file is not text (PDF 1.7, 7.5.2).
  write(bytesOfLatin1('%PDF-1.7\n%\xc2\xb5\xb6\xb5\n'));

  let free = FIRST_FREE;
  let parts = 0;
  let first:
    | { catalog: string; structure: string; info: string; metadata: PdfObject; fileId: string }
    | undefined;
  const kids: string[] = [];
  const elements: string[] = [];
  const numbers: string[] = [];
  const heads: string[] = [];
  let nextKey = 0;
  let bookmarks = 0;
  let firstBookmark = 0;
  /** The last bookmark waits until it is known what comes after it. */
  let waiting: { id: number; body: string } | undefined;

  const add = (part: Uint8Array<ArrayBuffer>) => {
    const read = readObjects(part);
    const own = rolesIn(read);
    parts += 1;
    const fixed = new Map([
      [own.pages.id, PAGES],
      [own.structure.id, STRUCTURE],
      [own.document.id, DOCUMENT],
      [own.outlines.id, OUTLINES],
    ]);
    const shift = free - 1;
    const keys = nextKey;
    const name = String(parts).padStart(PART_DIGITS, '0');
    const to = (id: number): number => fixed.get(id) ?? id + shift;
    const move = ({ text, quoted }: Piece): string => {
      if (quoted) return text.replace(HEAD_NAME, `(P${name}$1)`);
      return text
        .replace(/(\d+) 0 R\b/g, (_, id: string) => `${to(Number(id))} 0 R`)
        .replace(
          /\/(StructParents?) (\d+)/g,
          (_, key: string, value: string) => `/${key} ${Number(value) + keys}`,
        );
    };
    const moved = ({ pieces }: PdfObject): string => pieces.map(move).join('');

    kids.push(listIn(moved(own.pages), 'Kids'));
    elements.push(listIn(moved(own.document), 'K'));
    const structure = moved(own.structure);
    numbers.push(
      listIn(structure, 'Nums').replace(
        /(\d+) (\d+ 0 R)/g,
        (_, key: string, ref: string) => `${Number(key) + keys} ${ref}`,
      ),
    );
    if (structure.includes('/IDTree')) heads.push(listIn(structure, 'Names'));
    nextKey += numberIn(structure, 'ParentTreeNextKey');

    const outlines = textOf(own.outlines);
    const [top, bottom] = [refIn(outlines, 'First'), refIn(outlines, 'Last')];
    bookmarks += numberIn(outlines, 'Count');
    const left = new Set([own.root.id, own.info.id, own.metadata.id, ...fixed.keys()]);
    for (const object of read.objects) {
      if (left.has(object.id)) continue;
      const id = to(object.id);
      let body = moved(object);
      if (object.id === top) {
        if (waiting) {
          writeObject(waiting.id, withKey(waiting.body, `/Next ${id} 0 R`));
          body = withKey(body, `/Prev ${waiting.id} 0 R`);
        } else firstBookmark = id;
        waiting = undefined;
      }
      if (object.id === bottom) waiting = { id, body };
      else writeObject(id, body, object.stream);
    }
    first ??= {
      catalog: textOf(own.root),
      structure: textOf(own.structure),
      info: textOf(own.info),
      metadata: own.metadata,
      fileId: read.fileId,
    };
    free += read.objects.length;
  };

  const pages = () => kids.reduce((sum, list) => sum + list.split(' R').length - 1, 0);

  const end = (): Blob => {
    if (!first) throw new StrangePdf('There is nothing in the file.');
    if (waiting) writeObject(waiting.id, waiting.body);
    const catalog = first.catalog
      .replace(/\/Pages \d+/, `/Pages ${PAGES}`)
      .replace(/\/Metadata \d+/, `/Metadata ${METADATA}`)
      .replace(/\/StructTreeRoot \d+/, `/StructTreeRoot ${STRUCTURE}`)
      .replace(/\/Outlines \d+/, `/Outlines ${OUTLINES}`);
    writeObject(CATALOG, catalog);
    writeObject(PAGES, `<<\n  /Type /Pages\n  /Count ${pages()}\n  /Kids [${kids.join(' ')}]\n>>\n`);
    const roles = /\/RoleMap <<[^>]*>>/.exec(first.structure)?.[0] ?? '';
    const names = heads.length > 0 ? `  /IDTree <<\n    /Names [${heads.join(' ')}]\n  >>\n` : '';
    writeObject(
      STRUCTURE,
      `<<\n  /Type /StructTreeRoot\n  ${roles}\n  /K [${DOCUMENT} 0 R]\n  /ParentTree <<\n    /Nums [${numbers.join(' ')}]\n  >>\n${names}  /ParentTreeNextKey ${nextKey}\n>>\n`,
    );
    writeObject(
      DOCUMENT,
      `<<\n  /Type /StructElem\n  /S /Document\n  /P ${STRUCTURE} 0 R\n  /K [${elements.join(' ')}]\n>>\n`,
    );
    const lastBookmark = waiting?.id ?? firstBookmark;
    writeObject(
      OUTLINES,
      `<<\n  /Type /Outlines\n  /First ${firstBookmark} 0 R\n  /Last ${lastBookmark} 0 R\n  /Count ${bookmarks}\n>>\n`,
    );
    const { stream } = first.metadata;
    const told = stream ? latin1(stream, 0, stream.length) : '';
    const xml = told
      .slice(told.indexOf('\n') + 1, told.lastIndexOf('\nendstream'))
      .replace(/(<xmpTPg:NPages>)\d+/, `$1${pages()}`);
    writeObject(
      METADATA,
      textOf(first.metadata).replace(/\/Length \d+/, `/Length ${xml.length}`),
      bytesOfLatin1(`stream\n${xml}\nendstream\n`),
    );
    writeObject(INFO, first.info);

    const table = length;
    const size = free;
    const lines = Array.from({ length: size - 1 }, (_, index) => {
      const offset = offsets[index + 1];
      return offset === undefined
        ? '0000000000 65535 f \n'
        : `${String(offset).padStart(OFFSET_DIGITS, '0')} 00000 n \n`;
    });
    write(bytesOfLatin1(`xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`));
    write(
      bytesOfLatin1(
        `trailer\n<<\n  /Size ${size}\n  /Root ${CATALOG} 0 R\n  /Info ${INFO} 0 R\n  /ID ${first.fileId}\n>>\nstartxref\n${table}\n%%EOF`,
      ),
    );
    return new Blob([...blobs, ...chunks], { type: 'application/pdf' });
  };

  return { add, pages, end };
}

/** The objects of a part that the whole file has once. @throws StrangePdf */
function rolesIn({ objects, root: rootId, info: infoId }: PdfObjects) {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const get = (id: number | undefined): PdfObject => {
    const object = id === undefined ? undefined : byId.get(id);
    if (!object) throw new StrangePdf('Something that every part has is not there.');
    return object;
  };
  const root = get(rootId);
  const catalog = textOf(root);
  const structure = get(refIn(catalog, 'StructTreeRoot'));
  const document = get(Number(/^(\d+) 0 R$/.exec(listIn(textOf(structure), 'K'))?.[1] ?? Number.NaN));
  if (!textOf(document).includes('/S /Document')) throw new StrangePdf('The structure has no document.');
  return {
    root,
    structure,
    document,
    pages: get(refIn(catalog, 'Pages')),
    outlines: get(refIn(catalog, 'Outlines')),
    metadata: get(refIn(catalog, 'Metadata')),
    info: get(infoId),
  };
}

const textOf = ({ pieces }: PdfObject): string => pieces.map(({ text }) => text).join('');

const refIn = (dictionary: string, key: string): number | undefined => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
};

const numberIn = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key} (-?\\d+)`).exec(dictionary)?.[1] ?? 0);

/** What stands in an array. @throws StrangePdf */
function listIn(dictionary: string, key: string): string {
  const found = new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(dictionary)?.[1];
  if (found === undefined) throw new StrangePdf(`There is no list of ${key}.`);
  return found.trim();
}

/** A dictionary with one thing more in it. */
const withKey = (dictionary: string, entry: string): string =>
  dictionary.replace(/>>\s*$/, `  ${entry}\n>>\n`);
