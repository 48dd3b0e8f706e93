/**
 * A letter as it leaves the building: filled in, with its sender, ready for any writer (PDF, Word, HTML).
 * One model, three writers; none of them reads Lexical, Payload or the file system.
 */

/** A stretch of words that looks alike. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** An address (`https:`, `mailto:` or `tel:`) the words lead to. */
  href?: string;
  /** Set where a value is missing: the writers show it, never leave it out. */
  missing?: true;
  /** Set where a value was filled in; only a preview shows the difference. */
  filled?: true;
}

export interface ListItem {
  runs: Run[];
  list?: ListBlock;
}

export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export type RenderBlock =
  | { type: 'heading'; level: 2 | 3; runs: Run[] }
  | { type: 'paragraph'; runs: Run[] }
  | ListBlock
  /** Cells are runs. A table without column heads has an empty `head`; no writer takes it. */
  | { type: 'table'; head: Run[][]; rows: Run[][][] };

/** A picture that stands beside the text; it must say what it shows. */
export interface Picture {
  bytes: Uint8Array;
  type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  alt: string;
}

/** Who sends the letter, and how its sheet looks: the same for every letter of an organisation. */
export interface Sender {
  name: string;
  /** Small, above the window: where the letter goes when nobody lives there any more. */
  returnAddress: string;
  phone: string;
  email?: string;
  website?: string;
  visitingAddress?: string;
  /** Opening hours, a line each. */
  openingHours: string[];
  logo?: Picture;
  /** Where the window of the envelope is (DL and C5/6 as Dutch post rooms use them). */
  window: 'links' | 'rechts';
  foldMarks: boolean;
  /** The code that every letter of this organisation carries. */
  qr?: QrLink;
}

/** A code to scan on the front, with the words beside it; the address is printed as well. */
export interface QrLink {
  url: string;
  label: string;
}

export interface LetterModel {
  language: 'nl';
  /** The subject: title of the file and first heading. */
  title: string;
  sender: Sender;
  /** Lines of the address in the window; empty for a letter without an address (portal, e-mail). */
  addressee: string[];
  /** As it is printed: `1 december 2026`. */
  date: string;
  reference?: string;
  front: RenderBlock[];
  back: RenderBlock[];
  signatory?: { name: string; role?: string };
  qr?: QrLink;
}

/** A part of the frame around the text. */
export type LetterPart =
  | 'afzender'
  | 'adres'
  | 'datum'
  | 'kenmerk'
  | 'ondertekenaar'
  | 'onderwerp'
  | 'qr'
  | 'logo';

/** Why a letter cannot be rendered so that everybody can read it, and where. */
export interface RenderProblem {
  /** Which part: a side of the sheet and the number of the block in it (from 0), or a part of the frame. */
  place: { half: 'front' | 'back'; block: number } | { part: LetterPart };
  /** The words it is about, so that a person finds them. */
  quote?: string;
  /** Where in the text of the block, in UTF-16 offsets; of what is wrong in a bouwsteen: where its name stands. */
  at?: { start: number; end: number };
  /** Dutch, for the writer. */
  message: string;
}

/** Thrown by a writer that would have to make a file that not everybody can read. */
export class UnrenderableLetter extends Error {
  readonly problems: readonly RenderProblem[];

  /** @param problems  at least one */
  constructor(problems: readonly RenderProblem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.name = 'UnrenderableLetter';
    this.problems = problems;
  }
}
