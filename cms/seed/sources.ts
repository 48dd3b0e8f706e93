import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import matter from 'gray-matter';
import type { MatrixCollection } from '../access/matrix.ts';

export interface SeedSource {
  collection: MatrixCollection;
  /** Path from the repository's root: names the place in errors. */
  path: string;
  slug: string;
  /** Of the whole file: a new hash is a new version of what we ship. */
  hash: string;
  frontMatter: Record<string, unknown>;
  /** Markdown before the back marker. */
  front: string;
  /** Markdown after it; empty when the file has no back. */
  back: string;
}

const CONTENT_FOLDERS: MatrixCollection[] = [
  'kennisbank',
  'hulp',
  'werkbladen',
  'gesprekskaarten',
  'psycho-educatie',
  'bouwstenen',
];

/** The line between front and back: a comment in Markdown and in MDX. */
const BACK_MARKER = /^(?:<!-- achterkant -->|\{\/\* achterkant \*\/\})$/m;

/**
 * Reads every seed file of content/ and letter-templates/.
 * @throws Error (English, with the path) when front matter cannot be parsed.
 */
export function readSeedSources(root: string): SeedSource[] {
  const sources = CONTENT_FOLDERS.flatMap((collection) =>
    filesIn(join(root, 'content', collection), '.mdx').map((file) => readSource(root, file, collection)),
  );
  const templates = ['letter-templates', 'letter-templates/hard'].flatMap((folder) =>
    filesIn(join(root, folder), '.md').map((file) => readSource(root, file, 'brief-sjablonen')),
  );
  return [...sources, ...templates];
}

/** The letter that people learn on: `letter-templates/oefenbrief/`. @throws Error when its front matter is no YAML */
export function readExercise(root: string): SeedSource | undefined {
  const [file] = filesIn(join(root, 'letter-templates/oefenbrief'), '.md');
  return file ? readSource(root, file, 'brieven') : undefined;
}

function filesIn(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.startsWith('README'))
    .sort()
    .map((name) => join(folder, name));
}

function readSource(root: string, file: string, collection: MatrixCollection): SeedSource {
  const text = readFileSync(file, 'utf8');
  const path = relative(root, file);
  let parsed: matter.GrayMatterFile<string>;
  try {
    // An options object turns off gray-matter's cache, which would hand out one shared object twice.
    parsed = matter(text, {});
  } catch (error) {
    throw new Error(`${path}: front matter is not valid YAML: ${(error as Error).message}`);
  }
  const [front = '', back = ''] = parsed.content.split(BACK_MARKER);
  return {
    collection,
    path,
    slug: basename(file).replace(/\.mdx?$/, ''),
    hash: createHash('sha256').update(text).digest('hex'),
    frontMatter: parsed.data,
    front: front.trim(),
    back: back.trim(),
  };
}
