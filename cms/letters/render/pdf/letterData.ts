import { encode } from 'uqr';
import type { LetterModel, QrLink, RenderBlock, Run, Sender } from '../model.ts';
import { wordsOf } from '../words.ts';
import { sheetFor } from './sheet.ts';

export interface ColophonRow {
  label: string;
  lines: string[];
}

/** How to reach the sender, with a label for each way. */
export function colophonOf(sender: Sender): ColophonRow[] {
  const rows: [string, (string | undefined)[]][] = [
    ['Telefoon', [sender.phone]],
    ['E-mail', [sender.email]],
    ['Website', [sender.website]],
    ['Bezoekadres', sender.visitingAddress?.split('\n') ?? []],
    ['Openingstijden', sender.openingHours],
  ];
  return rows
    .map(([label, lines]) => ({ label, lines: lines.flatMap((line) => (line?.trim() ? [line.trim()] : [])) }))
    .filter(({ lines }) => lines.length > 0);
}

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
      ...(sender.logo && logoPath && { logo: { path: logoPath, alt: sender.logo.alt } }),
    },
    front: model.front.map(blockData),
    back: model.back.map(blockData),
    ...(signatory && { signatory }),
    ...(qr && { qr: qrData(qr) }),
  };
}

/** Words that must not be torn from what follows: a greeting and its name, a line that ends in a colon. */
const LEADS_ON = /(?:groet|hoogachtend),?$|:$/i;

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

/** The quiet zone a scanner needs, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

function qrData({ url, label }: QrLink) {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return {
    url,
    label,
    printed: printedAddress(url),
    alt: `QR-code naar ${printedAddress(url)}`,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#000" d="${path}"/></svg>`,
  };
}

/** A web address as people read and type it. */
export const printedAddress = (url: string): string => url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
