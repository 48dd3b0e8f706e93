import { TableRefused } from './table.ts';

/** A file's text, and a Dutch notice when how it was encoded had to be found out. */
export interface DecodedText {
  text: string;
  notice?: string;
}

const UNREADABLE =
  'De tekens in dit bestand zijn niet te lezen. Open het in Excel of LibreOffice en bewaar het opnieuw als ‘CSV UTF-8’ of als Excel-bestand (.xlsx).';

/** How much is looked at to see the zeros of UTF-16. */
const SAMPLE_BYTES = 4_000;

/** Two letters where one with an accent was: UTF-8 that somebody read as Windows-1252 and saved. */
const TWICE_ENCODED =
  /[\p{L}\p{N}]{0,30}(?:Ã[\u0080-\u00bf\u0192\u201a-\u2122]|â€[\u0080-\u00bf\u2018-\u2122])[\p{L}\p{N}]{0,30}/u;

/**
 * Finds out how a text file is encoded: its byte order mark, else UTF-8 when it is that without a fault, else
 * UTF-16 by its zeros, else Windows-1252, which is what older programs write.
 * @throws TableRefused when it is no text
 */
export function decode(bytes: Uint8Array): DecodedText {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return text('utf-8', bytes);
  if (a === 0xff && b === 0xfe) return text('utf-16le', bytes, 'UTF-16');
  if (a === 0xfe && b === 0xff) return text('utf-16be', bytes, 'UTF-16');
  const zeros = zerosOf(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return text('utf-16le', bytes, 'UTF-16');
  if (zeros.even > 0.3 && zeros.odd < 0.05) return text('utf-16be', bytes, 'UTF-16');
  if (zeros.even + zeros.odd > 0) throw new TableRefused(UNREADABLE);
  try {
    return text('utf-8', bytes);
  } catch (error) {
    if (error instanceof TableRefused) throw error;
    return text('windows-1252', bytes, 'Windows-1252');
  }
}

function text(encoding: string, bytes: Uint8Array, told?: string): DecodedText {
  let decoded: string;
  try {
    decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (encoding === 'utf-8') throw error;
    throw new TableRefused(UNREADABLE);
  }
  const broken = TWICE_ENCODED.exec(decoded)?.[0];
  if (broken) {
    throw new TableRefused(
      `De letters met een accent zijn kapot, zoals in ‘${broken}’. Dat ging mis vóór het bestand hier kwam. Haal het opnieuw uit het systeem, als ‘CSV UTF-8’ of als Excel-bestand (.xlsx).`,
    );
  }
  if (!told) return { text: decoded };
  return {
    text: decoded,
    notice: `Het bestand is gelezen als ${told}. Kijk of letters met een accent goed staan.`,
  };
}

/** The part of the even and of the odd bytes that is zero. */
function zerosOf(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = Math.max(1, length / 2);
  return { even: even / half, odd: odd / half };
}
