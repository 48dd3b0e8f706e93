import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { phraseAt, phraseBook } from '../grammar/phrases.ts';
import { LISTED, tagsOf } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';

const phrases = phraseBook(
  [
    'zo spoedig mogelijk',
    'zo snel mogelijk',
    'zo vlug mogelijk',
    'zo gauw mogelijk',
    'zo tijdig mogelijk',
    'ten spoedigste',
    'op de kortst mogelijke termijn',
    'op korte termijn',
    'op zo kort mogelijke termijn',
    'op termijn',
    'op afzienbare termijn',
    'binnen afzienbare tijd',
    'binnen afzienbare termijn',
    'binnen de gestelde termijn',
    'binnen de gestelde termijnen',
    'binnen deze termijn',
    'binnen de termijn',
    'binnen de daarvoor gestelde termijn',
    'binnen de aangegeven termijn',
    'binnen de genoemde termijn',
    'binnen de wettelijke termijn',
    'binnen de vastgestelde termijn',
    'binnen een redelijke termijn',
    'binnen redelijke termijn',
    'een redelijke termijn',
    'te zijner tijd',
    'te gelegener tijd',
    'in de loop van de komende weken',
    'in de loop van de komende maanden',
    'in de nabije toekomst',
    'in een later stadium',
    'op een later moment',
    'op een later tijdstip',
    'bij gelegenheid',
    'na verloop van tijd',
    'vroegtijdig',
    'spoedig',
    'onverwijld',
    'terstond',
    'eerdaags',
  ].map((phrase) => [phrase, true] as const),
);

const units = new Set(['dag', 'dagen', 'week', 'weken', 'maand', 'maanden', 'werkdagen', 'werkdag']);
const numbers = new Set(
  'een één twee drie vier vijf zes zeven acht negen tien elf twaalf veertien dertien'.split(' '),
);

/** Index of the last token of `binnen twee weken (na …)`, or -1. */
function periodEnd(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  if (tokens[index]?.lower !== 'binnen') return -1;
  const count = tokens[index + 1];
  if (!count || (count.kind !== 'number' && !numbers.has(count.lower))) return -1;
  return units.has(tokens[index + 2]?.lower ?? '') ? index + 2 : -1;
}

/** A date or a merge field in the sentence names the day already. */
function namesDay(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => token.special === 'date' || token.special === 'field');
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  // The procedure on the back may speak of terms; the front has to name the day.
  if (block.block.half === 'back') return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    let dated: boolean | undefined;
    for (let index = 0; index < tokens.length; index += 1) {
      if (((tags[index] ?? 0) & LISTED) === 0) continue;
      const phrase = phraseAt(phrases, tokens, index);
      const last = phrase ? index + phrase.words.length - 1 : periodEnd(sentence, index);
      if (last < 0) continue;
      dated ??= namesDay(sentence);
      if (dated) break;
      const from = tokens[index] as Token;
      const to = tokens[last] as Token;
      findings.push({
        start: from.start,
        end: to.end,
        expected: [],
        reason: phrase
          ? `${quote(sentence, from, to)} zegt niet wanneer: noem een datum.`
          : `Bij ${quote(sentence, from, to)} moet de lezer zelf rekenen: noem de datum.`,
      });
      index = last;
    }
  }
  return findings;
}

/** A moment without a date: `zo spoedig mogelijk`, `binnen de gestelde termijn`, `binnen twee weken`. */
export const rule: BlockRule = {
  id: 'vague-time',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Wie onder druk staat, stelt uit wat geen dag heeft, of maakt zich zorgen dat het al te laat is. Een datum kan op de kalender: ‘vóór 14 mei 2026’.',
  url: '/kennisbank/duidelijke-datums-en-bedragen',
  check,
};
