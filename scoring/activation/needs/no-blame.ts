import { defineCueRule } from './cue-rule.ts';

/** "U hebt verzuimd": blame makes a reader defend, not act. */
export const rule = defineCueRule({
  id: 'no-blame',
  cue: 'blame',
  reason: 'Dit klinkt als een verwijt.',
  note: 'Een verwijt roept schaamte op, en wie zich schaamt legt de brief weg. Zeg wat u mist of wat er gebeurd is, zonder oordeel. Er kan een reden zijn die u niet kent: vraag ernaar.',
  url: '/kennisbank/abc-model',
  frontOnly: false,
  replaces: 'sentence',
  alternatives(hit) {
    const lower = hit.text.toLowerCase();
    if (lower.includes('ten onrechte')) {
      return ['U hebt ((bedrag)) gekregen waar u volgens de regels geen recht op had.'];
    }
    if (lower.includes('weet') || lower.includes('wist') || lower.includes('bekend')) return [];
    return [
      'Wij hebben ((wat wij missen)) nog niet van u gekregen.',
      'Wij weten nog niet of ((wat wij missen)). Misschien is er een reden voor. Die horen wij graag van u.',
    ];
  },
});
