import { expect, it, vi } from 'vitest';
import { richText } from '../../../support/richText.ts';
import { approved, ask, concept, database, letter, make, row, rows, support } from './setting.ts';

/** What is too much, too long or not right. */
export function limits() {
  it('a letter that is not approved is made for a few rows, and not for more', async () => {
    expect((await make(concept, rows(5))).body.letters).toHaveLength(5);
    const refused = await make(concept, rows(6));
    expect(refused).toMatchObject({
      status: 403,
      body: { errors: [{ message: expect.stringContaining('5 rijen') }] },
    });
  });

  it('a batch has fifty rows, each once', async () => {
    expect((await make(approved, rows(50))).body.letters).toHaveLength(50);
    for (const wrong of [rows(51), [], [row(2), row(2)], [row(0)]]) {
      expect((await make(approved, wrong)).status).toBe(400);
    }
  });

  it.each<[string, unknown]>([
    ['no JSON', '{"rows": ['],
    ['another format', { format: 'exe', rows: [row(2)] }],
    ['a value that is an object', { format: 'html', rows: [row(2, { aanhef: { a: 1 } })] }],
    ['a name of the prototype', `{"format":"html","rows":[{"row":2,"values":{"__proto__":"x"}}]}`],
    ['a name of the constructor', `{"format":"html","rows":[{"row":2,"values":{"constructor":"x"}}]}`],
  ])('%s is refused in Dutch', async (_, body) => {
    const told = await ask(`brieven/${approved}`, body);
    expect(told).toMatchObject({ status: 400, body: { errors: [{ message: expect.any(String) }] } });
  });

  it('a batch that is too large is refused before it is read', async () => {
    const body = JSON.stringify({ format: 'html', rows: [row(2, { aanhef: 'x'.repeat(4_000_001) })] });
    expect((await ask(`brieven/${approved}`, body)).status).toBe(413);
  });

  it('a value that is too long is the fault of its row only', async () => {
    const { body } = await make(approved, [row(2, { aanhef: 'x'.repeat(3_000) }), row(3)]);
    expect(body.errors).toMatchObject([{ row: 2, field: 'aanhef' }]);
    expect(body.letters).toHaveLength(1);
  });

  it('who asks too often waits', async () => {
    const hasty = await support.staffWith(database.payload, 'communicatie');
    const statuses: number[] = [];
    for (let time = 0; time < 61; time += 1) statuses.push((await make(concept, [], 'html', hasty)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect((await make(approved, rows(1), 'html', hasty)).status).toBe(200);
  });

  it('a machine that makes no PDF says so, and which formats it does make', async () => {
    const { pdfPool } = await import('../../../../cms/letters/render/pool.ts');
    const { PdfUnavailable } = await import('../../../../cms/letters/render/pdfUnavailable.ts');
    const why = new PdfUnavailable();
    const spies = [
      vi.spyOn(pdfPool(), 'typeset').mockRejectedValue(why),
      vi.spyOn(pdfPool(), 'bind').mockRejectedValue(why),
    ];
    try {
      for (const format of ['pdf', 'een-pdf']) {
        const told = await make(approved, rows(2), format);
        expect(told).toMatchObject({ status: 501, body: { errors: [{ message: why.message }] } });
      }
      expect((await make(approved, rows(2), 'docx')).body.letters).toHaveLength(2);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });

  it('a typesetter that fell over is asked again later', async () => {
    const { pdfPool } = await import('../../../../cms/letters/render/pool.ts');
    const spy = vi.spyOn(pdfPool(), 'typeset').mockRejectedValue(new Error('Het liep vast.'));
    try {
      expect((await make(approved, rows(2), 'pdf')).status).toBe(503);
    } finally {
      spy.mockRestore();
    }
  });

  it('a letter with a field that nobody defines is refused as a whole', async () => {
    const broken = await letter('akkoord', { front: richText('Uw ((kenteken)).') });
    expect((await make(broken, rows(1))).status).toBe(422);
    expect((await ask(`brieven/${broken}`)).body).toMatchObject({
      mayMergeAll: false,
      reason: expect.stringContaining('‘kenteken’'),
    });
  });
}
