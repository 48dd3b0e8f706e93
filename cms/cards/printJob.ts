/** Sheets to typeset in one file: a deck of cards, or plates. */
export interface PrintJob {
  /** A file beside this one, and the function in it. */
  template: 'deck' | 'plates';
  /** Of the file, as a reader shows it. */
  title: string;
  /** Of the paper; the template knows which. */
  size: string;
  /** Name of the organisation. */
  author: string;
  /** What a sheet is called in a message: `kaart`, `plaat`. */
  noun: string;
  /** Where a sheet that holds too much is full: `één kant`, `één blad`. */
  room: string;
  sheets: readonly { title: string }[];
}

/** Thrown when sheets cannot be printed; its Dutch sentence says which one and what to do. */
export class UnprintableSheet extends Error {}
