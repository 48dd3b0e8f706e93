import { join } from 'node:path';
import { makeCompiler, typstData } from '../letters/render/pdf/createPdfWriter.ts';
import { coverageOf, readFonts } from '../letters/render/pdf/fonts.ts';
import { rootDir } from '../paths.ts';
import { type PrintJob, UnprintableSheet } from './printJob.ts';

const WORKSPACE = join(rootDir, 'cms/cards');
/** What a template says when a sheet has more words than fit on it at its smallest letter. */
const FULL = /VOL:(.+?)(?:"|\n|$)/;

/**
 * Typesets sheets as PDF/UA-1. A deck is to print on two sides and cut: on `a6` each card is a sheet with cut marks,
 * on `a4` four cards fill a sheet and the backs lie behind their fronts when the sheet is turned over its long side.
 * Plates are a sheet each, on `a4` or `a3`.
 * @throws UnprintableSheet when one holds too much, or a character that no font of ours has
 * @throws PdfUnavailable when this machine cannot make PDF/UA-1
 */
export async function writeSheets({
  template,
  noun,
  room,
  sheets,
  ...settings
}: PrintJob): Promise<Uint8Array> {
  const fonts = readFonts();
  const covers = coverageOf(fonts[0] as Buffer);
  for (const sheet of sheets) {
    const strange = [...JSON.stringify(sheet)].find((character) => !covers(character));
    if (strange) {
      throw new UnprintableSheet(
        `De ${noun} “${sheet.title}” heeft een teken dat niet te printen is: ${strange}. Haal het weg of kies een ander.`,
      );
    }
  }
  const compiler = await makeCompiler(fonts, WORKSPACE);
  const source = `#import "${template}.typ": ${template}\n#${template}(${typstData({ ...settings, sheets })})`;
  const result = compiler.compile({ mainFileContent: source });
  const document = result.result;
  if (!document) {
    const told = JSON.stringify(result.takeError()?.shortDiagnostics ?? '');
    const [, title] = FULL.exec(told.replaceAll('\\"', '"')) ?? [];
    throw new UnprintableSheet(
      title
        ? `De ${noun} “${title}” heeft te veel tekst voor ${room}. Kort hem in, of maak er twee van.`
        : 'Hiervan is geen toegankelijke pdf te maken.',
    );
  }
  return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }));
}
