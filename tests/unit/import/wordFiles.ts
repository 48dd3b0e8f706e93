import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  type IPropertiesOptions,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Word files made by the tests, one for each thing a letter may bring along. */

const numbering = {
  config: [
    {
      reference: 'stappen',
      levels: [0, 1].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
      })),
    },
  ],
};

export async function word(
  children: FileChild[],
  more: Partial<IPropertiesOptions> = {},
): Promise<Uint8Array> {
  const document = new Document({ numbering, sections: [{ children }], ...more });
  return new Uint8Array(await Packer.toBuffer(document));
}

export const line = (text: string) => new Paragraph(text);

/** Replaces words in the text part, for what the docx package cannot write. */
export function editXml(
  file: Uint8Array,
  edit: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(file);
  parts[part] = strToU8(edit(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

export function addPart(file: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(file), [name]: content });
}

/** A letter as a municipality would send it. */
export const letter = () =>
  word([
    new Paragraph({ text: 'Beslissing op uw aanvraag', heading: HeadingLevel.HEADING_1 }),
    line('Betreft: uw aanvraag voor een bijdrage'),
    line('Beste mevrouw,'),
    new Paragraph({
      children: [new TextRun('U krijgt '), new TextRun({ text: '120 euro', bold: true }), new TextRun('.')],
    }),
    new Paragraph({ text: 'Wat moet u doen?', heading: HeadingLevel.HEADING_3 }),
    new Paragraph({ text: 'Bel ons', numbering: { reference: 'stappen', level: 0 } }),
    new Paragraph({ text: 'op werkdagen', numbering: { reference: 'stappen', level: 1 } }),
    new Paragraph({ text: 'Kom langs', numbering: { reference: 'stappen', level: 0 } }),
    new Paragraph({ text: 'een los punt', bullet: { level: 0 } }),
    new Paragraph({
      children: [
        new TextRun('Kijk op '),
        new ExternalHyperlink({
          link: 'https://voorbeeld.example/hulp',
          children: [new TextRun('onze site')],
        }),
      ],
    }),
  ]);

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [line(cell)] })) });

export const withTable = () =>
  word([
    line('Zo rekenen wij:'),
    new Table({
      rows: [
        new TableRow({
          tableHeader: true,
          children: ['Wat', 'Bedrag', ''].map((cell) => new TableCell({ children: [line(cell)] })),
        }),
        row('Huur', '500 euro', ''),
        row('Zorg', '130 euro', 'per maand'),
      ],
    }),
  ]);

/** A table that is no table: a passage beside its title. */
export const withFrame = () =>
  word([
    new Table({
      rows: [
        row('Kern', 'Wij lezen uw brief en daarna bellen wij u. '.repeat(12)),
        row('Einde', 'Tot ziens'),
      ],
    }),
  ]);

export const withFootnotes = () =>
  word(
    [
      new Paragraph({
        children: [new TextRun('U krijgt bijstand'), new FootnoteReferenceRun(1), new TextRun('.')],
      }),
    ],
    { footnotes: { 1: { children: [line('Artikel 11 van de Participatiewet.')] } } },
  );

export const withTrackedChanges = () => {
  const change = { id: 1, author: 'Collega', date: '2026-01-05T10:00:00Z' };
  return word([
    new Paragraph({
      children: [
        new TextRun('U krijgt '),
        new DeletedTextRun({ ...change, text: 'geen ' }),
        new InsertedTextRun({ ...change, id: 2, text: 'wel ' }),
        new TextRun('geld.'),
      ],
    }),
  ]);
};

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const withImageAndEdges = () =>
  word([], {
    sections: [
      {
        headers: { default: new Header({ children: [line('Gemeente Voorbeeldstad')] }) },
        footers: { default: new Footer({ children: [line('Postbus 1')] }) },
        children: [
          line('Boven het beeld.'),
          new Paragraph({
            children: [new ImageRun({ type: 'png', data: PNG, transformation: { width: 10, height: 10 } })],
          }),
          line('Onder het beeld.'),
        ],
      },
    ],
  });

/** The picture is no part of the file: Word would fetch it from this address when the letter is opened. */
export const withPictureFrom = async (address: string) => {
  const embedded = await withImageAndEdges();
  const linked = editXml(embedded, (xml) => xml.replaceAll('r:embed=', 'r:link='));
  return editXml(
    linked,
    (xml) => xml.replace(/Target="media\/[^"]+"/g, `Target="${address}" TargetMode="External"`),
    'word/_rels/document.xml.rels',
  );
};

const BOX =
  '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Afdeling &amp; balie</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Afdeling &amp; balie</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>';

export const withTextBox = async () =>
  editXml(await word([line('Voor het vak.'), line('Na het vak.')]), (xml) =>
    xml.replace('Voor het vak.</w:t></w:r>', `Voor het vak.</w:t></w:r><w:r>${BOX}</w:r>`),
  );

export const withPageBreak = () =>
  word([
    line('De kern.'),
    new Paragraph({ children: [new PageBreak()] }),
    line('De wet.'),
    line('Het bezwaar.'),
  ]);

export const hostile = () =>
  word([
    line('<img src=x onerror=alert(1)><script>alert(2)</script>'),
    new Paragraph({
      children: [
        new ExternalHyperlink({ link: 'javascript:alert(3)', children: [new TextRun('klik hier')] }),
      ],
    }),
  ]);

export const pages = (number: number) =>
  word(
    Array.from({ length: number }, (_, page) => [
      new Paragraph({ text: `Onderdeel ${page + 1}`, heading: HeadingLevel.HEADING_2 }),
      ...Array.from({ length: 20 }, (_unused, at) =>
        line(
          `Op bladzijde ${page + 1} staat regel ${at + 1}. Wij hebben uw aanvraag gelezen en uw inkomen bekeken. U hoort van ons.`,
        ),
      ),
    ]).flat(),
  );

/** Unpacks to far more than it weighs. */
export const bomb = async () =>
  addPart(await word([line('Boem.')]), 'word/media/groot.bin', new Uint8Array(70 * 1024 * 1024));

export const manyParts = async () => {
  const parts = unzipSync(await word([line('Veel.')]));
  for (let at = 0; at < 2_100; at += 1) parts[`word/media/${at}.bin`] = new Uint8Array(1);
  return zipSync(parts);
};

/** What Word writes around a letter with a password. */
export function withPassword(): Uint8Array {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Buffer.concat([Buffer.from(header), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]);
}

export const oldWord = () =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from('WordDocument', 'utf16le'),
  ]);

export const withMacro = async () =>
  addPart(await word([line('Macro.')]), 'word/vbaProject.bin', new Uint8Array([1, 2, 3]));

export const openDocument = () =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
  });
