import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { plainText, type TextBlock } from './letterText.ts';
import { readWord, type WordLetter } from './readWord.ts';
import { openWordFile, textOf } from './recognise.ts';
import { FileRefused } from './unpack.ts';
import type { WordDocument } from './wordModel.ts';
import { hasTrackedChanges, textInXml, withoutTextBoxes } from './wordXml.ts';

/** A Word file as a letter that is not stored yet. */
export interface ReadLetter {
  subject: string;
  front: TextBlock[];
  back: TextBlock[];
  /** Dutch sentences: what did not come along, and what came along in another shape. */
  leftOut: string[];
}

/** As long as the field in the letter allows. */
const MAX_SUBJECT = 200;
const SUBJECT_LINE = /^(?:betreft|onderwerp)\s*:\s*(\S[^\n]*)/i;
/** Enough to recognise which text box is meant. */
const QUOTED_CHARACTERS = 40;

/**
 * Reads a .docx. Nothing in it is run, fetched or written to disk.
 * @param name  the name of the file, for a letter that has no subject of its own
 * @throws FileRefused when the bytes are no Word letter, are locked or go past a limit
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadLetter> {
  const { parts, mainPart } = openWordFile(bytes);
  const { xml, boxes } = withoutTextBoxes(textOf(parts.get(mainPart)));
  const packed = new Map(parts).set(mainPart, Buffer.from(xml));
  const document = await wordDocument(zipSync(Object.fromEntries(packed), { level: 0 }));
  const letter = fromModel(document);
  return {
    subject: subjectOf(letter, name),
    front: letter.front,
    back: letter.back,
    leftOut: leftOutOf(letter, {
      boxes,
      tracked: hasTrackedChanges(xml),
      edges: edgesOf(parts),
    }),
  };
}

/**
 * Mammoth's model of the document. The HTML it would make of it is not wanted: an empty document goes back.
 * What mammoth unpacks is what we unpacked and counted, packed again without compression.
 */
async function wordDocument(zip: Uint8Array): Promise<WordDocument> {
  let found: WordDocument | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (document: WordDocument) => {
          found = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    throw new FileRefused('broken');
  }
  if (!found) throw new FileRefused('broken');
  return found;
}

function fromModel(document: WordDocument): WordLetter {
  try {
    return readWord(document);
  } catch (error) {
    // Tables in tables, thousands deep: no letter, and more than the stack holds.
    if (error instanceof RangeError) throw new FileRefused('broken');
    throw error;
  }
}

/** Header and footer texts, each once: a letter has the same one on many pages. */
function edgesOf(parts: ReadonlyMap<string, Uint8Array>): number {
  const texts = [...parts]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map(([, content]) => textInXml(textOf(content)))
    .filter((text) => text !== '');
  return new Set(texts).size;
}

function subjectOf({ front, title }: WordLetter, name: string): string {
  const lines = front.flatMap((block) => plainText(block).split('\n'));
  const stated = lines.map((line) => SUBJECT_LINE.exec(line.trim())?.[1]).find(Boolean);
  const fromName = name.replace(/\.docx$/i, '').replace(/[_\s]+/g, ' ');
  const subject = (stated ?? title ?? fromName).trim() || 'Brief uit Word';
  return subject.length > MAX_SUBJECT ? `${subject.slice(0, MAX_SUBJECT - 1)}…` : subject;
}

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one} is` : `${number} ${many} zijn`;

function leftOutOf(
  { split, counts }: WordLetter,
  { boxes, tracked, edges }: { boxes: readonly string[]; tracked: boolean; edges: number },
): string[] {
  const said: string[] = [];
  if (counts.images > 0) said.push(`${count(counts.images, 'afbeelding', 'afbeeldingen')} niet meegenomen.`);
  if (boxes.length > 0) {
    const first = boxes[0] ?? '';
    const quote = first.length > QUOTED_CHARACTERS ? `${first.slice(0, QUOTED_CHARACTERS).trim()}…` : first;
    const which = boxes.length === 1 ? `Er stond: ‘${quote}’.` : `Het eerste begint met ‘${quote}’.`;
    said.push(`${count(boxes.length, 'tekstvak', 'tekstvakken')} niet meegenomen. ${which}`);
  }
  if (edges > 0) {
    said.push(
      `${count(edges, 'kop- of voettekst', 'kop- en voetteksten')} niet meegenomen. Die horen bij uw briefpapier.`,
    );
  }
  if (counts.comments > 0) {
    said.push(`${count(counts.comments, 'opmerking', 'opmerkingen')} uit de kantlijn niet meegenomen.`);
  }
  if (counts.links > 0) {
    said.push(
      `${count(counts.links, 'link', 'links')} weggehaald, omdat die niet naar een website, e-mailadres of telefoonnummer ging. De tekst staat er nog.`,
    );
  }
  if (counts.tables > 0) {
    said.push(
      `${counts.tables === 1 ? '1 tabel is' : `${counts.tables} tabellen zijn`} nu gewone tekst: elke rij is één regel geworden.`,
    );
  }
  if (tracked) {
    said.push(
      'Er stonden bijgehouden wijzigingen in. U ziet de tekst alsof alle wijzigingen zijn aangenomen.',
    );
  }
  if (counts.notes > 0) {
    said.push(
      `${counts.notes === 1 ? '1 voetnoot staat' : `${counts.notes} voetnoten staan`} nu onderaan de achterkant, met een nummer in de tekst.`,
    );
  }
  if (split === 'page') said.push('Wat na het eerste pagina-einde kwam, staat nu op de achterkant.');
  if (split === 'line') said.push('Wat na de regel ‘Achterkant’ kwam, staat nu op de achterkant.');
  return said;
}
