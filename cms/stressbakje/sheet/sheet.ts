/** The parts of an uitlegblad, in the order of the page. Each is plain text; a new line is a new point. */
export const SHEET_PARTS = ['says', 'mustDo', 'byWhen', 'canGoWrong', 'announce', 'questions'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

export type Sheet = Record<SheetPart, string>;

export const SHEET_LABELS: Record<SheetPart, string> = {
  says: 'Wat staat er in de brief?',
  mustDo: 'Wat moet er gebeuren?',
  byWhen: 'Wanneer?',
  canGoWrong: 'Wat kan er misgaan?',
  announce: 'Hoe kondigt u de brief aan?',
  questions: 'Vragen om te stellen',
};

/** More would not fit on one page. In characters, each part. */
export const MAX_PART = 900;
