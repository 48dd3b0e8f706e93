import { cuesOf, missingAt, readLetter } from '../../activation/letter.ts';
import type { Cue } from '../../activation/signals.ts';
import type { DocumentRule } from '../../analysis.ts';

/** What takes the edge off: help, recognition, or what does go on. */
const SOFTENERS: readonly Cue[] = [
  'recognition',
  'normalise',
  'help',
  'compassion',
  'safety',
  'choice',
  'room',
  'influence',
];

/** Bad news with nothing after it to hold on to. */
export const rule: DocumentRule = {
  id: 'bad-news-unsoftened',
  source: 'stress',
  kind: 'stress',
  scope: 'document',
  note: 'Slecht nieuws mag duidelijk zijn. Maar wie niet leest wat er wél kan, blijft met de klap zitten. Bel de lezer liever eerst, en zet in de brief wie helpt.',
  url: '/kennisbank/bel-eerst',
  check(document) {
    const letter = readLetter(document);
    const news = cuesOf(letter, ['badNews'], 'front')[0];
    if (!letter.isLetter || !news || cuesOf(letter, SOFTENERS, 'front').length > 0) return [];
    return missingAt(
      document,
      news.block,
      'end',
      'Na dit slechte nieuws staat niets wat de lezer verder helpt.',
      [
        'Wij weten dat dit gevolgen voor u heeft. Bel ((contactpersoon)), telefoon ((telefoon)). Dan kijken we samen wat er wel kan.',
      ],
    );
  },
};
