import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../../cms/editor/paste/cleanHtml.ts';
import { cleanPlainText } from '../../../cms/editor/paste/cleanPlainText.ts';
import { plainText, type TextBlock } from '../../../cms/letters/import/letterText.ts';
import { toLexical } from '../../../cms/letters/import/toLexical.ts';
import { type StoredText, toLetterDocument } from '../../../cms/letters/toLetterDocument.ts';

function fromHtml(html: string): TextBlock[] {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return cleanHtml(document.body as unknown as Element);
}

const runsOf = (block: TextBlock | undefined) => (block && 'runs' in block ? block.runs : undefined);

/** One line a block, with a mark for what it is. */
const shown = (blocks: readonly TextBlock[]) =>
  blocks.map((block) => {
    if (block.kind === 'table')
      return block.rows.map((row) => row.map((runs) => plainText({ runs })).join(' | '));
    const text = plainText(block).replaceAll('\n', ' / ');
    if (block.kind === 'heading') return `h${block.level} ${text}`;
    if (block.kind === 'item') return `${'  '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${text}`;
    return text;
  });

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style><!-- p.MsoNormal {font-family:Arial;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span style='font-family:Arial;color:black'>Uw huur<o:p></o:p></span></h1>
<p class=MsoNormal><span style='font-size:11.0pt;color:#1F497D'>Beste&nbsp;mevrouw
de Vries,<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>U krijgt <b style='mso-bidi-font-weight:normal'>120 euro</b> per <i>maand</i>. Dat heet
‘huur­toeslag’.<span style='mso-spacerun:yes'>  </span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>Bel ons<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><![endif]>of mail ons<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Vul in<o:p></o:p></p>
<p class=Kop3 style='mso-outline-level:3'>Vragen?</p>
<p class=MsoNormal>Kijk op <a href="https://voorbeeld.example"><span style='color:blue'>onze site</span></a> of
<a href="javascript:alert(1)">klik</a>.</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Huur<o:p></o:p></p></td><td><p class=MsoNormal>500 euro<o:p></o:p></p></td></tr></table>
<div style='mso-element:footer'><p class=MsoFooter>Pagina 1</p></div>
<!--EndFragment--></body></html>`;

describe('what Word puts on the clipboard', () => {
  const blocks = fromHtml(WORD);

  test('comes in as a letter', () => {
    expect(shown(blocks)).toEqual([
      'h2 Uw huur',
      'Beste mevrouw de Vries,',
      'U krijgt 120 euro per maand. Dat heet ‘huurtoeslag’.',
      '- Bel ons',
      '  - of mail ons',
      '1. Vul in',
      'h3 Vragen?',
      'Kijk op onze site of klik.',
      'Huur: 500 euro',
    ]);
  });

  test('keeps bold, italic and safe links, and no trace of its styles', () => {
    expect(runsOf(blocks[2])).toEqual([
      { text: 'U krijgt ' },
      { text: '120 euro', bold: true },
      { text: ' per ' },
      { text: 'maand', italic: true },
      { text: '. Dat heet ‘huurtoeslag’.' },
    ]);
    expect(runsOf(blocks[7])).toEqual([
      { text: 'Kijk op ' },
      { text: 'onze site', href: 'https://voorbeeld.example' },
      { text: ' of klik.' },
    ]);
    expect(JSON.stringify(toLexical(blocks))).not.toMatch(/mso|font|color|javascript|o:p/i);
  });
});

describe('other clipboards with HTML', () => {
  test('Outlook: a plain text mail with a paragraph for every line', () => {
    const lines = [
      'Wij hebben uw aanvraag voor bijzondere bijstand gelezen en daarover',
      'hebben wij nog een vraag. Stuurt u ons een foto van de rekening?',
      '&nbsp;',
      'Met vriendelijke groet,',
    ];
    expect(
      shown(fromHtml(lines.map((line) => `<p class=MsoPlainText>${line}<o:p></o:p></p>`).join(''))),
    ).toEqual([
      'Wij hebben uw aanvraag voor bijzondere bijstand gelezen en daarover hebben wij nog een vraag. Stuurt u ons een foto van de rekening?',
      'Met vriendelijke groet,',
    ]);
  });

  test('webmail: frames of tables, divs and line breaks', () => {
    const html =
      '<table><tr><td><div>Gemeente Voorbeeld<br>Postbus 1<br>1234 AB Voorbeeld</div><div><br></div><div>Beste heer,</div></td></tr></table>';
    expect(shown(fromHtml(html))).toEqual([
      'Gemeente Voorbeeld / Postbus 1 / 1234 AB Voorbeeld',
      'Beste heer,',
    ]);
  });

  test('a web page: lists in lists, spans that are bold by style', () => {
    const html =
      '<b style="font-weight:normal"><p>Doe <span style="font-weight:700">dit</span>:</p><ul><li>Een<ol><li><p>Twee</p></li></ol></li><li>Drie</li></ul></b><script>alert(1)</script><img src=x onerror=alert(2)>';
    const blocks = fromHtml(html);
    expect(shown(blocks)).toEqual(['Doe dit:', '- Een', '  1. Twee', '- Drie']);
    expect(runsOf(blocks[0])).toEqual([{ text: 'Doe ' }, { text: 'dit', bold: true }, { text: ':' }]);
  });
});

describe('a table on the clipboard', () => {
  test('stays a table: heads, merged cells laid out, empty columns gone', () => {
    const [table] = fromHtml(
      '<table><thead><tr><th>Wat</th><th></th><th colspan=2>Bedrag</th></tr></thead><tbody><tr><td rowspan=2>Huur</td><td></td><td><b>500</b> euro</td><td>per maand</td></tr><tr><td></td><td>20 euro</td><td>eenmalig</td></tr></tbody></table>',
    );
    expect(table).toEqual({
      kind: 'table',
      head: true,
      rows: [
        [[{ text: 'Wat' }], [{ text: 'Bedrag' }], []],
        [[{ text: 'Huur' }], [{ text: '500', bold: true }, { text: ' euro' }], [{ text: 'per maand' }]],
        [[], [{ text: '20 euro' }], [{ text: 'eenmalig' }]],
      ],
    });
  });

  test('a first row in bold is the row of heads; a table that is bold all over has none', () => {
    const rows = (second: string) =>
      fromHtml(`<table><tr><td><b>Wat</b></td><td><b>Bedrag</b></td></tr><tr>${second}</tr></table>`)[0];
    expect(rows('<td>Huur</td><td>500</td>')).toMatchObject({
      head: true,
      rows: [
        [[{ text: 'Wat' }], [{ text: 'Bedrag' }]],
        [[{ text: 'Huur' }], [{ text: '500' }]],
      ],
    });
    expect(rows('<td><b>Huur</b></td><td><b>500</b></td>')).toMatchObject({ head: false });
  });

  test('what is laid out with a table is text: long cells, lists, a table in a table, too many columns', () => {
    const text = 'Wij hebben uw aanvraag gelezen en daarover een vraag. '.repeat(10);
    const two = (cell: string) =>
      `<table><tr><td>${cell}</td><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>`;
    const wide = `<table>${`<tr>${'<td>1</td>'.repeat(9)}</tr>`.repeat(2)}</table>`;
    for (const html of [two(text), two('<ul><li>Een</li></ul>'), two(two('x')), wide]) {
      expect(fromHtml(html).map(({ kind }) => kind)).not.toContain('table');
    }
    const spans =
      '<table><tr><td colspan=99999999>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
    expect(shown(fromHtml(spans))).toEqual(['a: b', 'c: d']);
  });

  test('becomes the nodes the letter editor keeps, with a line below to go on', () => {
    const { root } = toLexical(
      fromHtml('<table><tr><th>Wat</th><th>Bedrag</th></tr><tr><td>Huur</td><td>500</td></tr></table>'),
    );
    const { document } = toLetterDocument({ front: { root } as StoredText });
    expect(root.children.map(({ type }) => type)).toEqual(['table', 'paragraph']);
    expect(document.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'tableCell Wat',
      'tableCell Bedrag',
      'tableCell Huur',
      'tableCell 500',
    ]);
  });
});

const PDF = `Gemeente Voorbeeldstad
Postbus 100
1234 AB Voorbeeldstad

Geachte mevrouw Jansen,

U hebt op 3 maart een bijdrage aangevraagd. Wij hebben besloten dat u de uitke-
ring krijgt. De bijstands- en zorgkosten betalen wij niet. Stuur ons een e-
mail als u vragen hebt over de nota van \ufb01nanciën.
U moet het volgende doen:
• Teken het formulier en stuur het op naar het adres dat boven aan deze
brief staat.
• Bewaar een kopie.
– Ook van de bijlage.

Gemeente Voorbeeldstad kenmerk 2026-17
Pagina 1 van 3
Gemeente Voorbeeldstad afdeling Inkomen
Daarna kijken wij binnen acht weken naar uw formulier. Wij sturen u dan een
brief waarin staat hoeveel geld u krijgt en wanneer u het krijgt, want wij betalen

Gemeente Voorbeeldstad kenmerk 2026-18
Pagina 2 van 3
Gemeente Voorbeeldstad afdeling Inkomen

altijd op de laatste dag van de maand.

1) Bel ons.
2) Kom langs.

