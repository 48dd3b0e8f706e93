import { buildLetter } from '../../../letters/render/build.ts';
import { type LetterModel, type RenderProblem, UnrenderableLetter } from '../../../letters/render/model.ts';
import { placeOf } from '../../../letters/render/place.ts';
import { runsOf } from '../../../letters/render/words.ts';
import { type LetterForm, writeLetter } from '../../../letters/render/writeLetter.ts';
import type { PreparedLetter } from './load.ts';

/**
 * Makes the letter of one resident.
 * @param values  printed, from `checkValues`
 * @throws UnrenderableLetter when it has codes that cannot be right, or not everybody could read it
 */
export async function makeLetter(
  { letter, passages, sender }: PreparedLetter,
  values: ReadonlyMap<string, string>,
  addressee: readonly string[] | undefined,
  form: LetterForm,
): Promise<Uint8Array> {
  const frame = addressee ? { addressee: [...addressee] } : {};
  const { model, problems } = buildLetter(letter, values, passages, sender, frame);
  if (problems.length > 0) throw new UnrenderableLetter(problems);
  const gaps = gapsIn(model);
  if (gaps.length > 0) throw new UnrenderableLetter(gaps);
  return writeLetter(model, form);
}

/** Places where the letter would say that something is missing: good in a preview, never in a letter that goes out. */
function gapsIn(model: LetterModel): RenderProblem[] {
  return (['front', 'back'] as const).flatMap((half) =>
    model[half].flatMap((block, index) =>
      runsOf(block)
        .filter(({ missing }) => missing)
        .map(({ text }) => ({
          place: { half, block: index },
          message: `Hier staat ${text}. Vul dit veld in, of zet deze tekst in de brief onder een voorwaarde.`,
        })),
    ),
  );
}

/** Where in the letter something is wrong, and what, in one Dutch sentence. */
export const problemWords = ({ place, message }: RenderProblem): string => `${placeOf(place)}: ${message}`;
