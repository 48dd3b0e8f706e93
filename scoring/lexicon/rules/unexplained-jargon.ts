import type { DocumentRule } from '../../analysis.ts';
import { firstUnexplained } from '../first-use.ts';

export const rule: DocumentRule = {
  id: 'unexplained-jargon',
  source: 'lexicon',
  kind: 'woord',
  scope: 'document',
  note: 'Een lezer met stress zoekt een vakwoord niet op. Leg het uit bij het eerste gebruik, of kies een gewoon woord.',
  url: '/kennisbank/moeilijke-woorden',
  check: (document) => firstUnexplained(document, 'unexplained-jargon'),
};
