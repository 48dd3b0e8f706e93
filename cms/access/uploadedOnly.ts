import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from './refusal.ts';

const MAX_NAME = 100;

/**
 * The name a file is kept under: letters, digits, spaces, dots and dashes, no dot in front. Leaves no mark that turns
 * the direction of writing, with which `gnp.exe` looks like a picture in a list.
 */
export function plainFileName(given: string): string {
  const plain = given
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '-');
  // From the end: that is where the kind of file stands.
  const shown = plain.slice(-MAX_NAME).replace(/^[ ._-]+/, '');
  return shown || 'bestand';
}

interface UploadArgs {
  data?: { url?: unknown };
  duplicateFromID?: unknown;
}

/**
 * Files come from the computer of whoever uploads, never from an address: Payload would have the server fetch the
 * `url` that came along (SSRF). A copy of a file that is here already has none and needs none. Its name is made plain.
 * @throws 400 when a file should be made and none was sent
 */
export const takeUploadsOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data, duplicateFromID } = args as UploadArgs;
  if (operation === 'create' && !req.file && !duplicateFromID) {
    throw refusal('Kies een bestand van uw eigen computer.', 400);
  }
  if (data && 'url' in data) delete data.url;
  if (req.file) req.file.name = plainFileName(req.file.name);
  return args;
};
