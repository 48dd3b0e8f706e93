import type { DocumentRule } from '../../analysis.ts';
import { firstUnexplained } from '../first-use.ts';

export const rule: DocumentRule = {
  id: 'unexplained-abbreviation',
  source: 'lexicon',
  kind: 'woord',
  scope: 'document',
  note: 'Een afkorting is alleen kort voor wie hem kent. Schrijf hem voluit, of leg hem de eerste keer uit.',
  url: '/kennisbank/b1-schrijven',
  check: (document) => firstUnexplained(document, 'unexplained-abbreviation'),
};
