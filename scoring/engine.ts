/**
 * Scores a letter. What belongs to one block (its analysis, the findings of block rules, the load of its
 * sentences) is remembered by the block's own text, so that a key press costs one block and not the letter.
 */
import { scoreActivation } from './activation/score.ts';
import { analyseBlock } from './analyse.ts';
import type {
  BlockAnalysis,
  BlockFinding,
  BlockRule,
  DocumentAnalysis,
  DocumentRule,
  Rule,
} from './analysis.ts';
import { recogniseLanguage } from './language.ts';
import { scoreLegal } from './legal/score.ts';
import { withoutDoubles } from './overlap.ts';
import { sentenceFeatures } from './readability/features.ts';
import { type FormulaCounts, formulas } from './readability/formulas.ts';
import { levelOf, uncertaintyOf } from './readability/level.ts';
import { causesOf, type Load, loadOf, scoreOfLoad, sumOf, textLoad } from './readability/model.ts';
import { addCounts, type RuleFinding, sentenceWeight, withFindings } from './readability/sentence-view.ts';
import { rules } from './rules.ts';
import { scoreStress } from './stress/score.ts';
import type {
  LetterBlock,
  LetterDocument,
  LetterKind,
  LetterLanguage,
  LetterMessage,
  LetterReport,
  SentenceScore,
} from './types.ts';

export interface ScoreOptions {
  /** Adds `sentences` to the report: the score of every sentence. */
  sentences?: boolean;
  /** What kind of text it is; `brief` when absent. */
  profile?: TextProfile;
  /** False for who wants the scores only: the report has no messages, the scores are the same. True when absent. */
  messages?: boolean;
}

/**
 * `brief`: everything. `pagina`: a page to look something up on, of which a letter's demands (a greeting, one task,
 * grounds for objection) must not be asked: readability and words only; the other scores are null.
 */
export type TextProfile = 'brief' | 'pagina';

/** A scorer remembers the blocks of the letter it scored last. One letter, one scorer. */
export interface Scorer {
  /** Scores a letter; blocks that did not change since the last call are not worked out again. */
  score(document: LetterDocument, options?: ScoreOptions): LetterReport;
}

interface SentenceLoad {
  start: number;
  end: number;
  load: number;
  parts: Load;
  weight: number;
}

interface BlockResult {
  analysis: BlockAnalysis;
  findings: RuleFinding[];
  sentences: SentenceLoad[];
  counts: FormulaCounts;
}

const blockRules = rules.filter((rule): rule is BlockRule => rule.scope === 'block');
/** The findings that count in the readability of a sentence (`features.ts`); no other score counts findings. */
const weighingRules = blockRules.filter(({ source }) => source === 'readability' || source === 'lexicon');
const documentRules = rules.filter((rule): rule is DocumentRule => rule.scope === 'document');
const ruleById = new Map(rules.map((rule, order) => [rule.id, { rule, order }]));

/** Scores one letter. Never throws, whatever the text; linear in its length. */
export function scoreLetter(document: LetterDocument, options?: ScoreOptions): LetterReport {
  return createScorer().score(document, options);
}

/** Makes a scorer with a memory of its own, for an editor that scores the same letter again and again. */
export function createScorer(): Scorer {
  let memory = new Map<string, BlockResult>();
  return {
    score(document, options = {}) {
      const used = new Map<string, BlockResult>();
      const scoresOnly = options.messages === false;
      const asked = scoresOnly ? weighingRules : blockRules;
      const results = document.blocks.map((block) => {
        const key = `${scoresOnly}|${block.kind}|${block.half}|${block.level ?? ''}|${block.text}`;
        const known = used.get(key) ?? memory.get(key) ?? workOut(block, asked);
        used.set(key, known);
        return known;
      });
      memory = used;
      return assemble(document, results, options);
    },
  };
}

function workOut(block: LetterBlock, asked: readonly BlockRule[]): BlockResult {
  const { analysis, findings } = checkBlock(block, asked);
  const counts: FormulaCounts = { sentences: 0, words: 0, syllables: 0, logRankSum: 0, contentWords: 0 };
  const sentences: SentenceLoad[] = [];
  for (const { sentence, own } of withFindings(analysis, findings)) {
    addCounts(counts, sentence);
    const weight = sentenceWeight(analysis, sentence);
    if (weight === 0) continue;
    const parts = loadOf(sentenceFeatures(sentence, own));
    sentences.push({ start: sentence.start, end: sentence.end, load: sumOf(parts), parts, weight });
  }
  return { analysis, findings, sentences, counts };
}

/** Analyses one block and runs block rules on it, every one unless told; findings in order of place. */
export function checkBlock(
  block: LetterBlock,
  asked: readonly BlockRule[] = blockRules,
): { analysis: BlockAnalysis; findings: RuleFinding[] } {
  const analysis = analyseBlock(block);
  const findings: RuleFinding[] = [];
  for (const rule of asked)
    for (const finding of rule.check(analysis))
      findings.push({ ruleId: rule.id, source: rule.source, finding });
  findings.sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
  return { analysis, findings };
}

