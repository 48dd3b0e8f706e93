/** A heading as the list of contents shows it. `text` is escaped HTML without tags. */
export interface PageHeading {
  id: string;
  level: number;
  text: string;
}

/**
 * Keeps the headings of one text in order: never above `startLevel`, never more than one level deeper than
 * the heading before (screen-reader users walk by level), each with an id that is unique in the text.
 */
export class HeadingKeeper {
  readonly list: PageHeading[] = [];
  private readonly startLevel: number;
  private readonly taken = new Map<string, number>();

  constructor(startLevel: number) {
    this.startLevel = startLevel;
  }

  /** HTML of a heading; `tag` is what the editor chose (h1 to h6), `html` its escaped inside. */
  render(tag: unknown, html: string): string {
    const chosen = typeof tag === 'string' && /^h[1-6]$/.test(tag) ? Number(tag[1]) : this.startLevel;
    // An editor's h2 is the highest level of a text, whatever level the page starts it on.
    const wished = Math.max(chosen, 2) - 2 + this.startLevel;
    const deepest = (this.list.at(-1)?.level ?? this.startLevel - 1) + 1;
    const level = Math.min(wished, deepest, 6);
    const text = html.replace(/<[^>]*>/g, '');
    const id = this.id(text);
    this.list.push({ id, level, text });
    return `<h${level} class="nl-heading nl-heading--level-${level}" id="${id}">${html}</h${level}>`;
  }

  private id(text: string): string {
    const words = text
      .replace(/&[a-z#0-9]+;/g, ' ')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    const base = `kop-${words.join('-') || 'tekst'}`;
    const seen = (this.taken.get(base) ?? 0) + 1;
    this.taken.set(base, seen);
    return seen === 1 ? base : `${base}-${seen}`;
  }
}