Pagina 3 van 3`;

describe('what a PDF viewer puts on the clipboard', () => {
  test('comes in as paragraphs and lists, without what the printer added', () => {
    expect(shown(cleanPlainText(PDF))).toEqual(
      [
        'Gemeente Voorbeeldstad / Postbus 100 / 1234 AB Voorbeeldstad',
        'Geachte mevrouw Jansen,',
        'U hebt op 3 maart een bijdrage aangevraagd. Wij hebben besloten dat u de uitkering krijgt. De bijstands- en zorgkosten betalen wij niet. Stuur ons een e-mail als u vragen hebt over de nota van financiën.',
        'U moet het volgende doen:',
        '- Teken het formulier en stuur het op naar het adres dat boven aan deze brief staat.',
        '- Bewaar een kopie.',
        '  - Ook van de bijlage.',
        'Daarna kijken wij binnen acht weken naar uw formulier. Wij sturen u dan een brief waarin staat hoeveel geld u krijgt en wanneer u het krijgt, want wij betalen altijd op de laatste dag van de maand.',
        '1. Bel ons.',
        '2. Kom langs.',
      ].map((line) => line.replace(/^2\. /, '1. ')),
    );
  });
});

describe('plain text that was not broken by a page', () => {
  test('keeps every line it has', () => {
    expect(shown(cleanPlainText('Beste mevrouw,\nU krijgt geld.\nDat is 10 euro.'))).toEqual([
      'Beste mevrouw,',
      'U krijgt geld.',
      'Dat is 10 euro.',
    ]);
  });

  test('a lone number, a year or an amount begins no list', () => {
    expect(shown(cleanPlainText('1. Uw aanvraag\n\n2026 was een goed jaar.\n\n12 euro per dag'))).toEqual([
      '1. Uw aanvraag',
      '2026 was een goed jaar.',
      '12 euro per dag',
    ]);
  });

  test('long paragraphs on one line each stay apart', () => {
    const long = `${'Dit is een zin die gewoon doorloopt tot het einde van de alinea. '.repeat(4)}en`;
    expect(cleanPlainText(`${long}\nkleine letter begint\n${long}`)).toHaveLength(3);
  });

  test('curly quotes and dashes stay, soft hyphens and tabs go', () => {
    expect(shown(cleanPlainText('Dat\theet “toe\u00adslag” – en\u00a0meer.'))).toEqual([
      'Dat heet “toeslag” – en meer.',
    ]);
  });

  test('a hundred pages come out clean', () => {
    expect(cleanPlainText(PDF.repeat(100)).length).toBeGreaterThan(500);
  });
});
