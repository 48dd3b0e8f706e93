import type { BlockAnalysis, BlockFinding, BlockRule, Token } from '../../analysis.ts';
import { phraseAt, phraseBook } from '../grammar/phrases.ts';
import { DETERMINER, LISTED, PREPOSITION, SUBJECT, tagsOf } from '../grammar/tags.ts';
import { quote, withCapitalOf } from '../grammar/wording.ts';

const phrases = phraseBook<readonly string[]>([
  ['enige tijd', []],
  ['enige tijd geleden', []],
  ['enige', ['een paar']],
  ['enkele', ['een paar']],
  ['diverse', ['verschillende']],
  ['verscheidene', ['verschillende']],
  ['meerdere', ['meer dan één']],
  ['een aantal', ['een paar']],
  ['een tweetal', ['twee']],
  ['een drietal', ['drie']],
  ['een viertal', ['vier']],
  ['een vijftal', ['vijf']],
  ['een tiental', ['ongeveer tien']],
  ['geruime tijd', []],
  ['in voorkomende gevallen', ['soms']],
  ['in voorkomend geval', ['soms']],
  ['in bepaalde gevallen', ['soms']],
  ['in sommige gevallen', ['soms']],
  ['in bijzondere gevallen', ['soms']],
  ['in de regel', ['meestal']],
  ['het merendeel van', ['de meeste']],
  ['tal van', ['veel']],
  ['de nodige', []],
  ['een zekere mate van', []],
  ['in zekere mate', []],
  ['in belangrijke mate', ['veel']],
  ['in ruime mate', ['veel']],
  ['ruimschoots', []],
  ['aanzienlijke', ['grote']],
]);

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind === 'heading') return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    for (let index = 0; index < tokens.length; index += 1) {
      if (((tags[index] ?? 0) & LISTED) === 0) continue;
      const phrase = phraseAt(phrases, tokens, index);
      if (!phrase) continue;
      const before = tags[index - 1] ?? 0;
      // `de enige`, `het enige`, `uw enige`: there it means the only one.
      if (phrase.words[0] === 'enige' && before & DETERMINER) continue;
      // `een of meerdere`: `meer` is enough there.
      const orMore = phrase.words[0] === 'meerdere' && tokens[index - 1]?.lower === 'of';
      const next = tags[index + phrase.words.length];
      if (phrase.words.length === 1 && (next === undefined || next & (PREPOSITION | SUBJECT))) continue;
      const from = tokens[index] as Token;
      const to = tokens[index + phrase.words.length - 1] as Token;
      findings.push({
        start: from.start,
        end: to.end,
        expected: (orMore ? ['meer'] : phrase.value).map((text) => withCapitalOf(from.text, text)),
        reason: `${quote(sentence, from, to)} zegt niet hoeveel of welke: noem het aantal of noem ze op.`,
      });
      index += phrase.words.length - 1;
    }
  }
  return findings;
}

/** A quantity that nobody can count: `enige`, `diverse`, `een aantal`, `in voorkomende gevallen`. */
export const rule: BlockRule = {
  id: 'vague-quantity',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Vage aantallen laten de lezer gissen. Wie weinig geld of tijd heeft, wil weten waar hij aan toe is. Noem het getal, of noem op waar het om gaat.',
  url: '/kennisbank/duidelijke-datums-en-bedragen',
  check,
};
