import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rootDir } from '../../../paths.ts';
import { type LetterModel, type Picture, type RenderProblem, UnrenderableLetter } from '../model.ts';
import { assertRenderable } from '../problems.ts';
import { coverageOf, readFonts } from './fonts.ts';
import { letterData } from './letterData.ts';
import { stackData } from './stackData.ts';
import { unprintableIn } from './unprintable.ts';

export interface PdfWriter {
  /**
   * Typesets one letter as PDF/UA-1.
   * @throws UnrenderableLetter when not everybody could read the file
   */
  write(model: LetterModel): Uint8Array;
  /** The same, and how many sides of paper it takes. */
  typeset(model: LetterModel): { pdf: Uint8Array; pages: number };
  /**
   * Typesets several letters as one PDF/UA-1, for a printer: each has its own page numbers, its own bookmark and an even
   * number of sides, so that a sheet printed on both sides never holds two letters.
   * @param models  at most MOST_IN_STACK
   * @returns also the letters that stayed out, because not everybody could read them
   * @throws RangeError with a Dutch sentence when there are too many
   */
  writeMany(models: readonly LetterModel[]): LetterStack;
  /** What the paper looks like: all sides in one picture, one under the other, for a preview. */
  draw(model: LetterModel): PaperPicture;
}

/** Several letters in one file. */
export interface LetterStack {
  /** Missing when no letter was left to print. */
  pdf?: Uint8Array;
  /** Of the whole file, white sides as well. */
  pages: number;
  /** By place in what was given, from 0. */
  refused: { letter: number; problems: readonly RenderProblem[] }[];
}

/** Letters in one file: a stack that a tray takes, and that is typeset within a second. */
export const MOST_IN_STACK = 50;

export interface PaperPicture {
  svg: string;
  pages: number;
  /** How many of them the front takes. */
  frontPages: number;
}

/** Thrown where the typesetter is missing or too old; its Dutch sentence is for people. */
export class PdfUnavailable extends Error {
  constructor(cause: unknown) {
    super(
      'Deze server kan geen toegankelijke PDF maken. Kies Word of HTML, of vraag uw beheerder om een server met Linux op een gewone (x64-)processor.',
      { cause },
    );
    this.name = 'PdfUnavailable';
  }
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

  const logoPath = ({ sender: { logo } }: LetterModel): string | undefined => {
    if (!logo) return undefined;
    const { bytes, type } = logo;
    const name = `logo-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${EXTENSION[type]}`;
    if (!logos.has(name)) {
      compiler.mapShadow(join(WORKSPACE, name), Buffer.from(bytes));
      logos.set(name, name);
    }
    return name;
  };

  const compile = (source: string) => {
    const result = compiler.compile({ mainFileContent: source });
    const document = result.result;
    if (!document) throw refused(result.takeError()?.shortDiagnostics);
    return document;
  };
  const compileOne = (model: LetterModel) => compile(sourceOf('letter', letterData(model, logoPath(model))));

  const asFile = (document: ReturnType<typeof compile>) => ({
    pdf: new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' })),
    pages: document.numOfPages,
  });

  const assertPrintable = (model: LetterModel): void => {
    assertRenderable(model);
    const unprintable = unprintableIn(model, covers);
    if (unprintable.length > 0) throw new UnrenderableLetter(unprintable);
  };

  const careful = <Result>(make: () => Result): Result => {
    try {
      return make();
    } catch (error) {
      throw error instanceof UnrenderableLetter ? error : refused(error);
    } finally {
      compiler.evictCache(CACHE_AGE);
    }
  };

  const typeset: PdfWriter['typeset'] = (model) => {
    assertPrintable(model);
    return careful(() => asFile(compileOne(model)));
  };

  const writeMany: PdfWriter['writeMany'] = (models) => {
    if (models.length > MOST_IN_STACK) {
      throw new RangeError(`Er passen hoogstens ${MOST_IN_STACK} brieven in één bestand.`);
    }
    const refusals: LetterStack['refused'] = [];
    /** Those that pass a test; the others are refused for what it says. */
    const passing = (letters: readonly number[], test: (model: LetterModel) => void): number[] =>
      letters.filter((letter) => {
        try {
          test(models[letter] as LetterModel);
          return true;
        } catch (error) {
          if (!(error instanceof UnrenderableLetter)) throw error;
          refusals.push({ letter, problems: error.problems });
          return false;
        }
      });
    const stack = (letters: readonly number[]): LetterStack => {
      if (letters.length === 0) return { pages: 0, refused: refusals };
      const good = letters.map((letter) => models[letter] as LetterModel);
      const made = careful(() => asFile(compile(sourceOf('letters', stackData(good, logoPath)))));
      return { ...made, refused: refusals };
    };

    const printable = passing([...models.keys()], assertPrintable);
    try {
      return stack(printable);
    } catch (error) {
      // The typesetter does not say which letter it stumbles over; without that one, the others still leave.
      const rest = passing(printable, typeset);
      if (rest.length === printable.length) throw error;
      return stack(rest);
    }
  };

  return {
    typeset,
    writeMany,
    write: (model) => typeset(model).pdf,
    draw: (model) => {
      assertPrintable(model);
      return careful(() => {
        const document = compileOne(model);
        const front = model.front.length > 0 ? compileOne({ ...model, back: [] }).numOfPages : 0;
        return { svg: compiler.plainSvg(document), pages: document.numOfPages, frontPages: front };
      });
    },
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

/** The source of a file: a function of our own template, and its letters as data. */
const sourceOf = (made: 'letter' | 'letters', data: unknown): string =>
  `#import "letter.typ": ${made}\n#${made}(${typstData(data)})`;

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
