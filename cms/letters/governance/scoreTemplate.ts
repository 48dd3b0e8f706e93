import type { CollectionBeforeChangeHook } from 'payload';
import { type ScoredLetter, scoresOfLetter } from '../workflow/letterScores.ts';

/** At every save: the scores of the text as it is saved. */
export const scoreTemplate: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const text = { ...(originalDoc as ScoredLetter | undefined), ...(data as ScoredLetter) };
  data.scores = await scoresOfLetter(req, text);
  return data;
};
