/** Which verbs at the head of a sentence tell the reader to do something. */

/** Imperatives that ask for work. */
const WORK = new Set(
  (
    'lever stuur vul betaal geef onderteken teken zet meld upload kopieer neem maak kom ga verzamel zoek regel ' +
    'schrijf zorg controleer download print log breng klik scan doe noteer voeg pak haal dien bevestig reageer ' +
    'wijzig overleg verstrek verschijn lever plan open bewaar knip plak stop stort vraag houd kies kruis laat lees'
  ).split(' '),
);

/** Imperatives that offer a way to reach somebody or to read on; work only when they carry a date. */
const CONTACT = new Set('bel mail app kijk bekijk vertel stel spreek vraag lees bewaar kies laat'.split(' '));

/** The same verbs in the u-form before the pronoun: "Stuurt u ons uw formulier." */
const WORK_U = new Set(
  (
    'levert stuurt vult betaalt geeft ondertekent zet meldt kopieert neemt maakt komt gaat verzamelt regelt ' +
    'schrijft zorgt controleert logt brengt scant voegt dient bevestigt reageert verstrekt verschijnt overlegt'
  ).split(' '),
);

export type Imperative = 'work' | 'contact';

/**
 * Whether a sentence that begins with these words is an imperative.
 * @param first the first word, lower case
 * @param next the words after it, lower case; four are enough
 * @param question whether the sentence ends with a question mark
 */
export function imperativeOf(
  first: string,
  next: readonly string[],
  question: boolean,
): Imperative | undefined {
  if (question) return undefined;
  const second = next[0];
  if (first === 'neem' && next.includes('contact')) return 'contact';
  if (CONTACT.has(first)) return second === 'u' ? undefined : 'contact';
  if (WORK.has(first)) return 'work';
  return second === 'u' && WORK_U.has(first) ? 'work' : undefined;
}
