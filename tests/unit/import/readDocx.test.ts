import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { plainText, type TextBlock } from '../../../cms/letters/import/letterText.ts';
import { REFUSALS } from '../../../cms/letters/import/messages.ts';
import { readDocx } from '../../../cms/letters/import/readDocx.ts';
import type { RefusalReason } from '../../../cms/letters/import/unpack.ts';
import * as files from './wordFiles.ts';

const texts = (blocks: readonly TextBlock[]) => blocks.map(plainText);
const runsOf = (block: TextBlock | undefined) => (block && 'runs' in block ? block.runs : undefined);
const refusal = async (bytes: Uint8Array): Promise<RefusalReason | undefined> =>
  readDocx(bytes, 'brief.docx').then(
    () => undefined,
    (error: { reason?: RefusalReason }) => error.reason,
  );

describe('a Word file that is a letter', () => {
  test('keeps headings, bold, nested lists and links', async () => {
    const { front, back, subject, leftOut } = await readDocx(await files.letter(), 'Brief_1.docx');
    expect(subject).toBe('uw aanvraag voor een bijdrage');
    expect(back).toEqual([]);
    expect(leftOut).toEqual([]);
    expect(front[0]).toEqual({ kind: 'heading', level: 2, runs: [{ text: 'Beslissing op uw aanvraag' }] });
    expect(front[3]).toEqual({
      kind: 'paragraph',
      runs: [{ text: 'U krijgt ' }, { text: '120 euro', bold: true }, { text: '.' }],
    });
    expect(front[4]).toMatchObject({ kind: 'heading', level: 3 });
    const items = front.filter((block) => block.kind === 'item');
    expect(items.map(({ depth, ordered, runs }) => [depth, ordered, plainText({ runs })])).toEqual([
      [0, true, 'Bel ons'],
      [1, true, 'op werkdagen'],
      [0, true, 'Kom langs'],
      [0, false, 'een los punt'],
    ]);
    expect(runsOf(front.at(-1))).toEqual([
      { text: 'Kijk op ' },
      { text: 'onze site', href: 'https://voorbeeld.example/hulp' },
    ]);
  });

  test('takes its subject from the name of the file when it states none', async () => {
    const { subject } = await readDocx(await files.word([files.line('Hallo.')]), 'Besluit_over  huur.DOCX');
    expect(subject).toBe('Besluit over huur');
  });

  test('keeps a table, and its row of heads', async () => {
    const { front, leftOut } = await readDocx(await files.withTable(), 'x.docx');
    expect(leftOut).toEqual([]);
    expect(front[1]).toEqual({
      kind: 'table',
      head: true,
      rows: [
        [[{ text: 'Wat' }], [{ text: 'Bedrag' }], []],
        [[{ text: 'Huur' }], [{ text: '500 euro' }], []],
        [[{ text: 'Zorg' }], [{ text: '130 euro' }], [{ text: 'per maand' }]],
      ],
    });
  });

  test('reads a table that lays out text row by row, and says so', async () => {
    const { front, leftOut } = await readDocx(await files.withFrame(), 'x.docx');
    expect(texts(front)).toEqual([expect.stringMatching(/^Kern: Wij /), 'Einde: Tot ziens']);
    expect(leftOut).toEqual([expect.stringContaining('1 tabel is nu gewone tekst')]);
  });

  test('puts footnotes at the end of the back', async () => {
    const { front, back, leftOut } = await readDocx(await files.withFootnotes(), 'x.docx');
    expect(texts(front)).toEqual(['U krijgt bijstand [1].']);
    expect(texts(back)).toEqual(['Noten', '[1] Artikel 11 van de Participatiewet.']);
    expect(leftOut).toEqual([expect.stringContaining('1 voetnoot')]);
  });

  test('reads tracked changes as accepted', async () => {
    const { front, leftOut } = await readDocx(await files.withTrackedChanges(), 'x.docx');
    expect(texts(front)).toEqual(['U krijgt wel geld.']);
    expect(leftOut).toEqual([expect.stringContaining('bijgehouden wijzigingen')]);
  });

  test('names images, headers and footers it leaves out', async () => {
    const { front, leftOut } = await readDocx(await files.withImageAndEdges(), 'x.docx');
    expect(texts(front)).toEqual(['Boven het beeld.', 'Onder het beeld.']);
    expect(leftOut).toEqual([
      '1 afbeelding is niet meegenomen.',
      expect.stringContaining('2 kop- en voetteksten'),
    ]);
  });

  test('fetches no picture from elsewhere, not from the network and not from our own disk', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const address of [
      `http://127.0.0.1:${port}/spion.png`,
      'file:///etc/passwd',
      '../../../etc/passwd',
    ]) {
      const file = await files.withPictureFrom(address);
      const { front, leftOut } = await readDocx(file, 'x.docx');
      expect(texts(front)).toEqual(['Boven het beeld.', 'Onder het beeld.']);
      expect(leftOut).toContain('1 afbeelding is niet meegenomen.');
    }
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toEqual([]);
  });

  test('names a text box by its first words, once', async () => {
    const { front, leftOut } = await readDocx(await files.withTextBox(), 'x.docx');
    expect(texts(front)).toEqual(['Voor het vak.', 'Na het vak.']);
    expect(leftOut).toEqual([expect.stringMatching(/^1 tekstvak is .*‘Afdeling & balie’/)]);
  });

  test('a page break or a line "Achterkant" begins the back', async () => {
    const byPage = await readDocx(await files.withPageBreak(), 'x.docx');
    expect([texts(byPage.front), texts(byPage.back)]).toEqual([['De kern.'], ['De wet.', 'Het bezwaar.']]);
    const marked = await files.word(['De kern.', 'Achterkant:', 'De wet.'].map(files.line));
    const byLine = await readDocx(marked, 'x.docx');
    expect([texts(byLine.front), texts(byLine.back)]).toEqual([['De kern.'], ['De wet.']]);
    expect(byLine.leftOut).toHaveLength(1);
  });

  test('code in it stays text, and a link that runs code is no link', async () => {
    const { front, leftOut } = await readDocx(await files.hostile(), 'x.docx');
    expect(runsOf(front[0])).toEqual([{ text: '<img src=x onerror=alert(1)><script>alert(2)</script>' }]);
    expect(runsOf(front[1])).toEqual([{ text: 'klik hier' }]);
    expect(leftOut).toEqual([expect.stringContaining('1 link is weggehaald')]);
  });

  test('of 200 pages comes in whole', async () => {
    const file = await files.pages(200);
    const start = performance.now();
    const { front } = await readDocx(file, 'x.docx');
    console.log(`200 pages, ${file.length} bytes, read in ${Math.round(performance.now() - start)} ms`);
    expect(front).toHaveLength(200 * 21);
    expect(plainText(front.at(-1) ?? { runs: [] })).toContain('bladzijde 200 staat regel 20');
  });
});

