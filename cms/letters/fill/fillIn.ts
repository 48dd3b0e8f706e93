import { buildLetter } from '../render/build.ts';
import { type LetterModel, type RenderProblem, UnrenderableLetter } from '../render/model.ts';
import { placeOf } from '../render/place.ts';
import { runsOf } from '../render/words.ts';
import { type LetterForm, writeLetter } from '../render/writeLetter.ts';
import type { PreparedLetter } from './prepareLetter.ts';

/** Makes the letter of one resident; parameters and errors as `fillIn`. */
export async function makeLetter(
  prepared: PreparedLetter,
  values: ReadonlyMap<string, string>,
  addressee: readonly string[] | undefined,
  form: LetterForm,
): Promise<Uint8Array> {
  return writeLetter(fillIn(prepared, values, addressee), form);
}

/**
 * The letter of one resident, ready for any writer.
 * @param values  printed, from `checkValues`
 * @param addressee  lines of the address; without it they are made of the values
 * @throws UnrenderableLetter when it has codes that cannot be right, or not everybody could read it
 */
export function fillIn(
  { letter, passages, sender }: PreparedLetter,
  values: ReadonlyMap<string, string>,
  addressee?: readonly string[],
): LetterModel {
  const frame = addressee ? { addressee: [...addressee] } : {};
  const { model, problems } = buildLetter(letter, values, passages, sender, frame);
  if (problems.length > 0) throw new UnrenderableLetter(problems);
  const gaps = gapsIn(model);
  if (gaps.length > 0) throw new UnrenderableLetter(gaps);
  return model;
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
