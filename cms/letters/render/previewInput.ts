import { type FieldType, fieldsOf, type LetterField } from '../fields/commonFields.ts';
import { plainName } from '../fields/fieldCodes.ts';
import type { FieldValues } from '../fields/fillLetter.ts';
import type { LetterSource } from './build.ts';
import { LETTER_FORMS, type LetterForm } from './writeLetter.ts';

/** What the editor asks for: the letter as it stands in the form, with samples or values that were tried. */
export interface PreviewInput {
  letter: LetterSource;
  values: FieldValues;
  /** A file; without it the preview itself. */
  form?: LetterForm;
}

/** Samples by plain name, for a letter that nobody in particular gets. */
export function sampleValues(own: readonly Partial<LetterField>[]): Map<string, string> {
  return new Map(fieldsOf(own).map(({ name, sample }) => [plainName(name), sample]));
}

/**
 * Reads what the editor sent; nothing of it is trusted.
 * @returns the input, or one Dutch sentence that names the place of the fault
 */
export function readPreviewInput(body: unknown): PreviewInput | { error: string } {
  if (!isRecord(body)) return { error: 'Stuur een JSON-object met "subject", "front" en "back".' };
  const { subject, front, back, fields, values, form } = body;
  if (subject != null && typeof subject !== 'string') return { error: '"subject" moet tekst zijn.' };
  for (const [name, half] of [['front', front] as const, ['back', back] as const]) {
    if (half != null && !isRichText(half))
      return { error: `"${name}" moet rijke tekst zijn zoals de editor die bewaart.` };
  }
  if (fields != null && !Array.isArray(fields)) return { error: '"fields" moet een lijst zijn.' };
  if (values != null && !isRecord(values)) return { error: '"values" moet een object zijn: naam en waarde.' };
  const known = LETTER_FORMS.find((each) => each === form);
  if (form != null && !known) return { error: `"form" is onbekend. Kies uit: ${LETTER_FORMS.join(', ')}.` };
  const own = (fields ?? []).filter(isRecord);
  const filled = sampleValues(own.map(readField));
  for (const [name, value] of Object.entries(values ?? {})) {
    if (typeof value !== 'string') return { error: `"values.${name}" moet tekst zijn.` };
    filled.set(plainName(name), value);
  }
  return { letter: { subject, front, back, fields: own }, values: filled, ...(known && { form: known }) };
}

const readField = ({ name, label, type, sample }: Record<string, unknown>): Partial<LetterField> => ({
  name: typeof name === 'string' ? name : '',
  label: typeof label === 'string' ? label : '',
  type: type as FieldType,
  sample: typeof sample === 'string' ? sample : '',
});

/** Every node that is walked is a record with a type; deeper than this nobody can read. */
const DEEPEST = 40;

function isRichText(value: unknown): boolean {
  return isRecord(value) && isNode(value.root, DEEPEST);
}

function isNode(node: unknown, left: number): boolean {
  if (left === 0 || !isRecord(node) || typeof node.type !== 'string') return false;
  if (node.text !== undefined && typeof node.text !== 'string') return false;
  const { fields, url } = node;
  const address = isRecord(fields) ? fields.url : url;
  if (address != null && typeof address !== 'string') return false;
  if (node.children === undefined) return true;
  return Array.isArray(node.children) && node.children.every((child) => isNode(child, left - 1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
