/** How long a legal check counts: the law of benefits changes every January and July. */
export const CHECK_VALID_MONTHS = 12;

/** The last legal check of a sjabloon. */
export interface LegalCheck {
  /** ISO date and time. */
  on: string;
  /** Name of who did it; null when that account is gone. */
  by: string | null;
  fingerprint: string;
}

/** How a sjabloon stands with the jurist. */
export type Standing = 'nooit' | 'verouderd' | 'gewijzigd' | 'in-orde';

export const STANDING_WORDS: Record<Standing, string> = {
  nooit: 'Nog nooit door een jurist nagekeken',
  verouderd: 'Langer dan een jaar geleden nagekeken',
  gewijzigd: 'Gewijzigd nadat een jurist het nakeek',
  'in-orde': 'Nagekeken door een jurist',
};

/**
 * What the last check is still worth.
 * @param fingerprint  of the text as it is now
 */
export function standingOf(check: LegalCheck | undefined, fingerprint: string, now: Date): Standing {
  if (!check) return 'nooit';
  const until = new Date(check.on);
  until.setMonth(until.getMonth() + CHECK_VALID_MONTHS);
  if (until < now) return 'verouderd';
  return check.fingerprint === fingerprint ? 'in-orde' : 'gewijzigd';
}
