import { writeDocx } from './docx/writeDocx.ts';
import { writeHtml } from './html/writeHtml.ts';
import type { LetterModel } from './model.ts';
import { pdfPool } from './pool.ts';

/** What a letter can be made into. */
export const LETTER_FORMS = ['pdf', 'docx', 'html'] as const;
export type LetterForm = (typeof LETTER_FORMS)[number];

export const MEDIA_TYPE: Record<LetterForm, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
};

/**
 * Makes a letter into a file.
 * @throws UnrenderableLetter when not everybody could read it; PdfUnavailable; Error with a Dutch sentence
 */
export async function writeLetter(model: LetterModel, form: LetterForm): Promise<Uint8Array> {
  if (form === 'pdf') return (await pdfPool().typeset(model)).pdf;
  if (form === 'docx') return writeDocx(model);
  return new TextEncoder().encode(writeHtml(model));
}

const LONGEST_NAME = 80;

/** A name for the file that every system takes: `u-krijgt-bijzondere-bijstand.pdf`. */
export function fileName(title: string, form: LetterForm): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim()
    .replaceAll(' ', '-');
  return `${plain || 'brief'}.${form}`;
}
