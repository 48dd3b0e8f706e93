import { anyOf } from './sentences.ts';

/** What a letter is about, by its own words, and the help page for it; the most pressing first. */
const SUBJECTS: readonly (readonly [page: string, words: RegExp])[] = [
  [
    'deurwaarder-aan-de-deur',
    anyOf('gerechtsdeurwaarder*|exploot|dwangbevel|bevel tot betaling|dagvaarding|beslaglegging'),
  ],
  ['mijn-huis-uit', anyOf('huurachterstand|ontruiming|ontruimen|huurovereenkomst ontbinden')],
  ['zorgverzekering', anyOf('zorgpremie|zorgverzekeraar|zorgverzekering|wanbetaler|eigen risico')],
  ['energie', anyOf('elektriciteit|stroom|gas en licht|energiebedrijf|energieleverancier|energierekening')],
  ['een-boete-gekregen', anyOf('administratieve sanctie|verkeersboete|bekeuring|strafbeschikking')],
  ['toeslagen', anyOf('zorgtoeslag|huurtoeslag|kindgebonden budget|kinderopvangtoeslag')],
  [
    'gesprek-bij-de-gemeente',
    /(?:uitnodiging|verwacht ik u|verwachten (?:wij|we) u).{0,200}gesprek|gesprek.{0,200}(?:gemeentehuis|stadskantoor)/,
  ],
  [
    'ik-kan-niet-betalen',
    anyOf(
      'aanmaning|betalingsherinnering|betalingsachterstand|incasso|incassokosten|afsluiting|openstaande bedrag|deurwaarder',
    ),
  ],
];
const MOST = 2;
/** Companies send these; their letters are no decisions of a government. */
const OF_COMPANIES = new Set(['deurwaarder-aan-de-deur', 'mijn-huis-uit', 'zorgverzekering', 'energie']);
const OF_GOVERNMENT = anyOf(
  'besluit|beschikking|burgemeester en wethouders|bijstand|bijstandsuitkering|wet bestuursrecht|bestuursorgaan',
);

/** Slugs of the help pages about what a letter is about; at most two. */
export function pagesAbout(text: string): string[] {
  const lower = text.replace(/\s+/g, ' ').toLowerCase();
  return SUBJECTS.filter(([, words]) => words.test(lower))
    .slice(0, MOST)
    .map(([page]) => page);
}

/** Whether a company and no government seems to write: by what it is about, unless it speaks of a decision. */
export const isFromCompany = (text: string): boolean =>
  pagesAbout(text).some((page) => OF_COMPANIES.has(page)) && !OF_GOVERNMENT.test(text);

/** Every page it can name. */
export const SUBJECT_PAGES: readonly string[] = SUBJECTS.map(([page]) => page);
