import type { LetterBlock } from '../../../scoring/types.ts';
import { passagesOf } from '../bouwstenen/passages.ts';
import { COMMON_FIELDS } from '../fields/commonFields.ts';
import { plainName } from '../fields/fieldCodes.ts';
import { DATE_NAME } from '../fields/optionalNames.ts';
import { fieldDefinitions, type StoredField } from '../merge/fields/definitions.ts';
import type { FieldDefinition } from '../merge/fields/field.ts';
import { type FieldUses, usedFields } from '../merge/fields/usedFields.ts';
import { ADDRESS_FIELDS } from '../render/build.ts';
import { type StoredText, toLetterDocument } from '../toLetterDocument.ts';

/** What a stored brief or sjabloon must have to be filled in. */
export interface FillableLetter {
  subject?: string | null;
  front?: unknown;
  back?: unknown;
  fields?: readonly StoredField[] | null;
}

/** The fields of a letter with where each is used. */
export interface LetterFields {
  fields: FieldDefinition[];
  uses: FieldUses;
  /** Names that the text uses and nobody defines: such a letter cannot be made. */
  unknown: string[];
}

/** Around a letter when they are filled in. */
const FRAME = ['kenmerk', 'ondertekenaar', 'functie'] as const;

const ADDRESS: Record<(typeof ADDRESS_FIELDS)[number], { label: string; sample: string }> = {
  ontvanger: { label: 'Naam in het adres', sample: 'Mevrouw N. de Wit' },
  straat: { label: 'Straat en huisnummer', sample: 'Dorpsstraat 1' },
  postcode: { label: 'Postcode', sample: '1234 AB' },
  woonplaats: { label: 'Woonplaats', sample: 'Voorbeeld' },
};

/**
 * Every field that somebody may or must fill in: those of the text and its bouwstenen, of the subject, and of the
 * frame around the letter (date, kenmerk, who signs, address).
 */
export function fieldsOfLetter(
  letter: FillableLetter,
  bouwstenen: readonly { slug: string; body?: unknown }[],
): LetterFields {
  const { document } = toLetterDocument({
    front: letter.front as StoredText,
    back: letter.back as StoredText,
  });
  const subject: LetterBlock = { text: letter.subject ?? '', kind: 'heading', half: 'front' };
  const uses = usedFields([subject, ...document.blocks], passagesOf(bouwstenen));
  uses[DATE_NAME] ??= [[]];
  const { fields: used, unknown } = fieldDefinitions(letter.fields, uses);
  const fields = used.map((field) =>
    plainName(field.name) === DATE_NAME ? { ...field, required: true } : field,
  );
  const known = new Set(fields.map(({ name }) => plainName(name)));
  const extra: FieldDefinition[] = [
    ...COMMON_FIELDS.filter(({ name }) => FRAME.some((each) => each === name)).map((field) => ({ ...field })),
    ...ADDRESS_FIELDS.map((name) => ({ name, type: 'tekst' as const, ...ADDRESS[name] })),
  ];
  const added = extra.filter(({ name }) => !known.has(name)).map((field) => ({ ...field, required: false }));
  for (const { name } of added) uses[name] ??= [];
  return {
    fields: [...fields, ...added],
    uses,
    unknown: unknown.filter((name) => !added.some((field) => field.name === name)),
  };
}
