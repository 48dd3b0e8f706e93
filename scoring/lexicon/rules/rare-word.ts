import type { BlockRule } from '../../analysis.ts';
import { findingsOf } from '../scan.ts';

export const rule: BlockRule = {
  id: 'rare-word',
  source: 'lexicon',
  kind: 'woord',
  scope: 'block',
  note: 'Dit woord komt in het dagelijks leven bijna niet voor. Veel lezers kennen het niet en missen dan de boodschap.',
  url: '/kennisbank/moeilijke-woorden',
  check: (block) =>
    findingsOf(block, 'rare-word').map(({ start, end, expected, reason }) => ({
      start,
      end,
      expected,
      reason,
    })),
};
