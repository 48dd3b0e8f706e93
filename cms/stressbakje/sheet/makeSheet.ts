import { createScorer } from '../../../scoring/index.ts';
import type { LetterDocument, LetterKind, LetterReport } from '../../../scoring/types.ts';
import { type Day, dayInWords } from '../rules/days.ts';
import { TERM_EXPLANATION, type Term } from '../rules/terms.ts';
import { ABC_QUESTIONS, KIND_WORDS, LAST_QUESTION } from './kindWords.ts';
import { type LetterSentence, sentencesOf } from './sentences.ts';
import { MAX_PART, type Sheet } from './sheet.ts';

export interface SheetQuestion {
  /** The text, or undefined of a letter from another system. */
  document?: LetterDocument;
  kind: LetterKind;
  term: Term;
  lastSafeDay?: Day | null;
  /** What may stand on the sheet although it looks like a detail: the organisation's own. */
  known: readonly string[];
}

const SENTENCES = 3;
const MOST_POINTS = 4;

/** What makes a sentence the core of a letter; the weights are set by hand. */
const CORE: readonly { cue: RegExp; weight: number }[] = [
  { cue: /\b(?:u krijgt|u kreeg|u ontvangt|krijgt u)\b/i, weight: 3 },
  {
    cue: /\b(?:besloten|besluit|beslissing|wijzen|stopt|stoppen|beëindig\w*|verlag\w*|terugvorder\w*)\b/i,
    weight: 3,
  },
  { cue: /\b(?:terugbetalen|betalen|bedrag|te veel)\b/i, weight: 2 },
  { cue: /\b(?:u moet|moet u|dient u|u dient|wij vragen u|we vragen u)\b/i, weight: 2 },
  { cue: /\b(?:helaas niet|goedkeuren|goedgekeurd|afgewezen|toegekend)\b/i, weight: 2 },
  { cue: /\b(?:omdat|daarom|reden)\b/i, weight: 1 },
  { cue: /\b(?:van plan|voornemen|uitnodig\w*|gesprek)\b/i, weight: 2 },
];
const FRONT = 2;
const EARLY = 1;
const EARLY_SENTENCES = 4;

const TASK =
  /(?:^|\b)(?:u moet|moet u|dient u|u dient|u bent verplicht|bent u verplicht|wij vragen u|we vragen u|wilt u)\b|^(?:stuur|lever|vul|bel|betaal|kom|neem|geef|vraag|maak|zet|teken|onderteken|reageer|zoek|kijk)\b/i;
const WHEN = /\b(?:voor|vóór|uiterlijk|binnen)\b/i;
const WEEKS_OR_DAYS = /\b(?:weken|week|dagen|maand|maanden)\b/i;
const THREAT =
  /\b(?:beslag|deurwaarder|incasso|rente|kosten|boete|stopt|stopzetten|verlagen|verlaagd|dwangbevel|niet verder)\b/i;

const scorer = createScorer();

/**
 * A first uitlegblad for a letter: three of its own sentences, the tasks and dates in it, what the engine found
 * hard, and questions for the three needs. It is a draft: the begeleider reads the letter and corrects it.
 */
export function makeSheet({ document, kind, term, lastSafeDay, known }: SheetQuestion): Sheet {
  const words = KIND_WORDS[kind];
  const sentences = document ? sentencesOf(document, known) : [];
  const report = document && sentences.length > 0 ? scorer.score(document) : undefined;
  const tasks = sentences.filter(({ text, half }) => half === 'front' && TASK.test(text));
  return {
    says: lines([...coreOf(sentences).map(({ text }) => text)], words.says),
    mustDo: lines([...tasks.slice(0, MOST_POINTS - 1).map(({ text }) => text), words.mustDo]),
    byWhen: lines([...lastDay(term, lastSafeDay), ...datesIn(sentences)], 'De brief noemt geen dag.'),
    canGoWrong: lines(
      [...words.canGoWrong, ...risksOf(report), ...threatsIn(sentences)].slice(0, MOST_POINTS + 1),
    ),
    announce: lines([words.announce, ...heavy(report)]),
    questions: lines(questionsFor(report)),
  };
}

