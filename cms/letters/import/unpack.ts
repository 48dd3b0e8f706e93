import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_COUNTS_FROM_BYTES } from './limits.ts';

/** Why a file is not taken in: a key of the messages a person reads. */
export type RefusalReason =
  | 'empty'
  | 'tooLarge'
  | 'password'
  | 'macro'
  | 'oldWord'
  | 'pdf'
  | 'openDocument'
  | 'otherOffice'
  | 'notWord'
  | 'broken'
  | 'bursts';

/** Thrown when a file cannot become a letter. */
export class FileRefused extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(`file refused: ${reason}`);
    this.reason = reason;
  }
}

/** Small enough that no single step can unpack more than the limit allows. */
const STEP_BYTES = 16 * 1024;

const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06];
/** The longest comment a zip may end with, and the record before it. */
const END_WITHIN_BYTES = 65_535 + 22;

const PARTS_WE_READ = /^(\[Content_Types\]\.xml|_rels\/.+|word\/[^/]+\.xml|word\/_rels\/.+|mimetype)$/;

/**
 * Unpacks a zip in steps and counts what comes out: stops as soon as a limit is passed.
 * @param kept  the names of the parts to keep: those a letter is read from when not said
 * @returns the parts that are kept, and the names of all parts
 * @throws FileRefused `broken`, `bursts` or `password`
 */
export function unpack(
  bytes: Uint8Array,
  kept = PARTS_WE_READ,
): { parts: Map<string, Uint8Array>; names: string[] } {
  if (!hasEnd(bytes)) throw new FileRefused('broken');
  if (isLockedZip(bytes)) throw new FileRefused('password');
  const parts = new Map<string, Uint8Array>();
  const names: string[] = [];
  let total = 0;
  let open = 0;
  // Not thrown where it is found: the unpacker calls back again with whatever is thrown inside it.
  let refused: RefusalReason | undefined;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > MAX_ENTRIES) refused ??= 'bursts';
    if (refused) return;
    const keep = kept.test(file.name);
    const chunks: Uint8Array[] = [];
    let size = 0;
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error) refused ??= 'broken';
      if (refused) return;
      size += chunk.length;
      total += chunk.length;
      if (isTooMuch(total, bytes.length)) refused = 'bursts';
      if (keep) chunks.push(chunk);
      if (!final) return;
      open -= 1;
      // Two parts of one name: readers disagree on which one counts, so nobody knows what the letter says.
      if (parts.has(file.name)) refused ??= 'broken';
      if (keep) parts.set(file.name, join(chunks, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  for (let at = 0; at < bytes.length && !refused; at += STEP_BYTES) {
    try {
      unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
    } catch {
      refused ??= 'broken';
    }
  }
  if (refused) throw new FileRefused(refused);
  if (open > 0 || names.length === 0) throw new FileRefused('broken');
  return { parts, names };
}

function isTooMuch(unpacked: number, packed: number): boolean {
  if (unpacked > MAX_UNPACKED_BYTES) return true;
  return unpacked > RATIO_COUNTS_FROM_BYTES && unpacked > packed * MAX_RATIO;
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A zip ends with the place of its directory; a download that stopped half way does not. */
function hasEnd(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - END_WITHIN_BYTES);
  for (let at = bytes.length - 22; at >= from; at -= 1) {
    if (END_OF_DIRECTORY.every((value, index) => bytes[at + index] === value)) return true;
  }
  return false;
}

/** Bit 0 of the flags of the first part: its content is encrypted. */
function isLockedZip(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}
