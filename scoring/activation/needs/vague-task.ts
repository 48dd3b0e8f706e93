import { defineCueRule } from './cue-rule.ts';

/** "De benodigde stukken": the reader must guess what is meant. */
export const rule = defineCueRule({
  id: 'vague-task',
  cue: 'vagueTask',
  reason: 'De lezer moet hier raden wat u precies bedoelt.',
  note: 'Wie twijfelt of het goed is, stuurt niets. Noem precies welke papieren u nodig hebt, in een lijst.',
  url: '/kennisbank/activerend-schrijven',
  frontOnly: true,
  replaces: 'words',
  alternatives(hit) {
    const lower = hit.text.toLowerCase();
    const last = lower.slice(lower.lastIndexOf(' ') + 1);
    return PAPERS.has(last) ? ['((naam van het papier))'] : [];
  },
});

const PAPERS = new Set(['stukken', 'documenten', 'bescheiden', 'bewijsstukken']);
