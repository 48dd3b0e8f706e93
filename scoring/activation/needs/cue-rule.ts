/** Makes the rule of a group of phrases: it quotes the words and offers others in their place. */
import type { BlockAnalysis, BlockRule, Sentence } from '../../analysis.ts';
import { type Cue, type CueSpan, signalsOf } from '../signals.ts';

interface CueRuleSource {
  id: string;
  cue: Cue;
  reason: string;
  note: string;
  url: string;
  /** On the back stands the law in its own words: such a rule reads the front only. */
  frontOnly: boolean;
  /** Which range the alternatives replace. */
  replaces: 'words' | 'sentence';
  /** Alternatives for this finding; may be empty. */
  alternatives(hit: CueSpan, sentence: Sentence, block: BlockAnalysis): string[];
}

/** One finding a sentence: two commands in one sentence are one thing to change. */
export function defineCueRule(source: CueRuleSource): BlockRule {
  return {
    id: source.id,
    source: 'activation',
    kind: 'toon',
    scope: 'block',
    note: source.note,
    url: source.url,
    check(block) {
      if (source.frontOnly && block.block.half === 'back') return [];
      let last = -1;
      return signalsOf(block).cues.flatMap((hit) => {
        const sentence = block.sentences[hit.sentence];
        if (hit.cue !== source.cue || hit.sentence === last || !sentence) return [];
        last = hit.sentence;
        const expected = source.alternatives(hit, sentence, block);
        const whole = source.replaces === 'sentence' && expected.length > 0;
        return [
          {
            start: whole ? sentence.start : hit.start,
            end: whole ? sentence.end : hit.end,
            expected,
            reason: source.reason,
          },
        ];
      });
    },
  };
}
