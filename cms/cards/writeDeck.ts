import { join } from 'node:path';
import { makeCompiler, typstData } from '../letters/render/pdf/createPdfWriter.ts';
import { coverageOf, readFonts } from '../letters/render/pdf/fonts.ts';
import { rootDir } from '../paths.ts';
import { type DeckCard, type DeckSize, UnprintableDeck } from './deckModel.ts';

const WORKSPACE = join(rootDir, 'cms/cards');
/** What `deck.typ` says when a side has more words than fit on a card at its smallest letter. */
const FULL = /VOL:(.+?)(?:"|\n|$)/;

/**
 * Typesets a deck as PDF/UA-1, to print on two sides and cut: on `a6` each card is a sheet with cut marks, on `a4`
 * four cards fill a sheet and the backs lie behind their fronts when the sheet is turned over its long side.
 * @param author  name of the organisation
 * @throws UnprintableDeck when a card holds too much, or a character that no font of ours has
 * @throws PdfUnavailable when this machine cannot make PDF/UA-1
 */
export async function writeDeck(
  cards: readonly DeckCard[],
  size: DeckSize,
  author: string,
): Promise<Uint8Array> {
  const fonts = readFonts();
  const covers = coverageOf(fonts[0] as Buffer);
  for (const card of cards) {
    const strange = [...JSON.stringify(card)].find((character) => !covers(character));
    if (strange) {
      throw new UnprintableDeck(
        `De kaart “${card.title}” heeft een teken dat niet te printen is: ${strange}. Haal het weg of kies een ander.`,
      );
    }
  }
  const compiler = await makeCompiler(fonts, WORKSPACE);
  const source = `#import "deck.typ": deck\n#deck(${typstData({ title: 'Gesprekskaarten', author, size, cards })})`;
  const result = compiler.compile({ mainFileContent: source });
  const document = result.result;
  if (!document) {
    const told = JSON.stringify(result.takeError()?.shortDiagnostics ?? '');
    const [, title] = FULL.exec(told.replaceAll('\\"', '"')) ?? [];
    throw new UnprintableDeck(
      title
        ? `De kaart “${title}” heeft te veel tekst voor één kant. Kort hem in, of maak er twee kaarten van.`
        : 'Van deze kaarten is geen toegankelijke pdf te maken.',
    );
  }
  return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }));
}
