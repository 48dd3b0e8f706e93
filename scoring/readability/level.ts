/** From a load to a score of 0 to 100, and from a score to a level with its uncertainty in words. */
import type { ReadabilityLevel } from '../types.ts';

/** Lowest score of a level. `docs/scoring.md` tells how these borders were chosen. */
export const levelBorders: readonly { level: ReadabilityLevel; from: number }[] = [
  { level: 'A2', from: 82 },
  { level: 'B1', from: 60 },
  { level: 'B2', from: 40 },
  { level: 'C1', from: 0 },
];

/** A border nearer than this (in points) makes the level uncertain; more so when there are few words. */
const NEAR_BORDER = 4;
const FEW_WORDS = 40;

/** The level of a score. */
export function levelOf(score: number): ReadabilityLevel {
  return levelBorders.find((border) => score >= border.from)?.level ?? 'C1';
}

/** Dutch: how sure the level is, given the score and the number of words it rests on. */
export function uncertaintyOf(score: number, words: number): string {
  const level = levelOf(score);
  const margin = NEAR_BORDER + (words < FEW_WORDS ? (FEW_WORDS - words) / 4 : 0);
  const low = levelOf(Math.max(0, score - margin));
  const high = levelOf(Math.min(100, score + margin));
  const short = words < FEW_WORDS ? `De tekst is kort (${words} ${words === 1 ? 'woord' : 'woorden'}). ` : '';
  if (low === level && high === level)
    return `${short}${words < FEW_WORDS ? `Waarschijnlijk ${level}.` : `Vrij zeker ${level}.`}`;
  if (low !== level && high !== level) return `${short}Ongeveer ${level}: ${low} of ${high} kan ook.`;
  return `${short}Op de grens: ${level}, maar ${low === level ? high : low} kan ook.`;
}
