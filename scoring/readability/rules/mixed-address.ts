import type { DocumentAnalysis, DocumentFinding, DocumentRule, Sentence, Token } from '../../analysis.ts';
import { formal, informal } from './address-words.ts';

const toFormal = new Map([
  ['jouw', 'uw'],
  ['jou', 'u'],
  ['jezelf', 'uzelf'],
]);
const toInformal = new Map([
  ['uw', 'je'],
  ['uzelf', 'jezelf'],
]);
const openers = new Set(['“', '„', '"', '‘', "'"]);
const closers = new Set(['”', '"', '’', "'"]);

interface Spot {
  block: number;
  token: Token;
  isFormal: boolean;
}

function check(analysis: DocumentAnalysis): DocumentFinding[] {
  const spots: Spot[] = [];
  for (const [block, { block: source, sentences }] of analysis.blocks.entries()) {
    if (source.kind === 'quote') continue;
    const open = { mark: '' };
    for (const sentence of sentences) collect(sentence, block, open, spots);
  }
  const formalCount = spots.filter((spot) => spot.isFormal).length;
  const minorityIsFormal = formalCount < spots.length - formalCount;
  const seen = new Set<number>();
  const findings: DocumentFinding[] = [];
  if (formalCount === 0 || formalCount === spots.length) return findings;
  for (const { block, token, isFormal } of spots) {
    // One finding a block is enough to see where the tone changes.
    if (isFormal !== minorityIsFormal || seen.has(block)) continue;
    seen.add(block);
    const better = (minorityIsFormal ? toInformal : toFormal).get(token.lower);
    findings.push({
      block,
      start: token.start,
      end: token.end,
      expected: better && token.text === token.lower ? [better] : [],
      reason: `Hier staat ‘${token.text}’, maar verder zegt de brief ‘${minorityIsFormal ? 'je' : 'u'}’: kies één vorm.`,
    });
  }
  return findings;
}

/** Words of address in a sentence, outside quotation marks; `open` carries a quotation over sentences. */
function collect(sentence: Sentence, block: number, open: { mark: string }, spots: Spot[]): void {
  for (const token of sentence.tokens) {
    if (token.kind === 'punctuation') {
      if (open.mark ? closers.has(token.text) : openers.has(token.text))
        open.mark = open.mark ? '' : token.text;
    } else if (!open.mark && token.kind === 'word') {
      const isFormal = formal.has(token.lower);
      if (isFormal || informal.has(token.lower)) spots.push({ block, token, isFormal });
    }
  }
}

/** `u` and `je` in one letter; quotations are left alone. */
export const rule: DocumentRule = {
  id: 'mixed-address',
  source: 'readability',
  kind: 'toon',
  scope: 'document',
  note: 'Wisselen tussen u en je leest onrustig en maakt onzeker: is deze zin wel voor mij? Kies één vorm voor de hele brief, in een brief van de gemeente meestal u.',
  url: '/kennisbank/u-vorm',
  check,
};
