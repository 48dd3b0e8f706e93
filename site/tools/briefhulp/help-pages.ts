import type { LetterTopic } from './reading.ts';
import { SUBJECT_PAGES } from './rules/subjects.ts';

/** Slugs of help pages that fit a kind of letter. */
const BY_TOPIC: Record<LetterTopic, string[]> = {
  toekenning: ['brief-niet-begrijpen'],
  afwijzing: ['bezwaar-maken'],
  wijziging: ['bezwaar-maken'],
  beeindiging: ['bijstand', 'bezwaar-maken'],
  terugvordering: ['ik-kan-niet-betalen', 'bezwaar-maken'],
  sanctie: ['bezwaar-maken', 'ik-kan-niet-betalen'],
  voornemen: ['gesprek-bij-de-gemeente'],
  hersteltermijn: ['brief-niet-begrijpen'],
  'beslissing-op-bezwaar': ['bezwaar-maken'],
  informatie: ['brief-niet-begrijpen'],
  onbekend: ['brief-niet-begrijpen'],
};
const ALWAYS = 'clientondersteuning';

/** Every help page the letter tool can lead to; the page hands it the titles of those that are published. */
export const HELP_SLUGS: string[] = [
  ...new Set([...SUBJECT_PAGES, ...Object.values(BY_TOPIC).flat(), ALWAYS]),
];

/**
 * Pages of our own for a letter: what it is about, what kind it is, and last somebody who helps for free.
 * @param about slugs that its own words lead to (see rules/subjects.ts)
 * @param titles title by slug of the published ones; what is not published is left out
 */
export function helpPagesFor(
  topic: LetterTopic,
  about: readonly string[],
  titles: Record<string, string>,
): { href: string; title: string }[] {
  return [...new Set([...about, ...BY_TOPIC[topic], ALWAYS])].flatMap((slug) => {
    const title = titles[slug];
    return title ? [{ href: `/hulp/${slug}/`, title }] : [];
  });
}
