const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

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
