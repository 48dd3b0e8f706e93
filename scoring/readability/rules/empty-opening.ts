import type { BlockAnalysis, BlockFinding, BlockRule, Token } from '../../analysis.ts';
import { phraseAt, phraseBook } from '../grammar/phrases.ts';
import { LISTED, tagsOf } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';
import { emptyOpenings } from './empty-opening-words.ts';

const book = phraseBook(emptyOpenings.map((phrase) => [phrase, true] as const));

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind === 'heading') return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    for (let index = 0; index < tokens.length; index += 1) {
      if (((tags[index] ?? 0) & LISTED) === 0) continue;
      const phrase = phraseAt(book, tokens, index);
      if (!phrase) continue;
      const from = tokens[index] as Token;
      const to = tokens[index + phrase.words.length - 1] as Token;
      findings.push({
        start: from.start,
        end: to.end,
        expected: [],
        reason: `${quote(sentence, from, to)} is een aanloop: laat hem weg en begin met de boodschap zelf.`,
      });
      index += phrase.words.length - 1;
    }
  }
  return findings;
}

/** Words that announce a message instead of giving it: `hierbij delen wij u mee dat`. */
export const rule: BlockRule = {
  id: 'empty-opening',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'De eerste woorden van een zin krijgen de meeste aandacht. Gebruik ze voor wat de lezer moet weten, niet voor een aanloop.',
  url: '/kennisbank/b1-schrijven',
  check,
};
