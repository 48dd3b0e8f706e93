import { colophonOf, printedAddress } from '../colophon.ts';
import type { LetterModel, QrLink, RenderBlock, Run } from '../model.ts';
import { qrSvg } from '../qr.ts';
import { wordsOf } from '../words.ts';
import { logoHeight, sheetFor } from './sheet.ts';

/** What `letter.typ` takes. @param logoPath  where the compiler finds the logo's bytes */
export function letterData(model: LetterModel, logoPath: string | undefined) {
  const { sender, qr, signatory, reference } = model;
  return {
    sheet: sheetFor(sender),
    title: model.title,
    date: model.date,
    ...(reference && { reference }),
    addressee: model.addressee,
    sender: {
      name: sender.name,
      returnAddress: sender.returnAddress,
      colophon: colophonOf(sender),
      ...(sender.logo &&
        logoPath && { logo: { path: logoPath, alt: sender.logo.alt, height: logoHeight(sender.logo) } }),
    },
    front: model.front.map(blockData),
    back: model.back.map(blockData),
    ...(signatory && { signatory }),
    ...(qr && { qr: qrData(qr) }),
  };
}

/** A line that ends like this leads on to the next, as a greeting does to a name: they stay together. */
const LEADS_ON = /[,:]$/;

function blockData(block: RenderBlock) {
  if (block.type === 'paragraph') {
    return { ...block, sticky: LEADS_ON.test(wordsOf(block).trim()) };
  }
  if (block.type === 'table') {
    // Each cell in a box of its own: Typst flattens rows, and a cell without words must stay a cell.
    return { ...block, rows: block.rows.map((row) => row.map((runs: Run[]) => ({ runs }))) };
  }
  return block;
}

function qrData({ url, label }: QrLink) {
  return {
    url,
    label,
    printed: printedAddress(url),
    alt: `QR-code naar ${printedAddress(url)}`,
    svg: qrSvg(url),
  };
}
