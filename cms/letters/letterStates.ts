/** The life of a letter. Each state is reached through an endpoint that checks who may do it. */
export const LETTER_STATES = ['concept', 'in-review', 'akkoord', 'in-gebruik', 'vervallen'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export const LETTER_STATE_OPTIONS: { label: string; value: LetterState }[] = [
  { label: 'Concept', value: 'concept' },
  { label: 'In review', value: 'in-review' },
  { label: 'Akkoord', value: 'akkoord' },
  { label: 'In gebruik', value: 'in-gebruik' },
  { label: 'Vervallen', value: 'vervallen' },
];

/** The five seats at the table of a werksessie (VNG, Stop het stapelen). */
export const REVIEW_SEATS = [
  'toegang',
  'kwaliteit',
  'ervaringsdeskundige',
  'jurist',
  'communicatie',
] as const;
export type ReviewSeat = (typeof REVIEW_SEATS)[number];

export const REVIEW_SEAT_OPTIONS: { label: string; value: ReviewSeat }[] = [
  { label: 'Toegang', value: 'toegang' },
  { label: 'Kwaliteit', value: 'kwaliteit' },
  { label: 'Ervaringsdeskundige', value: 'ervaringsdeskundige' },
  { label: 'Jurist', value: 'jurist' },
  { label: 'Communicatie', value: 'communicatie' },
];
