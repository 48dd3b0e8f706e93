/** Reads the twelve letters, and runs one rule on a text, for the tests of activation, stress and law. */
import { readFileSync } from 'node:fs';
import { analyse } from '../../scoring/analyse.ts';
import type { BlockFinding, DocumentAnalysis, Rule } from '../../scoring/analysis.ts';
import { documentFromText } from '../../scoring/text.ts';
import type { LetterDocument } from '../../scoring/types.ts';

export const letterNames = [
  '1-terugvordering',
  '2-afwijzing',
  '3-hersteltermijn',
  '4-maatregel',
  '5-voornemen',
  '6-toekenning',
] as const;

/** One of the twelve letters as a document. */
export function readLetterFile(name: string, version: 'hard' | 'rewritten'): LetterDocument {
  const url = new URL(`./${name}-${version}.txt`, import.meta.url);
  return documentFromText(readFileSync(url, 'utf8'));
}

/** A plain text, analysed. */
export function analysed(text: string): DocumentAnalysis {
  return analyse(documentFromText(text));
}

/** A greeting makes a text a letter. */
export function letter(...paragraphs: string[]): string {
  return ['Beste mevrouw Jansen,', ...paragraphs].join('\n\n');
}

export interface FoundText {
  actual: string;
  finding: BlockFinding;
}

/** What a rule says of a text: the words it quotes, in order. */
export function run(rule: Rule, text: string): FoundText[] {
  const document = analysed(text);
  const found =
    rule.scope === 'block'
      ? document.blocks.flatMap((block, index) =>
          rule.check(block).map((finding) => ({ block: index, finding })),
        )
      : rule.check(document).map((finding) => ({ block: finding.block, finding }));
  return found.map(({ block, finding }) => ({
    actual: document.blocks[block]?.block.text.slice(finding.start, finding.end) ?? '',
    finding,
  }));
}
