import type { BlockRule } from '../../analysis.ts';
import { signalsOf } from '../signals.ts';

/** A capital heading is one shout, not one a word: findings nearer than this are joined. */
const JOIN_DISTANCE = 30;

/** Capitals, rows of exclamation marks, "LET OP". */
export const rule: BlockRule = {
  id: 'no-shouting',
  source: 'activation',
  kind: 'toon',
  scope: 'block',
  note: 'Hoofdletters en uitroeptekens lezen als schreeuwen. Ze maken bang, en ze zijn moeilijker te lezen. Zet wat belangrijk is vooraan, in gewone letters.',
  url: '/kennisbank/stress-en-brieven',
  check(block) {
    const ranges: { start: number; end: number }[] = [];
    for (const shout of signalsOf(block).shouts) {
      const previous = ranges.at(-1);
      if (previous && shout.start - previous.end < JOIN_DISTANCE) previous.end = shout.end;
      else ranges.push({ start: shout.start, end: shout.end });
    }
    return ranges.map((range) => ({
      ...range,
      expected: calmer(block.block.text.slice(range.start, range.end)),
      reason: 'Dit leest als schreeuwen.',
    }));
  },
};

/** Marks become one full stop; capital words become small ones; a mixed stretch is left to the writer. */
function calmer(text: string): string[] {
  if (text.startsWith('!')) return ['.'];
  if (text.toLowerCase() === 'let op') return ['Goed om te weten'];
  if (text !== text.toUpperCase()) return [];
  return [`${text[0] ?? ''}${text.slice(1).toLowerCase()}`];
}
