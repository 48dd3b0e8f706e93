/** The sjablonen we ship, as Payload would keep them, without a database. */
import { fileURLToPath } from 'node:url';
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { fieldsOf, type LetterField } from '../../cms/letters/fields/commonFields.ts';
import { plainName } from '../../cms/letters/fields/fieldCodes.ts';
import type { LetterSource } from '../../cms/letters/render/build.ts';
import config from '../../cms/payload.config.ts';
import { readSeedSources } from '../../cms/seed/sources.ts';

export interface Template extends LetterSource {
  name: string;
  /** Samples by plain name. */
  values: Map<string, string>;
}

/** Every sjabloon of `letter-templates/`, the hard ones under `hard/…`. */
export async function shippedTemplates(): Promise<Template[]> {
  const { collections } = await config;
  const editorConfig = (name: string) => {
    const field = collections
      .find(({ slug }) => slug === 'brief-sjablonen')
      ?.fields.find((each): each is RichTextField => 'name' in each && each.name === name);
    if (!field) throw new Error(`brief-sjablonen has no field ${name}`);
    return editorConfigFactory.fromField({ field });
  };
  const front = editorConfig('front');
  const back = editorConfig('back');
  const root = fileURLToPath(new URL('../../', import.meta.url));
  return readSeedSources(root)
    .filter(({ collection }) => collection === 'brief-sjablonen')
    .map((source) => ({
      name: source.path.replace('letter-templates/', ''),
      subject: String(source.frontMatter.subject ?? source.frontMatter.title),
      front: convertMarkdownToLexical({ editorConfig: front, markdown: source.front }),
      back: source.back ? convertMarkdownToLexical({ editorConfig: back, markdown: source.back }) : undefined,
      values: new Map(
        fieldsOf((source.frontMatter.fields ?? []) as LetterField[]).map(({ name, sample }) => [
          plainName(name),
          String(sample),
        ]),
      ),
    }));
}