/** Points as lines, at most MAX_PART characters; whole points only. */
function lines(points: readonly string[], otherwise = ''): string {
  const kept: string[] = [];
  for (const point of new Set(points)) {
    if ([...kept, point].join('\n').length > MAX_PART) break;
    kept.push(point);
  }
  return kept.join('\n') || otherwise;
}

function coreOf(sentences: readonly LetterSentence[]): LetterSentence[] {
  const weighed = sentences.map((sentence, place) => ({
    sentence,
    weight:
      CORE.filter(({ cue }) => cue.test(sentence.text)).reduce((sum, { weight }) => sum + weight, 0) +
      (sentence.half === 'front' ? FRONT : 0) +
      (place < EARLY_SENTENCES ? EARLY : 0) +
      Number(sentence.hasAmount) +
      Number(sentence.hasDate),
  }));
  return weighed
    .sort((a, b) => b.weight - a.weight || a.sentence.index - b.sentence.index)
    .slice(0, SENTENCES)
    .map(({ sentence }) => sentence)
    .sort((a, b) => a.index - b.index);
}

function lastDay(term: Term, day: Day | null | undefined): string[] {
  if (term === 'geen') return [];
  const said = day ? [`Laatste veilige dag: ${dayInWords(day, true)}.`] : [];
  return [...said, TERM_EXPLANATION[term]];
}

function datesIn(sentences: readonly LetterSentence[]): string[] {
  return sentences
    .filter(
      ({ text, hasDate, half }) =>
        half === 'front' && WHEN.test(text) && (hasDate || WEEKS_OR_DAYS.test(text)),
    )
    .slice(0, 2)
    .map(({ text }) => `In de brief: “${text}”`);
}

function threatsIn(sentences: readonly LetterSentence[]): string[] {
  const threat = sentences.find(
    ({ text }) => THREAT.test(text) && /\b(?:als|indien|wanneer|bij gebreke)\b/i.test(text),
  );
  return threat ? [`De brief waarschuwt: “${threat.text}”`] : [];
}

const HARD_LEVELS = new Set(['B2', 'C1']);
const MANY_AT_ONCE = 3;

function risksOf(report: LetterReport | undefined): string[] {
  const { counts } = report?.stress ?? {};
  return [
    ...(report?.readability.level && HARD_LEVELS.has(report.readability.level)
      ? [`De brief is moeilijk (${report.readability.level}). Reken er niet op dat alleen lezen genoeg is.`]
      : []),
    ...(counts && counts.tasks >= MANY_AT_ONCE
      ? [`De brief vraagt ${counts.tasks} dingen tegelijk. Doe er één samen en maak van de rest een lijstje.`]
      : []),
  ];
}

/** From this stress score a letter is heavy; the scale of the engine runs to 100. */
const HEAVY_LETTER = 50;

const heavy = (report: LetterReport | undefined): string[] =>
  (report?.stress.score ?? 0) >= HEAVY_LETTER
    ? ['Deze brief zet veel druk. Lees hem eerst zelf, en vertel de kern voordat u hem op tafel legt.']
    : [];

const NEEDS = ['autonomy', 'relatedness', 'competence'] as const;

/** One question a need, and one more for the need the letter itself serves least. */
function questionsFor(report: LetterReport | undefined): string[] {
  const scored = NEEDS.map((need) => ({ need, score: report?.activation[need].score ?? null }));
  const least = scored
    .filter((each): each is { need: (typeof NEEDS)[number]; score: number } => each.score !== null)
    .sort((a, b) => a.score - b.score)[0];
  return [
    ...NEEDS.map((need) => ABC_QUESTIONS[need][0]),
    ...(least ? [ABC_QUESTIONS[least.need][1]] : []),
    LAST_QUESTION,
  ];
}
