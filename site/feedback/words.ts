/** What a visitor can answer, in the words of the page; the CMS knows the same values (a test holds that). */
export const ANSWERS = [
  { value: 'ja', label: 'Ja' },
  { value: 'beetje', label: 'Een beetje' },
  { value: 'nee', label: 'Nee' },
] as const;

export const REASONS = [
  { value: 'moeilijk', label: 'Ik snap de tekst niet goed' },
  { value: 'ontbreekt', label: 'Mijn vraag staat er niet bij' },
  { value: 'klopt-niet', label: 'De tekst klopt niet voor mij' },
  { value: 'praten', label: 'Ik wil liever met iemand praten' },
] as const;

/** Where the form goes, and the pages that answer it. */
export const FEEDBACK_PATH = '/terugmelding/';
export const THANKS = {
  ja: '/terugmelding/dank-u/',
  beetje: '/terugmelding/verder-helpen/',
  nee: '/terugmelding/verder-helpen/',
  notReceived: '/terugmelding/niet-aangekomen/',
} as const;

/** A field no person sees; who fills it in is a program. */
export const TRAP = 'onderwerp';

export interface Feedback {
  page: string;
  answer: (typeof ANSWERS)[number]['value'];
  reason?: (typeof REASONS)[number]['value'];
}

/**
 * Reads a form that came in. Fixed choices only: what else is in it is not read, so it cannot be kept.
 * @param form  the body, as application/x-www-form-urlencoded
 * @param isPage  whether a path is a page of ours
 * @returns undefined when no answer of ours is in it; 'trap' when a program filled it in
 */
export function readFeedback(form: string, isPage: (path: string) => boolean): Feedback | 'trap' | undefined {
  const fields = new URLSearchParams(form);
  if (fields.get(TRAP)) return 'trap';
  const page = fields.get('pagina') ?? '';
  const answer = ANSWERS.find(({ value }) => value === fields.get('antwoord'))?.value;
  const reason = REASONS.find(({ value }) => value === fields.get('reden'))?.value;
  if (!answer || !isPage(page)) return undefined;
  return { page, answer, ...(reason && answer !== 'ja' && { reason }) };
}
