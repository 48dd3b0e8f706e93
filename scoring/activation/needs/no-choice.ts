import { defineCueRule } from './cue-rule.ts';

/** Words that shut the door: "onverwijld", "hierover is geen overleg mogelijk". */
export const rule = defineCueRule({
  id: 'no-choice',
  cue: 'noChoice',
  reason: 'Deze woorden sluiten elke keuze uit.',
  note: 'Zonder enige ruimte voelt een lezer zich klem gezet. Zeg wat er wél kan: een ander moment, een andere manier, of even overleggen.',
  url: '/kennisbank/abc-model',
  frontOnly: true,
  replaces: 'words',
  alternatives(hit) {
    const lower = hit.text.toLowerCase();
    if (lower === 'met onmiddellijke ingang') return ['vanaf ((datum))'];
    return ONE_WORD.has(lower) ? ['vóór ((datum))'] : [];
  },
});

const ONE_WORD = new Set(['onverwijld', 'per omgaande', 'per ommegaande', 'terstond', 'onmiddellijk']);
