const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Stands around words that are only there to be found: an excerpt that shows it is not for people. */
const HIDDEN_MARK = '¦';

/** Search words as they go into the index: every phrase between marks. */
export function hideFromExcerpt(words: string): string {
  const phrases = words.split(',').map((phrase) => phrase.trim());
  return [...phrases.filter(Boolean), '']
    .map((phrase) => `${HIDDEN_MARK} ${phrase}`)
    .join(' ')
    .trim();
}

/** Whether an excerpt shows nothing but what stands on the page. */
export function isFitToRead(excerpt: string): boolean {
  return !excerpt.includes(HIDDEN_MARK);
}

/**
 * Takes Pagefind's excerpt (escaped text with <mark> around hits) apart into plain pieces, so that a page
 * can show it without ever writing HTML it did not make.
 */
export function readExcerpt(excerpt: string): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part)
      pieces.push({
        text: part.replace(/&([a-z]+|#39);/g, (whole, name) => ENTITIES[name] ?? whole),
        marked,
      });
  }
  return pieces;
}
