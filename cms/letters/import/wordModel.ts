/**
 * The part of mammoth's document model that a letter is read from. Mammoth hands it to `transformDocument`;
 * its own types call it `any`.
 */
export interface WordNode {
  type: string;
  children?: WordNode[];
  value?: string;
  breakType?: 'line' | 'page' | 'column';
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { isOrdered: boolean; level: string | number } | null;
  isBold?: boolean;
  isItalic?: boolean;
  isStrikethrough?: boolean;
  href?: string;
  checked?: boolean;
  /** Of a row: it is repeated as a head at the top of each page. */
  isHeader?: boolean;
  /** Of a cell. */
  colSpan?: number;
  rowSpan?: number;
  noteType?: string;
  noteId?: string;
}

export interface WordNotes {
  resolve(reference: WordNode): { body: WordNode[] } | null;
}

export interface WordDocument extends WordNode {
  children: WordNode[];
  notes: WordNotes;
  comments: unknown[];
}
