import { defineCueRule } from './cue-rule.ts';

/** A threat in hard words; the same consequence can be told as a fact with a way out. */
export const rule = defineCueRule({
  id: 'neutral-consequence',
  cue: 'threat',
  reason: 'Dit klinkt als een dreigement.',
  note: 'Dreiging kost precies het denkvermogen dat de lezer nodig heeft. Zeg als feit wat er gebeurt en wanneer, zeg wie dat bepaalt, en geef erbij hoe de lezer het kan voorkomen.',
  url: '/kennisbank/hulp-voor-dreigen',
  frontOnly: true,
  replaces: 'sentence',
  alternatives() {
    return [
      'Hebben wij ((wat wij nodig hebben)) niet vóór ((datum))? Dan ((wat er dan gebeurt)). Dat willen wij graag voorkomen. Bel ons als het niet lukt.',
    ];
  },
});