describe('a file that is no letter is refused for what it is', () => {
  test.each<[string, RefusalReason, () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing at all', 'empty', () => new Uint8Array()],
    ['a zip bomb', 'bursts', files.bomb],
    ['thousands of parts', 'bursts', files.manyParts],
    ['half a download', 'broken', async () => (await files.letter()).subarray(0, 3_000)],
    ['a password', 'password', files.withPassword],
    ['macros', 'macro', files.withMacro],
    ['Word 97', 'oldWord', files.oldWord],
    ['rtf', 'oldWord', () => Buffer.from('{\\rtf1 Hallo}')],
    ['pdf', 'pdf', () => Buffer.from('%PDF-1.7\n…')],
    ['OpenDocument', 'openDocument', files.openDocument],
    ['plain text', 'notWord', () => Buffer.from('Geachte mevrouw,')],
    [
      'XML that is not well formed',
      'broken',
      async () => files.editXml(await files.letter(), (xml) => xml.slice(0, 400)),
    ],
    [
      'entities that grow',
      'broken',
      async () =>
        files.editXml(await files.letter(), (xml) =>
          xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa">]>'),
        ),
    ],
  ])('%s', async (_, reason, make) => {
    expect(await refusal(await make())).toBe(reason);
  });

  test('bytes that were changed on the way never end as anything but a letter or a refusal', async () => {
    const whole = await files.letter();
    for (let at = 40; at < whole.length; at += 97) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const outcome = await readDocx(bytes, 'x.docx').then(
        () => 'letter' as const,
        (error: { reason?: RefusalReason }) => error.reason,
      );
      expect(outcome === 'letter' || (outcome !== undefined && outcome in REFUSALS), `byte ${at}`).toBe(true);
    }
  });
});
