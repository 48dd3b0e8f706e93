import { tellingWords } from './question.ts';

export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** A page Pagefind found; what it says comes later, when it is shown. */
export interface Result {
  id: string;
  score: number;
  data(): Promise<FoundPage>;
}

/** A result that knows whether the page has the whole question, or only words of it. */
export interface Found extends Result {
  isWhole: boolean;
}

type Search = (term: string) => Promise<{ results: Result[] } | null>;

/** With fewer pages than this we look for the words one by one as well. */
const ENOUGH = 5;

/**
 * Everything found for a question: first the pages that have all of it, best first. When those are few, the
 * pages that have one of its telling words come after them, the one with the most and rarest words first.
 * @returns null when a newer question was asked meanwhile
 */
export async function find(question: string, search: Search): Promise<Found[] | null> {
  const whole = await search(question);
  if (!whole) return null;
  const first = whole.results.map((result) => asFound(result, result.score, true));
  const words = tellingWords(question);
  if (first.length >= ENOUGH || words.length === 0) return first;
  const known = new Set(first.map(({ id }) => id));
  const others = new Map<string, Found>();
  for (const word of words) {
    const found = await search(word);
    if (!found) return null;
    for (const result of found.results) {
      if (known.has(result.id)) continue;
      const before = others.get(result.id)?.score ?? 0;
      others.set(result.id, asFound(result, before + result.score, false));
    }
  }
  return [...first, ...[...others.values()].sort((a, b) => b.score - a.score)];
}

const asFound = (result: Result, score: number, isWhole: boolean): Found => ({
  id: result.id,
  score,
  isWhole,
  data: () => result.data(),
});

/** Who types a question here most often needs help: of two pages that fit alike, the help page comes first. */
const HELP_FIRST = 1.2;

/** Puts loaded pages in the order people see them. */
export function inOrder<Item extends { score: number; isWhole: boolean; page: FoundPage }>(
  items: readonly Item[],
): Item[] {
  const weight = ({ score, page }: Item) => score * (page.meta.soort === 'Hulp' ? HELP_FIRST : 1);
  return [...items].sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || weight(b) - weight(a));
}
