import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import type { ListBlock, RenderBlock, Run } from '../model.ts';
import type { Lists } from './lists.ts';
import { MISSING } from './styles.ts';

/** The text of a letter: headings, paragraphs, lists and tables. */
export function blocks(all: readonly RenderBlock[], lists: Lists): (Paragraph | Table)[] {
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
