import { useEffect, useState } from 'react';
import type { LetterField } from '../../letters/fields/commonFields.ts';
import type { PreviewAnswer } from '../../letters/render/renderEndpoints.ts';
import type { LetterForm } from '../../letters/render/writeLetter.ts';

/** The letter as it stands in the form, saved or not. */
export interface PreviewLetter {
  subject: string;
  front: unknown;
  back: unknown;
  fields: readonly Partial<LetterField>[];
}

type Values = Record<string, string>;

/** As long as a person stops typing before the picture changes. In milliseconds. */
const PAUSE = 250;
const NO_ANSWER = 'Het voorbeeld kon niet worden gemaakt. Hebt u verbinding? Probeer het zo nog een keer.';

const ask = (body: object, signal?: AbortSignal): Promise<Response> =>
  fetch('/api/brief-voorbeeld', {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });

async function refusalIn(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => undefined)) as
    | { errors?: { message: string }[] }
    | undefined;
  return answer?.errors?.map(({ message }) => message).join(' ') || NO_ANSWER;
}

export interface Preview {
  answer?: PreviewAnswer;
  error?: string;
}

/** The preview of a letter; made again a moment after a value changes. */
export function usePreview(letter: PreviewLetter, values: Values): Preview {
  const [preview, setPreview] = useState<Preview>({});
  const isFirst = preview.answer === undefined && preview.error === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether it is the first only sets the pause
  useEffect(() => {
    const controller = new AbortController();
    const make = async () => {
      try {
        const response = await ask({ ...letter, values }, controller.signal);
        const error = response.ok ? undefined : await refusalIn(response);
        setPreview(error === undefined ? { answer: (await response.json()) as PreviewAnswer } : { error });
      } catch {
        if (!controller.signal.aborted) setPreview({ error: NO_ANSWER });
      }
    };
    const timer = setTimeout(() => void make(), isFirst ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [letter, values]);
  return preview;
}

/**
 * Hands the letter to the person as a file.
 * @returns a Dutch sentence when it could not be made
 */
export async function downloadLetter(
  letter: PreviewLetter,
  values: Values,
  form: LetterForm,
): Promise<string | undefined> {
  try {
    const response = await ask({ ...letter, values, form });
    if (!response.ok) return await refusalIn(response);
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = name ?? `brief.${form}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return undefined;
  } catch {
    return NO_ANSWER;
  }
}