function assemble(document: LetterDocument, results: BlockResult[], options: ScoreOptions): LetterReport {
  const analysis: DocumentAnalysis = { document, blocks: results.map((result) => result.analysis) };
  const language = recogniseLanguage(analysis);
  const counts = sumCounts(results);
  const loads = results.flatMap((result) => result.sentences);
  if (language === 'anders' || loads.length === 0) return unscored(document, analysis, language, options);

  const isPage = options.profile === 'pagina';
  const messages = options.messages === false ? [] : makeMessages(analysis, results, isPage);
  const score = scoreOfLoad(textLoad(loads));
  const report: LetterReport = {
    language,
    readability: {
      score,
      level: levelOf(score),
      uncertainty: uncertaintyOf(score, counts.words),
      formulas: formulas(counts),
    },
    ...(isPage
      ? letterScoresOfNothing('informatie')
      : {
          activation: scoreActivation(analysis),
          stress: scoreStress(analysis),
          legal: scoreLegal(analysis),
        }),
    messages,
  };
  if (options.sentences) report.sentences = sentenceScores(results);
  return report;
}

function makeMessages(analysis: DocumentAnalysis, results: BlockResult[], isPage: boolean): LetterMessage[] {
  const messages: LetterMessage[] = [];
  for (const [block, result] of results.entries())
    for (const { ruleId, finding } of result.findings) {
      const { rule } = ruleById.get(ruleId) as { rule: Rule };
      if (!isPage || isForPages(rule)) messages.push(makeMessage(analysis, rule, block, finding));
    }
  for (const rule of documentRules)
    if (!isPage || isForPages(rule))
      for (const finding of rule.check(analysis))
        messages.push(makeMessage(analysis, rule, finding.block, finding));
  const inOrder = messages.sort(
    (a, b) =>
      a.place.block - b.place.block ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      orderOf(a.ruleId) - orderOf(b.ruleId),
  );
  return withoutDoubles(inOrder);
}

/** Rules of readability that ask what only a letter owes: it is written to someone, a page is not. */
const LETTER_ONLY = new Set(['missing-u-form', 'no-direct-address', 'third-person-writer', 'mixed-address']);

function isForPages(rule: Rule): boolean {
  return (rule.source === 'readability' || rule.source === 'lexicon') && !LETTER_ONLY.has(rule.id);
}

function orderOf(ruleId: string): number {
  return ruleById.get(ruleId)?.order ?? 0;
}

function makeMessage(
  analysis: DocumentAnalysis,
  rule: Rule,
  block: number,
  finding: BlockFinding,
): LetterMessage {
  const text = analysis.blocks[block]?.block.text ?? '';
  return {
    ruleId: rule.id,
    source: rule.source,
    kind: finding.kind ?? rule.kind,
    place: { block, start: finding.start, end: finding.end },
    actual: text.slice(finding.start, finding.end),
    expected: finding.expected ?? [],
    reason: finding.reason,
    note: finding.note ?? rule.note,
    url: rule.url,
  };
}

function sentenceScores(results: BlockResult[]): SentenceScore[] {
  return results.flatMap((result, block) =>
    result.sentences.map(({ start, end, load, parts }) => ({
      block,
      start,
      end,
      score: scoreOfLoad(load),
      causes: causesOf(parts),
    })),
  );
}

function sumCounts(results: BlockResult[]): FormulaCounts {
  const sum: FormulaCounts = { sentences: 0, words: 0, syllables: 0, logRankSum: 0, contentWords: 0 };
  for (const { counts } of results) {
    sum.sentences += counts.sentences;
    sum.words += counts.words;
    sum.syllables += counts.syllables;
    sum.logRankSum += counts.logRankSum;
    sum.contentWords += counts.contentWords;
  }
  return sum;
}

/** The report of a text that cannot be scored: another language, or nothing to read. */
function unscored(
  document: LetterDocument,
  analysis: DocumentAnalysis,
  language: LetterLanguage,
  options: ScoreOptions,
): LetterReport {
  const foreign = language === 'anders';
  const report: LetterReport = {
    language,
    readability: {
      score: null,
      level: null,
      uncertainty: foreign
        ? 'Niet gescoord: dit is geen Nederlands.'
        : 'Niet gescoord: er is nog geen tekst.',
      formulas: { fleschDouma: null, leesindexA: null, meanLogRank: null },
    },
    ...letterScoresOfNothing(document.kind ?? 'informatie'),
    messages: foreign && options.messages !== false ? [foreignMessage(analysis)] : [],
  };
  if (options.sentences) report.sentences = [];
  return report;
}

/** The scores of a letter for a text that is none, or that cannot be scored. */
function letterScoresOfNothing(kind: LetterKind): Pick<LetterReport, 'activation' | 'stress' | 'legal'> {
  return {
    activation: {
      score: null,
      autonomy: { score: null },
      relatedness: { score: null },
      competence: { score: null },
      balance: 'geen',
    },
    stress: { score: null },
    legal: { kind, complete: null, missing: [] },
  };
}

function foreignMessage(analysis: DocumentAnalysis): LetterMessage {
  const block = Math.max(
    0,
    analysis.blocks.findIndex((candidate) => candidate.sentences.length > 0),
  );
  const sentence = analysis.blocks[block]?.sentences[0];
  return {
    ruleId: 'not-dutch',
    source: 'readability',
    kind: 'zin',
    place: { block, start: sentence?.start ?? 0, end: sentence?.end ?? 0 },
    actual: sentence?.text ?? '',
    expected: [],
    reason: 'Deze tekst is niet in het Nederlands geschreven en krijgt daarom geen score.',
    note: 'De regels en de score zijn gemaakt voor Nederlands. Op een andere taal zeggen ze niets.',
    url: '/kennisbank/hoe-werkt-de-score',
  };
}
