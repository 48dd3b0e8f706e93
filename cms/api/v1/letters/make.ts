import { buildLetter } from '../../../letters/render/build.ts';
import { writeDocx } from '../../../letters/render/docx/writeDocx.ts';
import { writeHtml } from '../../../letters/render/html/writeHtml.ts';
import { type LetterModel, type RenderProblem, UnrenderableLetter } from '../../../letters/render/model.ts';
import { pdfPool } from '../../../letters/render/pool.ts';
import { runsOf } from '../../../letters/render/words.ts';
import type { PreparedLetter } from './load.ts';

export type Format = 'pdf' | 'docx' | 'html';

/** What each format is called in HTTP. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
} as const satisfies Record<Format, string>;

/**
 * Makes the letter of one resident.
 * @param values  printed, from `checkValues`
 * @throws UnrenderableLetter when it has codes that cannot be right, or not everybody could read it
 */
export async function makeLetter(
  { letter, passages, sender }: PreparedLetter,
  values: ReadonlyMap<string, string>,
  addressee: readonly string[] | undefined,
  format: Format,
): Promise<Uint8Array> {
  const frame = addressee ? { addressee: [...addressee] } : {};
  const { model, problems } = buildLetter(letter, values, passages, sender, frame);
  if (problems.length > 0) throw new UnrenderableLetter(problems);
  const gaps = gapsIn(model);
  if (gaps.length > 0) throw new UnrenderableLetter(gaps);
  if (format === 'pdf') return (await pdfPool().typeset(model)).pdf;
  return format === 'docx' ? writeDocx(model) : new TextEncoder().encode(await writeHtml(model));
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
export function problemWords({ place, message }: RenderProblem): string {
  if ('part' in place) return `${place.part}: ${message}`;
  return `${place.half === 'front' ? 'voorkant' : 'achterkant'}, alinea ${place.block + 1}: ${message}`;
}
