/** From a letter to the view every rule reads: blocks cut in sentences and tokens, straight from text. */
import type { BlockAnalysis, DocumentAnalysis } from './analysis.ts';
import { splitSentences, wholeSentence } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { LetterBlock, LetterDocument } from './types.ts';

/**
 * Cuts one block in sentences and tokens. Offsets are UTF-16 offsets into `block.text`. A heading is one
 * sentence. Linear in the length of the text; never throws.
 */
export function analyseBlock(block: LetterBlock): BlockAnalysis {
  const tokens = tokenize(block.text);
  const sentences =
    block.kind === 'heading' ? wholeSentence(block.text, tokens) : splitSentences(block.text, tokens);
  return { block, sentences };
}

/** Cuts every block of a letter; same order and length as `document.blocks`. */
export function analyse(document: LetterDocument): DocumentAnalysis {
  return { document, blocks: document.blocks.map(analyseBlock) };
}
