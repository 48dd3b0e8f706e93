/** The door of the language engine: nothing else is imported from outside this folder. */
export { analyse, analyseBlock } from './analyse.ts';
export type {
  BlockAnalysis,
  BlockFinding,
  BlockRule,
  DocumentAnalysis,
  DocumentFinding,
  DocumentRule,
  Rule,
  Sentence,
  SpecialKind,
  Token,
  TokenKind,
} from './analysis.ts';
export { createScorer, type ScoreOptions, type Scorer, scoreLetter, type TextProfile } from './engine.ts';
export { type FirstStep, firstSteps } from './first-steps.ts';
export { documentFromMarkdown, type MarkdownText, plainFromMarkdown } from './markdown.ts';
export { levelBorders, levelOf } from './readability/level.ts';
export { rules } from './rules.ts';
export { blocksFromText, documentFromText, type PlacedBlock } from './text.ts';
export type * from './types.ts';
export { letterKinds, sentenceCauses } from './types.ts';
