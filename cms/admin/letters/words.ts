import type {
  Balance,
  FindingKind,
  LetterMessage,
  LetterReport,
  ReadabilityLevel,
} from '../../../scoring/types.ts';

/** How the panel names the kinds of findings; the letter stands for the kind where colour cannot be seen. */
export const KIND_LABELS: Record<FindingKind, { letter: string; label: string }> = {
  woord: { letter: 'W', label: 'Woord' },
  zin: { letter: 'Z', label: 'Zin' },
  toon: { letter: 'T', label: 'Toon' },
  stress: { letter: 'S', label: 'Stress' },
  recht: { letter: '§', label: 'Recht' },
};

/** A score in words: a verdict to read at a glance, and a sentence that says what it means. */
export interface Verdict {
  verdict: string;
  meaning: string;
  tone: 'goed' | 'matig' | 'slecht' | 'onbekend';
}

const UNKNOWN: Verdict = {
  verdict: 'Nog geen score',
  meaning: 'Schrijf een paar zinnen meer.',
  tone: 'onbekend',
};

const LEVELS: Record<ReadabilityLevel, Verdict> = {
  A2: { verdict: 'A2, heel eenvoudig', meaning: 'Bijna iedereen kan deze brief lezen.', tone: 'goed' },
  B1: { verdict: 'B1, duidelijk', meaning: 'De meeste mensen begrijpen deze brief.', tone: 'goed' },
  B2: { verdict: 'B2, moeilijk', meaning: 'Veel mensen haken af bij deze brief.', tone: 'matig' },
  C1: { verdict: 'C1, te moeilijk', meaning: 'Alleen wie veel leest, komt hier doorheen.', tone: 'slecht' },
};

const BALANCES: Record<Balance, Verdict> = {
  evenwichtig: {
    verdict: 'Evenwichtig',
    meaning: 'De lezer voelt ruimte, wordt gezien en weet wat hij kan doen.',
    tone: 'goed',
  },
  kil: { verdict: 'Kil', meaning: 'De lezer voelt zich niet gezien.', tone: 'matig' },
  vaag: { verdict: 'Vaag', meaning: 'De lezer weet niet goed wat hij kan doen.', tone: 'matig' },
  druk: { verdict: 'Druk', meaning: 'De lezer voelt zich onder druk gezet.', tone: 'matig' },
  geen: { verdict: 'Werkt niet mee', meaning: 'De brief helpt de lezer nog niet op weg.', tone: 'slecht' },
};

/** Borders of the words for stress load. They name a number; the number itself is the engine's. */
const STRESS_WORDS: { below: number; verdict: Verdict }[] = [
  { below: 25, verdict: { verdict: 'Rustig', meaning: 'De brief vraagt weinig tegelijk.', tone: 'goed' } },
  { below: 50, verdict: { verdict: 'Merkbaar', meaning: 'De lezer moet even slikken.', tone: 'matig' } },
  { below: 75, verdict: { verdict: 'Zwaar', meaning: 'De brief vraagt veel tegelijk.', tone: 'slecht' } },
  {
    below: 101,
    verdict: { verdict: 'Heel zwaar', meaning: 'Kans is groot dat de lezer stopt.', tone: 'slecht' },
  },
];

const NEED_WORDS = [
  { below: 34, word: 'weinig' },
  { below: 67, word: 'redelijk' },
  { below: 101, word: 'goed' },
];

export function readabilityVerdict({ readability }: LetterReport): Verdict {
  return readability.level ? LEVELS[readability.level] : UNKNOWN;
}

export function activationVerdict({ activation }: LetterReport): Verdict {
  return activation.score === null ? UNKNOWN : BALANCES[activation.balance];
}

export function stressVerdict({ stress }: LetterReport): Verdict {
  const { score } = stress;
  return (score !== null && STRESS_WORDS.find(({ below }) => score < below)?.verdict) || UNKNOWN;
}

export function legalVerdict({ legal }: LetterReport): Verdict {
  if (legal.complete === null) return UNKNOWN;
  const asked = legal.checks?.length;
  if (legal.complete) {
    const meaning =
      asked === 0
        ? 'De wet vraagt voor dit soort brief niets extra’s.'
        : 'Alles wat de wet voor dit soort brief vraagt, staat erin.';
    return { verdict: 'Compleet', meaning, tone: 'goed' };
  }
  const { length } = legal.missing;
  return {
    verdict: length === 1 ? 'Er ontbreekt 1 onderdeel' : `Er ontbreken ${length} onderdelen`,
    meaning: 'De wet vraagt dit in dit soort brief.',
    tone: 'slecht',
  };
}

/** The parts of the law that are missing, as a writer would name them. */
export function missingParts({ legal }: LetterReport): { id: string; label: string }[] {
  return legal.missing.map((id) => ({
    id,
    label: legal.checks?.find((check) => check.id === id)?.label ?? id,
  }));
}

/** A need that is served, in a word. */
export function needWord(score: number | null): string {
  return score === null ? 'onbekend' : (NEED_WORDS.find(({ below }) => score < below)?.word ?? 'goed');
}

/** The score in one sentence, for who cannot see the panel change. */
export function spokenSummary(report: LetterReport, findings: number, places: number): string {
  const parts = [
    `Leesbaarheid: ${readabilityVerdict(report).verdict}`,
    `Activerend: ${activationVerdict(report).verdict}`,
    `Stress: ${stressVerdict(report).verdict}`,
    `Wettelijk: ${legalVerdict(report).verdict}`,
    countOf(findings, places),
  ];
  return `${parts.join('. ')}.`;
}

/**
 * How many remarks there are.
 * @param places  in how many places of the letter, when one remark may be made more than once
 */
export function countOf(findings: number, places = findings): string {
  if (findings === 0) return 'Geen opmerkingen';
  const count = findings === 1 ? '1 opmerking' : `${findings} opmerkingen`;
  return places > findings ? `${count} op ${places} plekken` : count;
}

const MAX_QUOTE = 70;

/** The words of a finding; of a whole sentence only the first and the last words. */
export function quoteOf({ actual }: LetterMessage): string {
  const flat = actual.replace(/\s+/g, ' ').trim();
  if (flat.length <= MAX_QUOTE) return flat;
  const half = MAX_QUOTE / 2;
  const head = flat.slice(0, half);
  const tail = flat.slice(-half);
  // Not in the middle of a word.
  const headEnd = head.lastIndexOf(' ');
  const tailStart = tail.indexOf(' ');
  return `${headEnd > 0 ? head.slice(0, headEnd) : head} … ${tail.slice(tailStart + 1)}`;
}
