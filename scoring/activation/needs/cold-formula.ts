import { defineCueRule } from './cue-rule.ts';

const REPLACEMENTS: Record<string, string[]> = {
  hoogachtend: ['Met vriendelijke groet'],
  'dit schrijven': ['deze brief'],
  'uw schrijven': ['uw brief'],
};

/** "Hiermee delen wij u mede": an opening that keeps the reader at a distance. */
export const rule = defineCueRule({
  id: 'cold-formula',
  cue: 'coldFormula',
  reason: 'Dit is een vaste formule zonder inhoud.',
  note: 'Een formule schept afstand en kost leestijd, juist op de plek waar de lezer wil weten wat er aan de hand is. Laat de formule weg en begin met het nieuws.',
  url: '/kennisbank/abc-model',
  frontOnly: true,
  replaces: 'words',
  alternatives(hit) {
    return REPLACEMENTS[hit.text.toLowerCase()] ?? [];
  },
});
