import { askInstead } from '../rewrite.ts';
import { defineCueRule } from './cue-rule.ts';

/** "U dient", "u bent verplicht": a command where a question or a reason would move more. */
export const rule = defineCueRule({
  id: 'command',
  cue: 'command',
  reason: 'Dit is een bevel.',
  note: 'Wie onder druk staat, verzet zich tegen een bevel of haakt af. Een vraag met een datum laat de lezer zelf beginnen. Geldt er een plicht? Zeg dan dat de wet dit vraagt, en waarom.',
  url: '/kennisbank/abc-model',
  frontOnly: true,
  replaces: 'sentence',
  alternatives(_hit, sentence, block) {
    const question = askInstead(sentence, block.block.text);
    return question ? [question] : [];
  },
});
