import type { LetterModel } from '../model.ts';
import { letterData } from './letterData.ts';

/**
 * What `letters` of `letter.typ` takes.
 * @param models    at least one
 * @param logoPath  where the compiler finds the logo of a letter, if it has one
 */
export function stackData(
  models: readonly LetterModel[],
  logoPath: (model: LetterModel) => string | undefined,
) {
  return {
    title: stackTitle(models),
    authors: [...new Set(models.map(({ sender }) => sender.name))],
    letters: models.map((model, index) => ({
      ...letterData(model, logoPath(model)),
      bookmark: bookmarkOf(model, index),
    })),
  };
}

/** The title of a file of several letters: their subject when they share one. */
function stackTitle(models: readonly LetterModel[]): string {
  const [title, ...others] = new Set(models.map((model) => model.title));
  if (others.length > 0) return `${models.length} brieven van ${models[0]?.sender.name}`;
  return models.length === 1 ? `${title}` : `${title} (${models.length} brieven)`;
}

/** Before the subject, which is often the same for all: whose letter it is. */
function bookmarkOf({ addressee, reference }: LetterModel, index: number): string {
  const whose = addressee[0] ?? reference;
  return whose ? `${index + 1}. ${whose}: ` : `${index + 1}. `;
}
