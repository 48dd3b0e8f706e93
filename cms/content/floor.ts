import { scoreLetter } from '../../scoring/index.ts';
import type { LetterReport, ReadabilityLevel as Level } from '../../scoring/types.ts';
import { contentDocument } from './contentDocument.ts';

/** From easy to hard. */
const LEVELS: readonly Level[] = ['A2', 'B1', 'B2', 'C1'];

/** With fewer words than this a level says nothing. */
const LEAST_WORDS = 40;

/** The hardest a page may be: residents read B1, professionals at most B2. */
export function hardestAllowed(collection: string, data: Record<string, unknown>): Level {
  const isForResidents =
    collection === 'hulp' || collection === 'psycho-educatie' || data.audience === 'inwoner';
  return isForResidents ? 'B1' : 'B2';
}

export interface Judgement {
  level: Level;
  /** 0 to 100; higher is easier. */
  score: number;
  hardest: Level;
  isBelowFloor: boolean;
  messages: LetterReport['messages'];
}

/** How a page reads, and whether that will do; undefined while there is too little text to tell. */
export function judge(collection: string, data: Record<string, unknown>): Judgement | undefined {
  const document = contentDocument(data);
  const words = document.blocks.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
  if (words < LEAST_WORDS) return undefined;
  const { readability, messages } = scoreLetter(document, { profile: 'pagina' });
  if (readability.level === null || readability.score === null) return undefined;
  const hardest = hardestAllowed(collection, data);
  return {
    level: readability.level,
    score: Math.round(readability.score),
    hardest,
    isBelowFloor: LEVELS.indexOf(readability.level) > LEVELS.indexOf(hardest),
    messages,
  };
}
