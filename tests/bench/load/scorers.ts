import { ask, caller } from './client.ts';
import { atPace, type Tally } from './figures.ts';
import { sheetOf } from './letterText.ts';

/** How often each of the systems has a letter scored, in milliseconds: with twenty of them four letters a second. */
export const SCORE_EVERY_MS = 5_000;

interface Scored {
  readability: { score: number | null };
}

/** One system with a key of its own that has one letter after another scored, no two the same. */
export function scoreAtPace(
  url: string,
  key: string,
  index: number,
  until: number,
  tally: Tally,
): Promise<void> {
  const system = caller(url, { authorization: `Bearer ${key}` });
  let turn = 0;
  return atPace(SCORE_EVERY_MS, until, tally, async () => {
    const { front } = sheetOf(index, turn);
    turn += 1;
    const paragraphs = (front.root.children as { children: { text: string }[] }[]).map(
      ({ children }) => children[0]?.text ?? '',
    );
    const text = `${paragraphs.join('\n\n')}\n\nKenmerk ${index}-${turn}.`;
    const { readability } = await ask<Scored>(system, 'POST', '/score', { text });
    if (readability.score === null) throw new Error('A letter came back without a score');
  });
}
