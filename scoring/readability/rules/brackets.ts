import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { FINITE, NEGATION, SUBJECT, tagsOf } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';

/** An insertion of this many words is a thought of its own. */
const THOUGHT = 4;
const LONGEST = 80;

/** Index of the closing bracket, or -1. */
function closingAt(sentence: Sentence, index: number): number {
  const limit = Math.min(sentence.tokens.length, index + LONGEST);
  for (let at = index + 1; at < limit; at += 1) {
    const text = sentence.tokens[at]?.text;
    if (text === ')') return at;
    if (text === '(') return -1;
  }
  return -1;
}

/** Glued to a word on either side: `docent(e)`, `(on)gehuwd`, `kind(eren)`. */
function isGlued(sentence: Sentence, open: number, close: number): boolean {
  const { tokens } = sentence;
  const before = tokens[open - 1];
  const after = tokens[close + 1];
  return (
    (before?.kind === 'word' && before.end === tokens[open]?.start) ||
    (after?.kind === 'word' && after.start === tokens[close]?.end)
  );
}

/** `(geldig) paspoort`: one small word that leaves the reader guessing whether it counts. */
function isOptionalWord(sentence: Sentence, open: number, close: number): boolean {
  if (close !== open + 2) return false;
  const word = sentence.tokens[open + 1] as Token;
  const next = sentence.tokens[close + 1];
  const lowerCase = word.kind === 'word' && word.text === word.lower && word.text.length > 2;
  const describes =
    next?.kind === 'word' && ((tagsOf(sentence)[close + 1] ?? 0) & (FINITE | NEGATION | SUBJECT)) === 0;
  return lowerCase && describes && open > 0;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind === 'heading' || block.block.kind === 'tableCell') return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index += 1) {
      if (tokens[index]?.text !== '(') continue;
      const close = closingAt(sentence, index);
      if (close < 0) continue;
      const from = tokens[index] as Token;
      const to = tokens[close] as Token;
      let words = 0;
      for (let at = index + 1; at < close; at += 1) if (tokens[at]?.kind === 'word') words += 1;
      let reason = '';
      if (words > 0 && isGlued(sentence, index, close)) {
        reason = `Haakjes in een woord lezen lastig: schrijf het woord bij ${quote(sentence, from, to)} voluit.`;
      } else if (isOptionalWord(sentence, index, close)) {
        reason = `Telt ${quote(sentence, from, to)} nu wel of niet? Haal de haakjes of het woord weg.`;
      } else if (words >= THOUGHT && close < tokens.length - 2 && index > 0) {
        reason = `${quote(sentence, from, to)} onderbreekt de zin: maak er een eigen zin van, of laat het weg.`;
      }
      if (reason) findings.push({ start: from.start, end: to.end, expected: [], reason });
      index = close;
    }
  }
  return findings;
}

/** Brackets that break into a sentence or into a word. */
export const rule: BlockRule = {
  id: 'brackets',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Bij haakjes moet de lezer de zin even laten liggen en daarna weer oppakken. Is het belangrijk, zet het dan in een eigen zin. Is het dat niet, laat het weg.',
  url: '/kennisbank/korte-zinnen',
  check,
};
