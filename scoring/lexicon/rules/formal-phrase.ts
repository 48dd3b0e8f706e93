import type { BlockRule } from '../../analysis.ts';
import { findingsOf } from '../scan.ts';

export const rule: BlockRule = {
  id: 'formal-phrase',
  source: 'lexicon',
  kind: 'woord',
  scope: 'block',
  note: 'Vaste ambtelijke uitdrukkingen kosten aandacht en zeggen weinig. Met een gewoon woord is de zin korter en de boodschap sneller duidelijk.',
  url: '/kennisbank/moeilijke-woorden',
  check: (block) =>
    findingsOf(block, 'formal-phrase').map(({ start, end, expected, reason }) => ({
      start,
      end,
      expected,
      reason,
    })),
};
