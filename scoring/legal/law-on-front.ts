import { readLetter } from '../activation/letter.ts';
import type { DocumentRule } from '../analysis.ts';
import { legalFacts } from './facts.ts';

/** An article of law on the front: right, but on the wrong side. One finding a letter. */
export const rule: DocumentRule = {
  id: 'law-on-front',
  source: 'legal',
  kind: 'recht',
  scope: 'document',
  note: 'Wet en artikel zijn nodig (art. 3:47 lid 2 Awb), maar niet op de plek waar de lezer het nieuws zoekt. Zet ze op de achterkant, en zeg op de voorkant in gewone woorden wat de regel is.',
  url: '/kennisbank/voorkant-en-achterkant',
  check(document) {
    const [first] = legalFacts(document).onFront;
    if (!first || !readLetter(document).isLetter) return [];
    return [
      {
        block: first.block,
        start: first.start,
        end: first.end,
        expected: [],
        reason: 'Hier staat een wetsartikel op de voorkant. Verplaats het naar de achterkant.',
      },
    ];
  },
};
