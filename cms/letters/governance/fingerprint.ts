import { createHash } from 'node:crypto';
import { type StoredText, toLetterDocument } from '../toLetterDocument.ts';

/** What a jurist looks at. */
export interface CheckedText {
  subject?: string | null;
  kind?: string | null;
  front?: unknown;
  back?: unknown;
}

/** Tells whether the words of a sjabloon are still those that were looked over; its looks do not count. */
export function fingerprintOf({ subject, kind, front, back }: CheckedText): string {
  const { document } = toLetterDocument({ front: front as StoredText, back: back as StoredText });
  const words = document.blocks.map(({ half, kind: block, text }) => [half, block, text]);
  return createHash('sha256')
    .update(JSON.stringify([subject ?? '', kind ?? '', words]))
    .digest('base64url');
}
