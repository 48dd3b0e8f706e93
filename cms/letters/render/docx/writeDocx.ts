import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeadingLevel,
  HorizontalPositionRelativeFrom,
  type IFloating,
  type IFrameOptions,
  ImageRun,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  UnderlineType,
  VerticalPositionRelativeFrom,
  WidthType,
} from 'docx';
import sharp from 'sharp';
import { colophonOf, printedAddress } from '../colophon.ts';
import type { LetterModel, ListBlock, Picture, RenderBlock, Run } from '../model.ts';
import { logoHeight, sheetFor } from '../pdf/sheet.ts';
import { assertRenderable } from '../problems.ts';
import { qrSvg } from '../qr.ts';
import { LETTER_STYLES, MISSING, MUTED } from './styles.ts';

/** Word counts in twentieths of a point. */
const TWIPS_PER_MM = 56.7;
const PIXELS_PER_MM = 96 / 25.4;
const EMU_PER_MM = 36_000;
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

/** The first line of a letter without a logo, in millimetres. */
const NAME_HEIGHT = 7;
/** A little higher than on our own paper: we do not know how wide the letters of this machine are. */
const COLOPHON_TOP = 42;

type Sheet = ReturnType<typeof sheetFor>;

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

/** Who writes, to whom and when; each at its own place on the first page, in reading order. */
async function head(model: LetterModel, sheet: Sheet): Promise<Paragraph[]> {
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

/** Every numbered list counts from one: each gets a numbering of its own. */
class Lists {
  readonly #numbered: string[] = [];

  /** The name of a new list's numbering. */
  open(ordered: boolean): string {
    if (!ordered) return BULLETS;
    const name = `nummers-${this.#numbered.length + 1}`;
    this.#numbered.push(name);
    return name;
  }

  numbering(): INumberingOptions {
    return {
      config: [
        { reference: BULLETS, levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
        ...this.#numbered.map((reference) => ({
          reference,
          levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
        })),
      ],
    };
  }
}

const BULLETS = 'punten';
const LIST_LEVELS = 9;
const INDENT_MM = 6;

const levels = (
  look: (level: number) => { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string },
) =>
  Array.from({ length: LIST_LEVELS }, (_, level) => ({
    level,
    ...look(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(INDENT_MM * (level + 1)), hanging: twips(INDENT_MM) } } },
  }));

function blocks(all: readonly RenderBlock[], lists: Lists): (Paragraph | Table)[] {
  return all.flatMap((block): (Paragraph | Table)[] => {
    if (block.type === 'list') return listParagraphs(block, lists, 0);
    if (block.type === 'table')
      return [table(block), new Paragraph({ spacing: { after: 60 }, children: [] })];
    if (block.type === 'paragraph') return [new Paragraph({ children: words(block.runs) })];
    const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
    return [new Paragraph({ heading, children: words(block.runs) })];
  });
}

function listParagraphs(list: ListBlock, lists: Lists, level: number): Paragraph[] {
  const reference = lists.open(list.ordered);
  return list.items.flatMap((item) => [
    new Paragraph({ style: 'ListParagraph', numbering: { reference, level }, children: words(item.runs) }),
    ...(item.list ? listParagraphs(item.list, lists, level + 1) : []),
  ]);
}

function table({ head: heads, rows }: RenderBlock & { type: 'table' }): Table {
  const row = (cells: Run[][], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (runs) =>
          new TableCell({
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              new Paragraph({
                style: 'Cel',
                children: words(isHead ? runs.map((run) => ({ ...run, bold: true as const })) : runs),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(heads, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Runs of one link are one link. */
function words(runs: readonly Run[]): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  let linked: { href: string; runs: TextRun[] } | undefined;
  const close = () => {
    if (linked) children.push(new ExternalHyperlink({ link: linked.href, children: linked.runs }));
    linked = undefined;
  };
  for (const run of runs) {
    if (run.href !== linked?.href) close();
    if (run.href === undefined) {
      children.push(...textRuns(run));
    } else {
      linked ??= { href: run.href, runs: [] };
      linked.runs.push(...textRuns(run));
    }
  }
  close();
  return children;
}

const textRuns = ({ text, bold, italic, href, missing }: Run): TextRun[] =>
  text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line,
        ...(at > 0 && { break: 1 }),
        ...((bold || missing) && { bold: true }),
        ...(italic && { italics: true }),
        ...(href !== undefined && { style: 'Hyperlink', underline: { type: UnderlineType.SINGLE } }),
        ...(missing && MISSING),
      }),
  );

async function logoPicture(logo: Picture): Promise<ImageRun> {
  const data = await sharp(logo.bytes).png().toBuffer({ resolveWithObject: true });
  const height = logoHeight(logo) * PIXELS_PER_MM;
  const width = (data.info.width / data.info.height) * height;
  return picture(data.data, width, height, logo.alt);
}

async function qrPicture(url: string, { qrLeft, qrWidth, qrSize, qrTop }: Sheet): Promise<ImageRun> {
  const size = qrSize * PIXELS_PER_MM;
  const data = await sharp(Buffer.from(qrSvg(url)), { density: 400 })
    .png()
    .toBuffer();
  return picture(data, size, size, `QR-code naar ${printedAddress(url)}`, {
    horizontalPosition: {
      relative: HorizontalPositionRelativeFrom.PAGE,
      offset: (qrLeft + qrWidth - qrSize) * EMU_PER_MM,
    },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: qrTop * EMU_PER_MM },
  });
}

const picture = (data: Buffer, width: number, height: number, alt: string, floating?: IFloating): ImageRun =>
  new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { name: alt, title: alt, description: alt },
    ...(floating && { floating }),
  });
