import type { BlockRule } from '../../analysis.ts';
import { findingsOf } from '../scan.ts';

export const rule: BlockRule = {
  id: 'long-compound',
  source: 'lexicon',
  kind: 'woord',
  scope: 'block',
  note: 'Een lang samengesteld woord moet een lezer eerst in stukken knippen. Onder stress lukt dat slecht. Maak er twee of drie woorden van.',
  url: '/kennisbank/b1-schrijven',
  check: (block) =>
    findingsOf(block, 'long-compound').map(({ start, end, expected, reason }) => ({
      start,
      end,
      expected,
      reason,
    })),
};
