import { colophonOf, printedAddress } from '../colophon.ts';
import type { LetterModel, ListBlock, QrLink, RenderBlock } from '../model.ts';
import { qrSvg } from '../qr.ts';
import { wordsOf } from '../words.ts';
import { logoHeight, sheetFor } from './sheet.ts';
import { keepTogether, type SetRun } from './unbroken.ts';

/** What `letter.typ` takes. @param logoPath  where the compiler finds the logo's bytes */
export function letterData(model: LetterModel, logoPath: string | undefined) {
  const { sender, qr, signatory, reference } = model;
  return {
    sheet: sheetFor(sender),
    title: model.title,
    heading: setWords(model.title),
    date: model.date,
    ...(reference && { reference }),
    addressee: model.addressee,
    sender: {
      name: sender.name,
      returnAddress: sender.returnAddress,
      colophon: colophonOf(sender).map(({ label, lines }) => ({ label, lines: lines.map(setWords) })),
      ...(sender.logo &&
        logoPath && { logo: { path: logoPath, alt: sender.logo.alt, height: logoHeight(sender.logo) } }),
    },
    front: model.front.map(blockData),
    back: model.back.map(blockData),
    ...(signatory && { signatory }),
    ...(qr && { qr: qrData(qr) }),
  };
}

const setWords = (text: string): SetRun[] => keepTogether([{ text }]);

/** A line that ends like this leads on to the next, as a greeting does to a name: they stay together. */
const LEADS_ON = /[,:]$/;

function blockData(block: RenderBlock) {
  switch (block.type) {
    case 'paragraph': {
      const sticky = LEADS_ON.test(wordsOf(block).trim());
      return { ...block, runs: keepTogether(block.runs), sticky };
    }
    case 'heading':
      return { ...block, runs: keepTogether(block.runs) };
    case 'list':
      return listData(block);
    case 'table':
      return {
        ...block,
        head: block.head.map(keepTogether),
        // Each cell in a box of its own: Typst flattens rows, and a cell without words must stay a cell.
        rows: block.rows.map((row) => row.map((runs) => ({ runs: keepTogether(runs) }))),
      };
  }
}

interface ListData extends Omit<ListBlock, 'items'> {
  items: { runs: SetRun[]; list?: ListData }[];
}

function listData(block: ListBlock): ListData {
  return {
    ...block,
    items: block.items.map(({ runs, list }) => ({
      runs: keepTogether(runs),
      ...(list && { list: listData(list) }),
    })),
  };
}

function qrData({ url, label }: QrLink) {
  return {
    url,
    label,
    printed: setWords(printedAddress(url)),
    alt: `QR-code naar ${printedAddress(url)}`,
    svg: qrSvg(url),
  };
}
