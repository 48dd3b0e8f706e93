import type { Contact } from '../reading.ts';

// 14 0xx numbers of municipalities, 0800 and 0900, mobile, and area codes; spaces and hyphens as people write them.
const PHONE =
  /(?<![\dA-Z-])(?:14 ?0\d{2,3}|0[89]00[ -]{0,3}(?:(?:\d ?){6}\d|(?:\d ?){3}\d)|(?:\+31 ?(?:\(0\) ?)?|\(?0)(?:6[ -]{0,3}(?:\d ?){7}\d|\d{2}[ )-]{0,3}(?:\d ?){6}\d|\d{3}[ )-]{0,3}(?:\d ?){5}\d))(?! ?\d|-\d)/g;
/** An account number holds ten digits that look like a telephone number. */
const ACCOUNT = /(?<![A-Z])[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}/g;
/** The end of a sentence; the dot of an initial is none. */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu})[.!?]\s|\n\n/gu;
const CUE = /(?:tel(?:efoon|efonisch|\.)?|bel|bellen|belt|nummer|bereikbaar|mobiel|contact)/i;
const NAME =
  /(?:[Bb]el(?:t|len)?(?: (?:vóór|voor|op|tussen|na) [a-z0-9 ]{1,30})?(?: gerust)?(?: met)?|contact (?:op|opnemen) met|[Cc]ontactpersoon(?: is)?:?|[Vv]raag naar|[Bb]ehandeld door:?|[Bb]ehandelaar:?)\s+(?:gerust\s+|dan\s+)?((?:(?:mevrouw|meneer|de heer)\s+)?(?:[A-Z]\.\s?){0,4}[A-Z][\p{L}'’-]+(?:\s+(?:van|de|der|den|het|te|ten|'t|[A-Z][\p{L}'’-]*))*)/u;
const CUE_REACH = 60;
const NAME_REACH = 140;
/** Free numbers that hold for the whole country. */
const KNOWN: Record<string, string> = {
  '08008020': 'Het Juridisch Loket (gratis)',
  '08008115': 'Geldfit (gratis)',
  '08000113': '113 (gratis, dag en nacht)',
};
const NO_NAMES = /^(?:Onze|Uw|Dit|Ons|De|Het|De Gemeente|Gemeente)$/;

/** The telephone numbers of a letter, with the name that stands before them. Account and file numbers are none. */
export function contactsIn(text: string): Contact[] {
  const contacts = new Map<string, Contact>();
  // Of the same length, so that what stands before a number stays where it is.
  const open = text.replace(ACCOUNT, (account) => '#'.repeat(account.length));
  for (const match of open.matchAll(PHONE)) {
    const phone = match[0].trim();
    const dial = phone.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
    const before = open.slice(Math.max(0, match.index - CUE_REACH), match.index);
    const isShort = /^14|^0[89]00/.test(dial);
    if (!isShort && !CUE.test(before)) continue;
    if (/(?:bsn|rekening|kenmerk|dossier|debiteur|kvk|zaak|klant)[a-z]*\s*:?\s*$/i.test(before)) continue;
    const name = KNOWN[dial] ?? nameBefore(text.slice(Math.max(0, match.index - NAME_REACH), match.index));
    const known = contacts.get(dial);
    if (!known) contacts.set(dial, { phone, dial, name });
    else known.name ??= name;
  }
  return [...contacts.values()];
}

function nameBefore(text: string): string | undefined {
  const start = [...text.matchAll(SENTENCE_END)].at(-1)?.index ?? -1;
  const name = NAME.exec(text.slice(start + 1))?.[1]
    ?.replace(/\s+/g, ' ')
    .trim();
  return name && !NO_NAMES.test(name) ? name : undefined;
}
