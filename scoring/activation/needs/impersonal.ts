import { defineCueRule } from './cue-rule.ts';

/** "Belanghebbende", "geachte heer/mevrouw": the reader is a file, not a person. */
export const rule = defineCueRule({
  id: 'impersonal',
  cue: 'impersonal',
  reason: 'Zo spreekt u de lezer niet aan, maar spreekt u over de lezer.',
  note: 'Een brief aan ‘belanghebbende’ voelt als een brief aan niemand. Noem de lezer bij naam en schrijf ‘u’.',
  url: '/kennisbank/abc-model',
  frontOnly: true,
  replaces: 'words',
  alternatives(hit) {
    const lower = hit.text.toLowerCase();
    if (lower.startsWith('geachte')) return ['Beste ((aanhef)) ((achternaam))'];
    if (lower.startsWith('l.s') || lower.startsWith('aan de')) return ['Beste ((aanhef)) ((achternaam))'];
    return ['u'];
  },
});
