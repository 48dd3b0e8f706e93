import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A ZIP that grows file by file, so that ten thousand letters need not stand in memory twice. */
export interface GrowingZip {
  /** @param name  safe and not used before in this ZIP */
  add(name: string, content: Uint8Array | string): void;
  /** Closes the ZIP; nothing can be added after it. */
  end(): Blob;
}

/** Parts are handed to the browser from this size: it may keep a Blob on disk, an array it cannot. */
const PART_BYTES = 4 * 1024 * 1024;

/** Starts an empty ZIP. PDF and Word are packed already, so they go in as they are; text is packed. */
export function growingZip(): GrowingZip {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const hand = () => {
    parts.push(new Blob(chunks));
    chunks = [];
    size = 0;
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
    size += chunk.length;
    if (size >= PART_BYTES) hand();
  });
  return {
    add(name, content) {
      const packed = typeof content !== 'string';
      const file = packed ? new ZipPassThrough(name) : new ZipDeflate(name);
      zip.add(file);
      file.push(packed ? content : strToU8(content), true);
    },
    end() {
      zip.end();
      hand();
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}
