import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rootDir } from '../../../paths.ts';
import { type LetterModel, type Picture, type RenderProblem, UnrenderableLetter } from '../model.ts';
import { PdfUnavailable } from '../pdfUnavailable.ts';
import { assertRenderable } from '../problems.ts';
import { coverageOf, readFonts } from './fonts.ts';
import { letterData } from './letterData.ts';
import { unprintableIn } from './unprintable.ts';

export interface PdfWriter {
  /**
   * Typesets one letter as PDF/UA-1.
   * @throws UnrenderableLetter when not everybody could read the file
   */
  write(model: LetterModel): Uint8Array;
  /** The same, and how many sides of paper it takes. */
  typeset(model: LetterModel): { pdf: Uint8Array; pages: number };
  /** What the paper looks like: all sides in one picture, one under the other, for a preview. */
  draw(model: LetterModel): PaperPicture;
  /**
   * Typesets letters of one sender as one PDF/UA-1 file for a printer that prints on both sides: each begins on a
   * new sheet, takes an even number of sides and counts its own pages. A letter that not everybody could read is left
   * out and told.
   * @param start  number of the first of them, when they become part of a longer file
   * @throws UnrenderableLetter when the letters are right one by one and cannot be made as one file
   */
  bind(models: readonly LetterModel[], start?: number): BoundLetters;
}

export interface BoundLetters {
  /** Empty when every letter was refused. */
  pdf: Uint8Array;
  pages: number;
  /** Which letters are not in it, by their place among those that were given. */
  refused: { index: number; problems: readonly RenderProblem[] }[];
}

export interface PaperPicture {
  svg: string;
  pages: number;
  /** How many of them the front takes. */
  frontPages: number;
}

/** Only what stands here can be read by a letter's source, whatever is in it. */
const WORKSPACE = join(rootDir, 'cms/letters/render/pdf');
/** Letters that a result of the compiler's cache outlives: fewer is slower, more is memory that never comes back. */
const CACHE_AGE = 2;
/** PDF/UA-1's own mark in the metadata of a file. */
const UA_MARK = 'pdfuaid';

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

/**
 * A typesetter to keep: making one costs as much as thirty letters. Not for two letters at the same time.
 * @throws PdfUnavailable when this machine has no typesetter that makes PDF/UA-1
 */
export async function createPdfWriter(): Promise<PdfWriter> {
  const fonts = readFonts();
  const covers = coverageOf(fonts[0] as Buffer);
  const compiler = await makeCompiler(fonts, WORKSPACE);
  const logos = new Map<string, string>();

  const logoPath = ({ bytes, type }: Picture): string => {
    const name = `logo-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${EXTENSION[type]}`;
    if (!logos.has(name)) {
      compiler.mapShadow(join(WORKSPACE, name), Buffer.from(bytes));
      logos.set(name, name);
    }
    return name;
  };

  const dataOf = (model: LetterModel) => {
    const { logo } = model.sender;
    return letterData(model, logo && logoPath(logo));
  };

  const compileSource = (mainFileContent: string) => {
    const result = compiler.compile({ mainFileContent });
    const document = result.result;
    if (!document) throw refused(result.takeError()?.shortDiagnostics);
    return document;
  };

  const compile = (model: LetterModel) => compileSource(sourceOf('letter', dataOf(model)));

  const assertReadable = (model: LetterModel): void => {
    assertRenderable(model);
    const unprintable = unprintableIn(model, covers);
    if (unprintable.length > 0) throw new UnrenderableLetter(unprintable);
  };

  const careful = <Result>(models: readonly LetterModel[], make: () => Result): Result => {
    for (const model of models) assertReadable(model);
    try {
      return make();
    } catch (error) {
      throw error instanceof UnrenderableLetter ? error : refused(error);
    } finally {
      compiler.evictCache(CACHE_AGE);
    }
  };

  const typeset: PdfWriter['typeset'] = (model) =>
    careful([model], () => {
      const document = compile(model);
      const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' });
      return { pdf: new Uint8Array(pdf), pages: document.numOfPages };
    });

  const bindAll = (models: readonly LetterModel[], start: number): Omit<BoundLetters, 'refused'> =>
    careful(models, () => {
      if (models.length === 0) return { pdf: new Uint8Array(), pages: 0 };
      const document = compileSource(sourceOf('letters', models.map(dataOf), `start: ${start}, `));
      const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' });
      return { pdf: new Uint8Array(pdf), pages: document.numOfPages };
    });

  /** Leaves out the letters for which `attempt` finds a problem. */
  const sift = (models: readonly LetterModel[], attempt: (model: LetterModel) => void) => {
    const refused: BoundLetters['refused'] = [];
    for (const [index, model] of models.entries()) {
      try {
        attempt(model);
      } catch (error) {
        if (!(error instanceof UnrenderableLetter)) throw error;
        refused.push({ index, problems: error.problems });
      }
    }
    const out = new Set(refused.map(({ index }) => index));
    return { refused, good: models.filter((_, index) => !out.has(index)) };
  };

  const bind: PdfWriter['bind'] = (models, start = 1) => {
    const { refused, good } = sift(models, assertReadable);
    try {
      return { ...bindAll(good, start), refused };
    } catch (error) {
      // Which one it was, only each by itself can tell.
      const again = sift(models, typeset);
      if (again.refused.length === refused.length) throw error;
      return { ...bindAll(again.good, start), refused: again.refused };
    }
  };

  return {
    typeset,
    bind,
    write: (model) => typeset(model).pdf,
    draw: (model) =>
      careful([model], () => {
        const document = compile(model);
        const front = model.front.length > 0 ? compile({ ...model, back: [] }).numOfPages : 0;
        return { svg: compiler.plainSvg(document), pages: document.numOfPages, frontPages: front };
      }),
  };
}

const EXTENSION: Record<Picture['type'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
};

/**
 * A Typst compiler that makes PDF/UA-1.
 * @param workspace  the one folder its sources may read from
 * @throws PdfUnavailable when this machine has none
 */
export async function makeCompiler(fonts: Buffer[], workspace: string) {
  try {
    const { NodeCompiler }: Typst = await import('@myriaddreamin/typst-ts-node-compiler');
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
    const probe = compiler.pdf(
      {
        mainFileContent: '#set document(title: "proef")\n#set text(lang: "nl", font: "Source Sans 3")\nproef',
      },
      { pdfStandard: 'ua-1' },
    );
    if (!probe.includes(UA_MARK)) throw new Error('The typesetter does not make PDF/UA-1.');
    return compiler;
  } catch (error) {
    throw new PdfUnavailable(error);
  }
}

/** The source of one letter or many: our own template, and the letter as data. */
const sourceOf = (template: 'letter' | 'letters', data: unknown, settings = ''): string =>
  `#import "letter.typ": ${template}\n#${template}(${settings}${typstData(data)})`;

/** Any data as an expression that Typst reads as JSON: no word in it can become Typst. */
export function typstData(data: unknown): string {
  // JSON holds no raw line ends, so these two are all that could end or bend a Typst string.
  const literal = JSON.stringify(data).normalize('NFC').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `json(bytes("${literal}"))`;
}

function refused(reason: unknown): UnrenderableLetter {
  const problem: RenderProblem = {
    place: { part: 'onderwerp' },
    message: 'Van deze brief is geen toegankelijke PDF te maken.',
  };
  const error = new UnrenderableLetter([problem]);
  error.cause = reason;
  return error;
}
