import type { BlockRule } from '../../analysis.ts';
import { findingsOf } from '../scan.ts';

export const rule: BlockRule = {
  id: 'difficult-word',
  source: 'lexicon',
  kind: 'woord',
  scope: 'block',
  note: 'Wie zorgen heeft, leest een moeilijk woord niet twee keer, maar stopt met lezen. Een gewoon woord leest bijna vanzelf.',
  url: '/kennisbank/moeilijke-woorden',
  check: (block) =>
    findingsOf(block, 'difficult-word').map(({ start, end, expected, reason }) => ({
      start,
      end,
      expected,
      reason,
    })),
};
