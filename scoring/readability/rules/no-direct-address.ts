import type { DocumentAnalysis, DocumentFinding, DocumentRule } from '../../analysis.ts';
import { isAddress } from './address-words.ts';

/** A shorter text is a note or a fragment, not a letter. */
const SHORTEST_LETTER = 50;

function check(analysis: DocumentAnalysis): DocumentFinding[] {
  let words = 0;
  let first: DocumentFinding | undefined;
  for (const [block, { block: source, sentences }] of analysis.blocks.entries()) {
    if (source.half === 'back') continue;
    for (const sentence of sentences) {
      words += sentence.words.length;
      for (const word of sentence.words) if (isAddress(word.lower)) return [];
      if (!first && source.kind === 'paragraph' && sentence.words.length >= 6) {
        first = {
          block,
          start: sentence.start,
          end: sentence.end,
          expected: [],
          reason:
            'De voorkant van deze brief spreekt de lezer nergens aan met ‘u’: zeg wat dit voor ‘u’ betekent.',
        };
      }
    }
  }
  return first && words >= SHORTEST_LETTER ? [first] : [];
}

/** A front without a single `u` or `uw` (or `je`). */
export const rule: DocumentRule = {
  id: 'no-direct-address',
  source: 'readability',
  kind: 'toon',
  scope: 'document',
  note: 'Een brief zonder ‘u’ lijkt een bericht voor iedereen. Wie zich niet aangesproken voelt, legt hem weg. Begin met wat de lezer krijgt, moet doen of kan kiezen.',
  url: '/kennisbank/u-vorm',
  check,
};
