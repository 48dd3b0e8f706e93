/**
 * Which changes help this letter most? Not a guess: each candidate is tried on the letter and scored again.
 * Tried are the best suggestion of a finding (put in its place) and leaving out one of the hardest sentences.
 */
import { createScorer, type Scorer } from './engine.ts';
import type {
  LetterDocument,
  LetterMessage,
  LetterReport,
  Place,
  SentenceCause,
  SentenceScore,
} from './types.ts';

export interface FirstStep {
  /** `vervang`: put `replacement` in the place; `voeg-toe`: insert it there; `herschrijf`: write the sentence anew. */
  action: 'vervang' | 'voeg-toe' | 'herschrijf';
  place: Place;
  actual: string;
  replacement: string;
  /** Dutch: what is the matter here. */
  reason: string;
  /** For a sentence to be written anew: what makes it hard, heaviest first. */
  causes?: SentenceCause[];
  /** Points gained: readability + activation - stress, for the whole letter. */
  gain: number;
}

/** Only so many findings are tried, those of the hardest sentences first: each costs one block. */
const MOST_TRIED = 60;
const HARDEST_SENTENCES = 6;
const SMALLEST_GAIN = 0.05;

/**
 * The changes that help most, best first, at most one a sentence.
 * @param document the letter
 * @param count how many to give
 */
export function firstSteps(document: LetterDocument, count = 3): FirstStep[] {
  const scorer = createScorer();
  const report = scorer.score(document, { sentences: true });
  if (report.readability.score === null) return [];
  const before = total(report);
  const sentences = [...(report.sentences ?? [])].sort((a, b) => a.score - b.score);
  const steps = [
    ...sentences.slice(0, HARDEST_SENTENCES).flatMap((sentence) => rewriteStep(document, report, sentence)),
    ...candidates(report, sentences).map(suggestionStep),
  ];
  const tried = steps
    .map((step) => ({ ...step, gain: gainOf(scorer, document, step, before) }))
    .filter((step) => step.gain >= SMALLEST_GAIN)
    .sort((a, b) => b.gain - a.gain);
  const chosen: FirstStep[] = [];
  for (const step of tried) {
    if (chosen.length >= count) break;
    if (!chosen.some((other) => overlaps(other.place, step.place))) chosen.push(step);
  }
  return chosen;
}

function total(report: LetterReport): number {
  return (report.readability.score ?? 0) + (report.activation.score ?? 0) - (report.stress.score ?? 0);
}

function candidates(report: LetterReport, hardestFirst: readonly SentenceScore[]): LetterMessage[] {
  const order = new Map(hardestFirst.map((sentence, index) => [sentence, index]));
  const rank = (message: LetterMessage): number => {
    if (message.actual === '') return -1;
    const own = hardestFirst.find((sentence) => contains(sentence, message.place));
    return own ? (order.get(own) ?? 0) : hardestFirst.length;
  };
  return report.messages
    .filter((message) => message.expected[0] !== undefined && !isBesideThePoint(report, message))
    .slice(0, MOST_TRIED * 4)
    .map((message) => ({ message, rank: rank(message) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_TRIED)
    .map(({ message }) => message);
}

/** A refusal asks nothing of its reader: how to do it, or a choice in how, is not what that letter lacks most. */
const OF_A_TASK = new Set(['choice', 'no-choice', 'where-how', 'steps']);

function isBesideThePoint(report: LetterReport, message: LetterMessage): boolean {
  return report.legal.kind === 'afwijzing' && OF_A_TASK.has(message.ruleId);
}

function suggestionStep(message: LetterMessage): FirstStep {
  return {
    action: message.actual === '' ? 'voeg-toe' : 'vervang',
    place: message.place,
    actual: message.actual,
    replacement: message.expected[0] ?? '',
    reason: message.reason,
    gain: 0,
  };
}

function rewriteStep(document: LetterDocument, report: LetterReport, sentence: SentenceScore): FirstStep[] {
  const text = document.blocks[sentence.block]?.text.slice(sentence.start, sentence.end) ?? '';
  const reasons = report.messages.filter(
    (message) => message.kind === 'zin' && contains(sentence, message.place),
  );
  const { block, start, end } = sentence;
  return [
    {
      action: 'herschrijf',
      place: { block, start, end },
      actual: text,
      replacement: '',
      reason: reasons[0]?.reason ?? 'Dit is een van de zwaarste zinnen van de brief.',
      causes: sentence.causes.map(({ cause }) => cause),
      gain: 0,
    },
  ];
}

function gainOf(scorer: Scorer, document: LetterDocument, step: FirstStep, before: number): number {
  const { block, start, end } = step.place;
  const blocks = document.blocks.map((own, index) => {
    if (index !== block) return own;
    const insert =
      step.action === 'voeg-toe' && step.replacement !== '' ? `${step.replacement} ` : step.replacement;
    return { ...own, text: own.text.slice(0, start) + insert + own.text.slice(end) };
  });
  const after = scorer.score({ ...document, blocks }, { messages: false });
  return after.readability.score === null ? 0 : Math.round((total(after) - before) * 100) / 100;
}

function contains(outer: Place, inner: Place): boolean {
  return outer.block === inner.block && inner.start >= outer.start && inner.start < outer.end;
}

function overlaps(one: Place, other: Place): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}
