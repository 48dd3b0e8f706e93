/** Reads the PDF our typesetter makes as a screen reader would: structure first, words by their marks. */
import { inflateSync } from 'node:zlib';

export interface PdfElement {
  /** `Document`, `H1`, `P`, `L`, `Table`, `Figure`… */
  type: string;
  alt?: string;
  /** Words of this element and all under it, in the order of the structure. */
  text: string;
  children: PdfElement[];
}

export interface PdfFile {
  pages: number;
  /** Dictionary of the catalog. */
  catalog: string;
  /** XMP metadata. */
  metadata: string;
  fonts: { name: string; embedded: boolean; unicode: boolean }[];
  /** Their words, in the order of the file. */
  bookmarks: string[];
  root: PdfElement;
  /** Every element, in reading order. */
  all: PdfElement[];
  /** What is printed on a page but is no part of the structure: page numbers, fold marks. */
  artifacts: number;
  /** All that is printed on each page, artifacts as well, as it is drawn. */
  printed: string[];
}

const REF = /(\d+) 0 R/;

/** @param pdf  made by Typst, or by Chromium (then only `printed` tells): no object streams, no encryption */
export function readPdf(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf);
  const file = bytes.toString('latin1');
  const objects = new Map<string, string>();
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    objects.set(match[1] ?? '', match[2] ?? '');
  }
  const follow = (dictionary: string, key: string): string =>
    objects.get(REF.exec(new RegExp(`/${key} (\\d+ 0 R)`).exec(dictionary)?.[1] ?? '')?.[1] ?? '') ?? '';
  const stream = (object: string): string => {
    const at = object.indexOf('stream');
    const raw = Buffer.from(object.slice(at + 'stream'.length).replace(/^\r?\n/, ''), 'latin1');
    const length = Number(/\/Length (\d+)/.exec(object)?.[1] ?? raw.length);
    const data = raw.subarray(0, length);
    return object.slice(0, at).includes('/FlateDecode')
      ? inflateSync(data).toString('latin1')
      : data.toString('latin1');
  };

  const catalog = [...objects.values()].find((object) => object.includes('/Type /Catalog')) ?? '';
  const pageIds = [
    ...(/\/Kids \[([^\]]*)\]/.exec(follow(catalog, 'Pages'))?.[1] ?? '').matchAll(/(\d+) 0 R/g),
  ].map(([, id]) => id ?? '');
  const marked = new Map<string, string>();
  const printed: string[] = [];
  let artifacts = 0;
  for (const id of pageIds) {
    const page = objects.get(id) ?? '';
    const fonts = new Map<string, Map<number, string>>();
    for (const [, name = '', ref = ''] of page.matchAll(/\/(f\d+) (\d+) 0 R/gi)) {
      fonts.set(name, characterMap(stream(follow(objects.get(ref) ?? '', 'ToUnicode'))));
    }
    const content = stream(follow(page, 'Contents'));
    artifacts += content.split('/Artifact').length - 1;
    let side = '';
    for (const [mcid, text] of shownText(content, fonts)) {
      side += text;
      const mark = `${id} ${mcid}`;
      if (mcid !== undefined) marked.set(mark, (marked.get(mark) ?? '') + text);
    }
    printed.push(side);
  }

  const all: PdfElement[] = [];
  const read = (object: string, inheritedPage: string): PdfElement => {
    const page = /\/Pg (\d+) 0 R/.exec(object)?.[1] ?? inheritedPage;
    const alt = /\/Alt ([(<].*)/.exec(object)?.[1];
    const element: PdfElement = {
      type: /\/S \/(\w+)/.exec(object)?.[1] ?? '',
      text: '',
      children: [],
      ...(alt && { alt: pdfString(alt) }),
    };
    all.push(element);
    for (const kid of kidsOf(object)) {
      if (kid.ref) {
        const child = read(objects.get(kid.ref) ?? '', page);
        element.children.push(child);
        element.text += child.text;
      } else {
        element.text += marked.get(`${kid.page ?? page} ${kid.mcid}`) ?? '';
      }
    }
    return element;
  };
  const tree = follow(catalog, 'StructTreeRoot');
  const root = read(objects.get(kidsOf(tree)[0]?.ref ?? '') ?? '', '');

  return {
    pages: pageIds.length,
    catalog,
    metadata: stream(follow(catalog, 'Metadata')),
    fonts: [...objects.values()]
      .filter((object) => object.includes('/Subtype /Type0'))
      .map((font) => {
        const descendant = objects.get(/\/DescendantFonts \[(\d+) 0 R/.exec(font)?.[1] ?? '') ?? '';
        return {
          name: /\/BaseFont \/(\S+)/.exec(font)?.[1] ?? '',
          embedded: /\/FontFile[23]? \d+ 0 R/.test(follow(descendant, 'FontDescriptor')),
          unicode: font.includes('/ToUnicode'),
        };
      }),
    bookmarks: [...objects.values()]
      .filter((object) => /\/Title [\s\S]*\/Dest /.test(object))
      .map((object) => pdfString(/\/Title ([(<].*)/.exec(object)?.[1] ?? '')),
    root,
    all,
    artifacts,
    printed,
  };
}

interface Kid {
  ref?: string;
  mcid?: string;
  page?: string;
}

/** The children of a structure element: elements, marked content, or marked content of another page. */
function kidsOf(object: string): Kid[] {
  const at = /\/K\s/.exec(object)?.index;
  if (at === undefined) return [];
  const rest = object.slice(at + 3).trimStart();
  const list = rest.startsWith('[')
    ? rest.slice(1, closing(rest))
    : (/^(?:\d+ 0 R|\d+|<<[\s\S]*?>>)/.exec(rest)?.[0] ?? '');
  return [...list.matchAll(/<<([\s\S]*?)>>|(\d+) 0 R|(\d+)/g)].flatMap(([, dictionary, ref, mcid]): Kid[] => {
    if (dictionary === undefined) return ref === undefined ? [{ mcid: mcid ?? '' }] : [{ ref }];
    const marked = /\/MCID (\d+)/.exec(dictionary)?.[1];
    const page = /\/Pg (\d+) 0 R/.exec(dictionary)?.[1];
    return marked === undefined ? [] : [{ mcid: marked, ...(page && { page }) }];
  });
}

function closing(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '[') depth += 1;
    if (text[index] === ']' && --depth === 0) return index;
  }
  return text.length;
}

function characterMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    for (const [, from = '', to = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      map.set(Number.parseInt(from, 16), Buffer.from(to, 'hex').swap16().toString('utf16le'));
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', last = '', to = ''] of block.matchAll(
      /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(last, 16); code += 1) {
        map.set(code, String.fromCharCode(Number.parseInt(to, 16) + code - first));
      }
    }
  }
  return map;
}

/** What may stand in a string of a PDF: escapes, and brackets within brackets. */
const LITERAL = [1, 2, 3].reduce(
  (inner) => String.raw`\\[\s\S]|[^\\()]|\((?:${inner})*\)`,
  String.raw`\\[\s\S]|[^\\()]`,
);

/** Everything shown on a page, each with the mark it belongs to; artifacts have none. */
function shownText(content: string, fonts: Map<string, Map<number, string>>): [string | undefined, string][] {
  const text: [string | undefined, string][] = [];
  let font: Map<number, string> | undefined;
  const marks: (string | undefined)[] = [];
  const token = new RegExp(
    String.raw`/MCID (\d+)\s*>>\s*BDC|(/\w+ <<[\s\S]*?>>\s*BDC|/\w+ BMC)|(EMC)|/([fF]\d+) [\d.]+ Tf|\(((?:${LITERAL})*)\)|<([0-9a-fA-F]+)>`,
    'g',
  );
  for (const [whole, mcid, other, end, name, literal, hex] of content.matchAll(token)) {
    if (mcid !== undefined) marks.push(mcid);
    else if (other !== undefined) marks.push(/\/MCID (\d+)/.exec(whole)?.[1]);
    else if (end !== undefined) marks.pop();
    else if (name !== undefined) font = fonts.get(name);
    else {
      const glyphs = hex === undefined ? literalBytes(literal ?? '') : Buffer.from(hex, 'hex');
      for (let index = 0; index + 1 < glyphs.length; index += 2) {
        const shown = font?.get(glyphs.readUInt16BE(index)) ?? '\ufffd';
        text.push([marks.at(-1), shown]);
      }
    }
  }
  return text;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalBytes(literal: string): Buffer {
  const plain = literal.replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped),
  );
  return Buffer.from(plain, 'latin1');
}

function pdfString(source: string): string {
  if (source.startsWith('<')) {
    return Buffer.from(source.slice(1, source.indexOf('>')).replace(/^feff/i, ''), 'hex')
      .swap16()
      .toString('utf16le');
  }
  const bytes = literalBytes(/^\(((?:\\[\s\S]|[^\\()])*)\)/.exec(source)?.[1] ?? '');
  return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}
