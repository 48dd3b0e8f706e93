import { missingAt, readLetter } from '../activation/letter.ts';
import type { DocumentRule } from '../analysis.ts';
import { readLegal } from './checks.ts';

/** Asking money back without a way to pay in parts. The Awb allows it and does not ask it: advice. */
export const rule: DocumentRule = {
  id: 'betalingsregeling',
  source: 'legal',
  kind: 'recht',
  scope: 'document',
  note: 'De wet laat uitstel en betalen in delen toe (art. 4:94 Awb), maar vraagt niet dat u het noemt. Wie het leest, durft te bellen; wie het niet leest, leent of doet niets.',
  url: '/kennisbank/awb-voor-schrijvers',
  check(document) {
    const { kind, facts } = readLegal(document);
    if (kind !== 'terugvordering' || facts.sides.has('arrangement')) return [];
    return missingAt(
      document,
      readLetter(document).lastBody,
      'end',
      'Er staat niet dat betalen in delen kan (art. 4:94 Awb).',
      [
        'Kunt u dit niet in één keer betalen? Bel ons. Dan spreken wij een bedrag per maand af dat bij u past.',
      ],
    );
  },
};
