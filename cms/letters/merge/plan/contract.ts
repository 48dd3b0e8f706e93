import type { FieldDefinition } from '../fields/field.ts';
import type { FieldUses } from '../fields/usedFields.ts';

/** What the server makes of a batch. */
export type MergeFormat = 'pdf' | 'docx' | 'een-pdf' | 'html';

/** GET /api/brief-samenvoegen/:collection/:id: what must be filled in, and whether every row may become a letter. */
export interface MergeLetter {
  title: string;
  state?: string | null;
  fields: FieldDefinition[];
  uses: FieldUses;
  mayMergeAll: boolean;
  /** Dutch: why not. */
  reason?: string;
  /** How many letters may be made to try. */
  testLimit: number;
  /** The service that letters can be sent on to, by the name of its machine; absent when there is none. */
  sendsTo?: string;
}

/** What came of a batch. Rows that no letter was made of are named, with the reason. */
export interface MergeAnswer {
  letters?: { row: number; pages?: number; sha256: string; bytes: string }[];
  /** Of `een-pdf`: one file of all the letters; absent when there is not one. */
  file?: { bytes: string; sha256: string; pages: number };
  errors: { row: number; field?: string; message: string }[];
}

/** What came of a batch that was sent on to the service that prints and posts. */
export interface SentAnswer {
  sent: { row: number; already: boolean }[];
  errors: { row: number; field?: string; message: string }[];
  /** Dutch: why the service takes no letter now, the next one neither. */
  stopped?: string;
}

/** The address of both endpoints, under the API. */
export const mergePath = (collection: string, id: string): string =>
  `/brief-samenvoegen/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`;
