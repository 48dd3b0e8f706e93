import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { AGREEMENT_HEADS, type Agreement, type PlanAnswer, type PlanPart } from '../stapelen/plan.ts';

/** What stands above the plan. */
export interface PlanFrame {
  organisation: string;
  period: string;
  makers: string;
}

/** The prevention plan as a Word document: real headings, lists and a table with column heads, in Dutch. */
export async function planAsWord(
  frame: PlanFrame,
  agreements: readonly Agreement[],
  parts: readonly PlanPart[],
): Promise<Blob> {
  const title = `Preventieplan${frame.organisation ? ` ${frame.organisation}` : ''}`;
  const document = new Document({
    title,
    description: 'Gemaakt met de vijf werkbladen Stop het stapelen',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...[frame.period && `Periode: ${frame.period}`, frame.makers && `Gemaakt door: ${frame.makers}`]
            .filter(Boolean)
            .map((text) => new Paragraph(text)),
          heading('Onze afspraken', 1),
          ...(agreements.length > 0
            ? [agreementTable(agreements)]
            : [new Paragraph('Er staan nog geen afspraken op de bladen.')]),
          ...parts
            .filter(({ sections }) => sections.length > 0)
            .flatMap((part) => [
              heading(part.title, 1),
              ...part.sections.flatMap((section) => [
                heading(section.title, 2),
                ...section.answers.flatMap(answerParagraphs),
              ]),
            ]),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

const heading = (text: string, level: 1 | 2) =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });

function answerParagraphs(answer: PlanAnswer): Paragraph[] {
  const question = new Paragraph({ children: [new TextRun({ text: answer.question, bold: true })] });
  if (answer.kind === 'lijst') {
    return [question, ...answer.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))];
  }
  if (answer.kind === 'tekst') return [question, ...answer.lines.map((text) => new Paragraph(text))];
  return [
    question,
    ...answer.views.flatMap(({ who, lines }) =>
      lines.map(
        (text, index) =>
          new Paragraph({
            children: [
              ...(index === 0 ? [new TextRun({ text: `${who}: `, italics: true })] : []),
              new TextRun(text),
            ],
          }),
      ),
    ),
  ];
}

function agreementTable(agreements: readonly Agreement[]): Table {
  const row = (cells: readonly string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (text) =>
          new TableCell({
            children: text
              .split('\n')
              .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold: isHead })] })),
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(AGREEMENT_HEADS, true),
      ...agreements.map(({ title, away, stronger, who, noticed }) =>
        row([title, away, stronger, who, noticed]),
      ),
    ],
  });
}
