import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { Payload, RichTextField } from 'payload';
import type { LetterKind } from '../../scoring/types.ts';
import type { SeedSource } from './sources.ts';

type Data = Record<string, unknown>;

/**
 * Turns a seed file into the data of a Payload document: front matter as it is, Markdown as Lexical by the
 * very editor configuration of the field it goes into.
 */
export function toDocument(payload: Payload, source: SeedSource): Data {
  const { frontMatter } = source;
  const data: Data = { ...frontMatter, slug: source.slug };
  const hasBack = source.collection === 'gesprekskaarten' || source.collection === 'brief-sjablonen';
  if (hasBack) {
    data.front = richText(payload, source, 'front', source.front);
    data.back = richText(payload, source, 'back', source.back);
  } else {
    data.body = richText(payload, source, 'body', source.front);
  }
  if (Array.isArray(frontMatter.law)) data.law = frontMatter.law.map((text) => ({ text: String(text) }));
  if (Array.isArray(frontMatter.fields)) data.fields = frontMatter.fields.map(fieldRow);
  if (Array.isArray(frontMatter.perspectives)) data.perspectives = frontMatter.perspectives.map(optionRow);
  if (Array.isArray(frontMatter.sections)) data.sections = frontMatter.sections.map(withOptionRows);
  return data;
}

/**
 * A merge field as it is stored. YAML reads `sample: 12` as a number; a sample is what stands in the letter, so it is
 * text. The options of a keuze are a list in a file and a line each in the CMS.
 */
function fieldRow(field: Data): Data {
  const row = { ...field, sample: String(field.sample ?? '') };
  return Array.isArray(field.options) ? { ...row, options: field.options.map(String).join('\n') } : row;
}

function withOptionRows(section: Data): Data {
  const questions = (Array.isArray(section.questions) ? section.questions : []) as Data[];
  return {
    ...section,
    questions: questions.map((question) =>
      Array.isArray(question.options) ? { ...question, options: question.options.map(optionRow) } : question,
    ),
  };
}

/** An option is a line of text, or a row with text, help and icon. */
function optionRow(option: unknown): Data {
  return typeof option === 'object' && option !== null ? (option as Data) : { text: String(option) };
}

/** The draft of the letter that people learn on. */
export function toExercise(payload: Payload, source: SeedSource) {
  const { subject, kind } = source.frontMatter as { subject: string; kind: LetterKind };
  return {
    subject,
    kind,
    front: richText(payload, source, 'front', source.front),
    back: richText(payload, source, 'back', source.back),
  };
}

function richText(payload: Payload, source: SeedSource, fieldName: string, markdown: string) {
  const field = payload.collections[source.collection].config.fields.find(
    (candidate): candidate is RichTextField =>
      candidate.type === 'richText' && 'name' in candidate && candidate.name === fieldName,
  );
  if (!field) throw new Error(`${source.path}: ${source.collection} has no rich text field "${fieldName}"`);
  if (!markdown) return undefined;
  return convertMarkdownToLexical({ editorConfig: editorConfigFactory.fromField({ field }), markdown });
}
