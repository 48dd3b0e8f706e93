import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { FINITE, INFINITIVE, MAYBE_SUBORDINATOR, SUBJECT, SUBORDINATOR, tagsOf } from '../grammar/tags.ts';
import { quote, upperFirst } from '../grammar/wording.ts';

/** Whether a subject or a finite verb stands between two places: only then is that part a sentence. */
function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  const tags = tagsOf(sentence);
  for (let at = from; at < to; at += 1)
    if ((tags[at] ?? 0) & SUBJECT || ((tags[at] ?? 0) & (FINITE | INFINITIVE)) === FINITE) return true;
  return false;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind !== 'paragraph') return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    let from = 0;
    for (let index = 0; index < tokens.length - 1; index += 1) {
      if (tokens[index]?.text !== ';') continue;
      const next = tokens[index + 1] as Token;
      const whole = hasVerb(sentence, from, index) && hasVerb(sentence, index + 1, tokens.length);
      from = index + 1;
      if (!whole || next.kind === 'punctuation') continue;
      const mark = tokens[index] as Token;
      const dependent = ((tags[index + 1] ?? 0) & (SUBORDINATOR | MAYBE_SUBORDINATOR)) !== 0;
      findings.push({
        start: mark.start,
        end: next.end,
        // A subclause cannot stand alone: then the writer has to find the words.
        expected: dependent ? [] : [`. ${upperFirst(next.text)}`],
        reason: `Zet bij ${quote(sentence, mark, next)} een punt en begin een nieuwe zin.`,
      });
    }
  }
  return findings;
}

/** A semicolon between two whole sentences. */
export const rule: BlockRule = {
  id: 'semicolon',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Veel lezers kennen de puntkomma niet goed en lezen door zonder adem te halen. Een punt is duidelijker.',
  url: '/kennisbank/korte-zinnen',
  check,
};
