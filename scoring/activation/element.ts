/** An activating element: what a letter needs before its reader starts, and the rule that says it is missing. */
import type { DocumentAnalysis, DocumentFinding, DocumentRule } from '../analysis.ts';
import { type LetterSignals, readLetter } from './letter.ts';

export interface Element {
  rule: DocumentRule;
  /** Whether this letter needs the element at all; counts in the score when it does. */
  applies(letter: LetterSignals, document: DocumentAnalysis): boolean;
  present(letter: LetterSignals, document: DocumentAnalysis): boolean;
}

interface ElementSource {
  id: string;
  note: string;
  url: string;
  applies(letter: LetterSignals, document: DocumentAnalysis): boolean;
  present(letter: LetterSignals, document: DocumentAnalysis): boolean;
  /** Called only for a letter that needs the element and lacks it. */
  findings(letter: LetterSignals, document: DocumentAnalysis): DocumentFinding[];
}

/** Makes the rule of an element: silent on bare sentences, on letters that need it not, and when it is there. */
export function defineElement(source: ElementSource): Element {
  return {
    applies: source.applies,
    present: source.present,
    rule: {
      id: source.id,
      source: 'activation',
      kind: 'toon',
      scope: 'document',
      note: source.note,
      url: source.url,
      check(document) {
        const letter = readLetter(document);
        if (!letter.isLetter || !source.applies(letter, document) || source.present(letter, document)) {
          return [];
        }
        return source.findings(letter, document);
      },
    },
  };
}
