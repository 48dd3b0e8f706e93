/** The answers to "Kon u hiermee verder?"; the site asks with the same words (a test holds that). */
export const ANSWER_OPTIONS = [
  { label: 'Ja', value: 'ja' },
  { label: 'Een beetje', value: 'beetje' },
  { label: 'Nee', value: 'nee' },
] as const;

export const REASON_OPTIONS = [
  { label: 'Ik snap de tekst niet goed', value: 'moeilijk' },
  { label: 'Mijn vraag staat er niet bij', value: 'ontbreekt' },
  { label: 'De tekst klopt niet voor mij', value: 'klopt-niet' },
  { label: 'Ik wil liever met iemand praten', value: 'praten' },
] as const;
