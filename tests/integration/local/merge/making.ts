import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readPdf } from '../../../support/readPdf.ts';
import { approved, make, row, rows, textOf } from './setting.ts';

/** Making letters out of rows. */
export function making() {
  it('makes each good row and tells each bad one by number, field and reason', async () => {
    const { status, body } = await make(approved, [
      row(2),
      row(3, { bedrag: 'veel' }),
      row(4, { aanhef: '', datum: '31-2-2026' }),
      row(5, { schoenmaat: '42' }),
      row(6, { Aanhef: 'dubbel' }),
      row(7, { toelichting: 'Dat is veel.' }),
    ]);
    expect(status).toBe(200);
    expect(body.letters?.map((each) => each.row)).toEqual([2, 7]);
    expect(body.errors.map((error) => [error.row, error.field])).toEqual([
      [3, 'bedrag'],
      [4, 'datum'],
      [4, 'aanhef'],
      [5, 'schoenmaat'],
      [6, 'Aanhef'],
    ]);
    const [plain, long] = body.letters ?? [];
    expect(textOf(plain?.bytes)).toContain('u krijgt €\u00a0250,00.');
    expect(textOf(plain?.bytes)).not.toContain(' ontbreekt]');
    expect(textOf(long?.bytes)).toContain('Dat is veel.');
  });

  it('makes PDF and Word, the same when it is asked again', async () => {
    const { body } = await make(approved, rows(3), 'pdf');
    expect(body.letters).toHaveLength(3);
    const [first] = body.letters ?? [];
    expect(first?.pages).toBe(1);
    expect(readPdf(Buffer.from(first?.bytes ?? '', 'base64')).root.text).toContain('mevrouw Sahin');
    const again = (await make(approved, rows(3), 'pdf')).body.letters;
    expect(again?.map(({ sha256 }) => sha256)).toEqual(body.letters?.map(({ sha256 }) => sha256));
    const word = (await make(approved, rows(1), 'docx')).body.letters?.[0];
    expect(Object.keys(unzipSync(Buffer.from(word?.bytes ?? '', 'base64')))).toContain('word/document.xml');
  });

  it('makes one PDF of a whole batch, without the rows that are not right', async () => {
    const sent = [
      row(2),
      row(3, { aanhef: '' }),
      row(4, { aanhef: 'heer 漢字' }),
      row(5, { aanhef: 'heer Bos' }),
    ];
    const { body } = await make(approved, sent, 'een-pdf');
    expect(body.errors.map((error) => error.row)).toEqual([3, 4]);
    const { text } = readPdf(Buffer.from(body.file?.bytes ?? '', 'base64')).root;
    expect(text).toContain('heer Bos');
    expect(text).toContain('mevrouw Sahin');
    // Two letters of one side, each with an empty other side.
    expect(body.file?.pages).toBe(4);
    const none = (await make(approved, [row(2, { aanhef: '' })], 'een-pdf')).body;
    expect(none.file).toBeUndefined();
    expect(none.errors).toHaveLength(1);
  });

  it('reads the date of a cell as the browser showed it', async () => {
    const cell = row(2, { toelichting: new Date(Date.UTC(2026, 10, 3)) });
    const { body } = await make(approved, [cell]);
    expect(textOf(body.letters?.[0]?.bytes)).toContain('3 november 2026');
  });
}
