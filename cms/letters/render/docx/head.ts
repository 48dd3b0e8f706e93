import {
  AlignmentType,
  ExternalHyperlink,
  FrameAnchorType,
  FrameWrap,
  type IFrameOptions,
  Paragraph,
  TextRun,
} from 'docx';
import { colophonOf, printedAddress } from '../colophon.ts';
import type { LetterModel } from '../model.ts';
import { logoHeight, type Sheet } from '../pdf/sheet.ts';
import { twips } from './measures.ts';
import { logoPicture, qrPicture } from './pictures.ts';
import { MUTED } from './styles.ts';

/** The first line of a letter without a logo, in millimetres. */
const NAME_HEIGHT = 7;
/** A little higher than on our own paper: we do not know how wide the letters of this machine are. */
const COLOPHON_TOP = 42;

/** Who writes, to whom and when; each at its own place on the first page, in reading order. */
export async function head(model: LetterModel, sheet: Sheet): Promise<Paragraph[]> {
  const { sender, addressee, date, reference, qr } = model;
  const at = (x: number, y: number, width: number, height: number): { frame: IFrameOptions } => ({
    frame: {
      type: 'absolute',
      position: { x: twips(x), y: twips(y) },
      width: twips(width),
      height: twips(height),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      // The text under the frames keeps its place, wherever the window is.
      wrap: FrameWrap.THROUGH,
    },
  });
  const lines = (frame: { frame: IFrameOptions }, texts: readonly string[], style: string) =>
    texts.map((text) => new Paragraph({ ...frame, style, children: [new TextRun(text)] }));

  const nameHeight = sender.logo ? logoHeight(sender.logo) : NAME_HEIGHT;
  const address = at(sheet.window, sheet.addressTop, sheet.windowWidth, 30);
  const colophon = at(sheet.colophon, COLOPHON_TOP, sheet.colophonWidth, 46);
  const reach = colophonOf(sender).map(
    ({ label, lines: texts }) =>
      new Paragraph({
        ...colophon,
        style: 'Colofon',
        children: [
          new TextRun({ text: label, bold: true }),
          ...(texts.length === 1
            ? [new TextRun(`\u2002${texts[0]}`)]
            : texts.map((text) => new TextRun({ text, break: 1 }))),
        ],
      }),
  );
  const code = qr
    ? [
        new Paragraph({
          ...at(sheet.qrLeft, sheet.qrTop, sheet.qrWidth - sheet.qrSize - 3, sheet.qrSize),
          style: 'Colofon',
          alignment: AlignmentType.RIGHT,
          children: [
            new TextRun({ text: qr.label, bold: true }),
            new TextRun({ text: '', break: 1 }),
            new ExternalHyperlink({
              link: qr.url,
              children: [new TextRun({ text: printedAddress(qr.url), style: 'Hyperlink' })],
            }),
          ],
        }),
      ]
    : [];
  return [
    new Paragraph({
      style: 'Afzender',
      children: [sender.logo ? await logoPicture(sender.logo) : new TextRun(sender.name)],
    }),
    ...(addressee.length > 0
      ? [
          ...lines(
            at(sheet.window, sheet.returnTop, sheet.windowWidth, 5),
            [sender.returnAddress],
            'Retouradres',
          ),
          ...lines(address, addressee, 'Adres'),
        ]
      : []),
    ...reach,
    ...code,
    new Paragraph({
      style: 'Adres',
      // What stands above it, beside the name, stands in frames.
      spacing: { before: twips(sheet.referenceTop - sheet.logoTop - nameHeight) },
      children: [
        ...(qr ? [await qrPicture(qr.url, sheet)] : []),
        new TextRun({ text: 'Datum ', color: MUTED }),
        new TextRun(date),
        ...(reference
          ? [new TextRun({ text: '\u2003\u2003Kenmerk ', color: MUTED }), new TextRun(reference)]
          : []),
      ],
    }),
  ];
}
