import { plainName } from '../fields/fieldCodes.ts';
import { type FieldValues, fillHalf, fillLine, type RichPassages } from '../fields/fillLetter.ts';
import { DATE_NAME, optionalNames } from '../fields/optionalNames.ts';
import type { StoredText } from '../toLetterDocument.ts';
import type { LetterModel, QrLink, RenderBlock, RenderProblem, Sender } from './model.ts';
import { problemsOf } from './problems.ts';
import { readRichText } from './readLexical.ts';
import { wordsOf } from './words.ts';

/** The letter as Payload keeps it: a brief or a sjabloon. Its rich text is read once, not for every resident. */
export interface LetterSource {
  subject?: string | null;
  front?: unknown;
  back?: unknown;
  /** Its own fields: they say what may stay empty. */
  fields?: readonly { name?: unknown; required?: unknown }[] | null;
}

/** A letter that was read and is ready to be filled in, many times over. */
export interface ReadLetter {
  subject: string;
  front: RenderBlock[];
  back: RenderBlock[];
  /** The fields that may stay empty, by plain name. */
  optional: ReadonlySet<string>;
}

/** What a letter has beside its text. */
export interface LetterFrame {
  /** Lines of the address; without it they are made of the values of `ADDRESS_FIELDS`. */
  addressee?: string[];
  /** In the place of the sender's own code. */
  qr?: QrLink;
}

export interface BuiltLetter {
  model: LetterModel;
  /** What is wrong with the codes, and what cannot be rendered for everybody. */
  problems: RenderProblem[];
}

/** Fields that say where the letter goes; together they fill the window. */
export const ADDRESS_FIELDS = ['ontvanger', 'straat', 'postcode', 'woonplaats'] as const;

/** How a letter says goodbye itself; then the frame does not do it again. */
const GREETING =
  /^(?:met (?:vriendelijke|hartelijke) groet|vriendelijke groet|hartelijke groet|hoogachtend|groet)/i;

/** Reads the rich text of a letter. */
export function readLetter(source: LetterSource): ReadLetter {
  return {
    subject: source.subject ?? '',
    front: readRichText(source.front as StoredText),
    back: readRichText(source.back as StoredText),
    optional: optionalNames(source.fields),
  };
}

/** Reads bouwstenen as they are stored, with their looks. */
export function richPassagesOf(docs: readonly { slug?: string | null; body?: unknown }[]): RichPassages {
  return new Map(
    docs.flatMap(({ slug, body }) => (slug ? [[slug, readRichText(body as StoredText)] as const] : [])),
  );
}

/**
 * Makes the letter of one resident: text filled in, sender and frame around it.
 * `((datum))`, `((kenmerk))`, `((ondertekenaar))` and `((functie))` feed the frame too. The date and the kenmerk
 * always stand above the letter. The name of the ondertekenaar stands under it only when the front does not say
 * goodbye itself, so that nothing is printed twice.
 * @param source   as stored, or read before with `readLetter` (do that when you make many)
 * @param values   by plain name, already in print form (`1 december 2026`, `€ 250,00`); several lines are a list
 * @param passages from `richPassagesOf`
 */
export function buildLetter(
  source: LetterSource | ReadLetter,
  values: FieldValues,
  passages: RichPassages,
  sender: Sender,
  frame: LetterFrame = {},
): BuiltLetter {
  const letter = isRead(source) ? source : readLetter(source);
  const title = fillLine(letter.subject, values, letter.optional);
  const front = fillHalf(letter.front, 'front', values, passages, letter.optional);
  const back = fillHalf(letter.back, 'back', values, passages, letter.optional);
  const value = (name: string) => values.get(name)?.trim() || undefined;

  const reference = value('kenmerk');
  const name = value('ondertekenaar');
  const role = value('functie');
  const qr = frame.qr ?? sender.qr;
  const model: LetterModel = {
    language: 'nl',
    title: title.text,
    sender,
    addressee: frame.addressee ?? addressOf(values),
    date: value(DATE_NAME) ?? '[datum ontbreekt]',
    ...(reference && { reference }),
    front: front.blocks,
    back: back.blocks,
    ...(name && !saysGoodbye(front.blocks) && { signatory: { name, ...(role && { role }) } }),
    ...(qr && { qr }),
  };
  const inSubject = title.problems.map(
    (problem): RenderProblem => ({ ...problem, place: { part: 'onderwerp' } }),
  );
  return {
    model,
    problems: [...inSubject, ...front.problems, ...back.problems, ...problemsOf(model)],
  };
}

/** The lines of an address, from the fields that hold it; a postcode and its town share a line. */
export function addressOf(values: FieldValues): string[] {
  const [name, street, postcode, town] = ADDRESS_FIELDS.map(
    (field) => values.get(plainName(field))?.trim() ?? '',
  );
  // Two spaces between postcode and town, as PostNL asks: its machines read them apart.
  const last = [postcode, town].filter(Boolean).join('  ');
  return [name, street, last].flatMap((line) => line?.split('\n') ?? []).filter((line) => line.trim() !== '');
}

const saysGoodbye = (front: readonly RenderBlock[]): boolean =>
  front.some((block) => GREETING.test(wordsOf(block).trim()));

const isRead = (source: LetterSource | ReadLetter): source is ReadLetter => Array.isArray(source.front);
