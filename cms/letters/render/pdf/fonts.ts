import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '../../../paths.ts';

/** Open, made for reading, and with the letters of every European name. */
const FOLDER = 'node_modules/@expo-google-fonts/source-sans-3';
const CUTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'] as const;

/** The fonts that are embedded in every letter. */
export const readFonts = (): Buffer[] =>
  CUTS.map((cut) => readFileSync(join(rootDir, FOLDER, cut, `SourceSans3_${cut}.ttf`)));

/** Characters that leave nothing on paper and need no picture. */
const UNSEEN = /[\n\t\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/;

/**
 * Which characters a TrueType font has a picture of.
 * @param font  the whole file; the `cmap` table is read as the OpenType specification lays it out (format 4 and 12)
 */
export function coverageOf(font: Buffer): (character: string) => boolean {
  const known = new Set<number>();
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table += 1) {
    const record = 12 + table * 16;
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue;
    const start = font.readUInt32BE(record + 8);
    const subtables = font.readUInt16BE(start + 2);
    for (let index = 0; index < subtables; index += 1) {
      readSubtable(font, start + font.readUInt32BE(start + 8 + index * 8), known);
    }
  }
  return (character) => known.has(character.codePointAt(0) ?? 0) || UNSEEN.test(character);
}

function readSubtable(font: Buffer, at: number, known: Set<number>): void {
  const format = font.readUInt16BE(at);
  if (format === 12) {
    const groups = font.readUInt32BE(at + 12);
    for (let group = 0; group < groups; group += 1) {
      const record = at + 16 + group * 12;
      addRange(font.readUInt32BE(record), font.readUInt32BE(record + 4), known);
    }
  }
  if (format === 4) {
    const segments = font.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const last = font.readUInt16BE(at + 14 + segment * 2);
      const first = font.readUInt16BE(at + 16 + (segments + segment) * 2);
      // The last segment of every font ends the table and maps nothing.
      if (first !== 0xffff) addRange(first, last, known);
    }
  }
}

function addRange(first: number, last: number, known: Set<number>): void {
  for (let code = first; code <= last; code += 1) known.add(code);
}
