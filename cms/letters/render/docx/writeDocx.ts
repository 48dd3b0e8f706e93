import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { LetterModel } from '../model.ts';
import { type Sheet, sheetFor } from '../pdf/sheet.ts';
import { assertRenderable } from '../problems.ts';
import { blocks } from './blocks.ts';
import { head } from './head.ts';
import { Lists } from './lists.ts';
import { twips } from './measures.ts';
import { LETTER_STYLES } from './styles.ts';

/**
 * The letter as a Word file that a person can go on writing in: real styles, lists and table heads, in the same
 * order as on paper.
 * @throws UnrenderableLetter when not everybody could read it
 */
export async function writeDocx(model: LetterModel): Promise<Uint8Array> {
  assertRenderable(model);
  const sheet = sheetFor(model.sender);
  const lists = new Lists();
  const body = [
    ...(await head(model, sheet)),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 160, after: 200 },
      children: [new TextRun(model.title)],
    }),
    ...blocks(model.front, lists),
    ...goodbye(model),
    ...(model.back.length > 0
      ? [new Paragraph({ pageBreakBefore: true, spacing: { after: 0 }, children: [] })]
      : []),
    ...blocks(model.back, lists),
  ];
  const document = new Document({
    title: model.title,
    subject: model.title,
    creator: model.sender.name,
    lastModifiedBy: model.sender.name,
    styles: LETTER_STYLES,
    numbering: lists.numbering(),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(sheet.logoTop),
              bottom: twips(sheet.bottom),
              left: twips(sheet.left),
              right: twips(sheet.right),
              header: twips(8),
              footer: twips(10),
            },
          },
        },
        headers: { first: new Header({ children: [] }), default: runningHead(model, sheet) },
        footers: { first: pageNumber(), default: pageNumber() },
        children: body,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function goodbye({ signatory }: LetterModel): Paragraph[] {
  if (!signatory) return [];
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240, after: 720 },
      children: [new TextRun('Met vriendelijke groet,')],
    }),
    new Paragraph({
      children: [
        new TextRun(signatory.name),
        ...(signatory.role ? [new TextRun({ text: signatory.role, break: 1 })] : []),
      ],
    }),
  ];
}

const runningHead = (model: LetterModel, sheet: Sheet): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Colofon',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(sheet.textWidth) }],
        children: [new TextRun(`${model.title}\t${model.sender.name}`)],
      }),
    ],
  });

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Colofon',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
