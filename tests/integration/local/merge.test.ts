import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROLES } from '../../../cms/access/roles.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { letterInState } from '../../support/letterInState.ts';
import type * as Support from '../../support/mergeCall.ts';
import { notifyStandIn } from '../../support/notifyStandIn.ts';
import { readPdf } from '../../support/readPdf.ts';
import { richText } from '../../support/richText.ts';

/** A street that is nowhere else on this machine. */
const MARKER = 'Kwikstaartlaan 7319';

let database: TestDatabase;
let support: typeof Support;
let sender: object;
let approved: string;
let concept: string;

const letter = (state: 'concept' | 'akkoord', data: object = {}) =>
  letterInState(database.payload, state, {
    subject: 'U krijgt geld',
    front: richText('Beste ((aanhef)), u krijgt ((bedrag)). ((toelichting))'),
    fields: [
      { name: 'toelichting', label: 'Toelichting', type: 'tekst', sample: 'Dat is veel.', required: false },
    ],
    ...data,
  });

const VALUES = {
  aanhef: 'mevrouw Sahin',
  bedrag: '€ 250,00',
  datum: '2026-12-01',
  ontvanger: 'Mevrouw E. Sahin',
  straat: 'Lindelaan 12',
  postcode: '1234 CD',
  woonplaats: 'Voorbeeld',
};
const row = (number: number, values: object = {}) => ({ row: number, values: { ...VALUES, ...values } });
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 2));

const ask = (path: string, body?: unknown, user: object | null = sender) =>
  support.mergeCall(database.payload, user, path, body);
const make = (id: string, sent: object[], format = 'html', user = sender) =>
  ask(`brieven/${id}`, { format, rows: sent }, user);
const textOf = (base64: string | undefined) => Buffer.from(base64 ?? '', 'base64').toString('utf8');

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
  support = await import('../../support/mergeCall.ts');
  const { seed } = await import('../../../cms/seed/seed.ts');
  await seed(database.payload, '.');
  sender = await support.staffWith(database.payload, 'consulent');
  approved = await letter('akkoord');
  concept = await letter('concept');
});

afterAll(async () => {
  const { pdfPool } = await import('../../../cms/letters/render/pool.ts');
  await pdfPool().close();
  await database.close();
});

describe('what a screen is told of a letter', () => {
  it('is its fields with the address, and that all of an approved letter may be made', async () => {
    const { status, body } = await ask(`brieven/${approved}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title: 'U krijgt geld',
      state: 'akkoord',
      mayMergeAll: true,
      testLimit: 5,
      notify: false,
    });
    expect(body.reason).toBeUndefined();
    const names = (body.fields as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(VALUES), 'toelichting']));
    expect(body.uses).toMatchObject({ aanhef: [[]] });
  });

  it('is why a letter that is not approved can only be tried', async () => {
    const { body } = await ask(`brieven/${concept}`);
    expect(body).toMatchObject({ mayMergeAll: false, reason: expect.stringContaining('nog niet akkoord') });
  });

  it('of a sjabloon depends on whether it is published, and never hard', async () => {
    const told = async (hard: boolean) => {
      const { docs } = await database.payload.find({
        collection: 'brief-sjablonen',
        where: { hard: hard ? { equals: true } : { not_equals: true } },
        limit: 1,
      });
      return (await ask(`brief-sjablonen/${docs[0]?.id}`)).body;
    };
    expect(await told(false)).toMatchObject({ state: 'published', mayMergeAll: true });
    expect(await told(true)).toMatchObject({
      mayMergeAll: false,
      reason: expect.stringContaining('met opzet moeilijk'),
    });
  });
});

describe('who may merge', () => {
  const may = ['beheerder', 'communicatie', 'consulent'];
  it.each(ROLES)('%s', async (role) => {
    const user = await support.staffWith(database.payload, role);
    const expected = may.includes(role) ? 200 : 403;
    expect((await ask(`brieven/${approved}`, undefined, user)).status).toBe(expected);
    expect((await make(approved, rows(1), 'html', user)).status).toBe(expected);
  });

  it('nobody who is not logged in, and no key of a system', async () => {
    const refused = await ask(`brieven/${approved}`, { format: 'html', rows: rows(1) }, null);
    expect(refused).toMatchObject({ status: 401, body: { errors: [{ message: expect.any(String) }] } });
    expect((await ask(`brieven/${approved}`, undefined, { id: 1, collection: 'koppelingen' })).status).toBe(
      403,
    );
  });

  it('and only a brief or a sjabloon that exists', async () => {
    expect((await ask('brieven/weg')).status).toBe(404);
    expect((await ask(`gebruikers/${approved}`)).status).toBe(404);
    expect((await ask('__proto__/constructor')).status).toBe(404);
  });
});

describe('making letters', () => {
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
});

describe('limits', () => {
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
    const { pdfPool } = await import('../../../cms/letters/render/pool.ts');
    const { PdfUnavailable } = await import('../../../cms/letters/render/pdfUnavailable.ts');
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
    const { pdfPool } = await import('../../../cms/letters/render/pool.ts');
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
});

describe('sending on', () => {
  const RUN = '0b5a6f0e-5d0c-4a52-8d1e-3b1f8f3f9a11';
  const send = (id: string, sent: object[], run = RUN, user: object | null = sender) =>
    ask(`brieven/${id}/versturen`, { run, rows: sent }, user);
  let standIn: Awaited<ReturnType<typeof notifyStandIn>>;

  beforeAll(async () => {
    standIn = await notifyStandIn();
  });
  afterAll(() => standIn.close());
  afterEach(() => vi.unstubAllEnvs());

  it('is off until it is set up', async () => {
    expect(await send(approved, rows(1))).toMatchObject({
      status: 404,
      body: { errors: [{ message: expect.stringContaining('staat uit') }] },
    });
    vi.stubEnv('NOTIFY_URL', standIn.config.url);
    expect((await send(approved, rows(1))).status).toBe(404);
    vi.stubEnv('NOTIFY_API_KEY', standIn.config.key);
    expect((await ask(`brieven/${approved}`)).body.notify).toBe(true);
    expect((await ask(`brieven/${concept}`)).body.notify).toBe(false);
  });

  it('sends each good row once, tells the others, and leaves nothing in the log', async () => {
    vi.stubEnv('NOTIFY_URL', standIn.config.url);
    vi.stubEnv('NOTIFY_API_KEY', standIn.config.key);
    const logged = vi.spyOn(database.payload.logger, 'error');
    const sent = [row(2, { straat: MARKER }), row(3, { bedrag: 'veel' }), row(4, { straat: '' })];
    const first = await send(approved, sent);
    expect(first).toMatchObject({ status: 200, body: { sent: [{ row: 2, already: false }] } });
    expect(first.body.errors.map((error) => error.row)).toEqual([3, 4]);
    expect((await send(approved, sent)).body).toMatchObject({ sent: [{ row: 2, already: true }] });
    expect(standIn.letters).toHaveLength(1);
    expect(readPdf(standIn.letters[0]?.pdf ?? Buffer.of()).root.text).toContain('mevrouw Sahin');
    standIn.mood = 'falls-over';
    const failed = await send(approved, [row(9, { straat: MARKER })]);
    standIn.mood = 'takes';
    expect(failed.body.errors).toMatchObject([{ row: 9 }]);
    expect(JSON.stringify(failed.body)).not.toContain(MARKER);
    expect(logged).not.toHaveBeenCalled();
  });

  it('is refused for a letter that is not approved, too many rows, and who may not merge', async () => {
    vi.stubEnv('NOTIFY_URL', standIn.config.url);
    vi.stubEnv('NOTIFY_API_KEY', standIn.config.key);
    const jurist = await support.staffWith(database.payload, 'jurist');
    const before = standIn.posted;
    expect((await send(concept, rows(1))).status).toBe(403);
    expect((await send(approved, rows(11))).status).toBe(400);
    expect((await send(approved, rows(1), 'geen-uuid')).status).toBe(400);
    expect((await send(approved, rows(1), RUN, jurist)).status).toBe(403);
    expect((await send(approved, rows(1), RUN, null)).status).toBe(401);
    expect(standIn.posted).toBe(before);
  });
});

describe('what is left behind', () => {
  it('is nothing: not in the database, the data folder, the temp folder or the log', async () => {
    const printed: string[] = [];
    const catching = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((chunk) => {
        printed.push(String(chunk));
        return true;
      }),
    );
    const logged = vi.spyOn(database.payload.logger, 'error');
    const before = new Set(readdirSync(tmpdir()));
    try {
      const marked = [row(2, { straat: MARKER }), row(3, { straat: MARKER, bedrag: MARKER })];
      for (const format of ['pdf', 'docx', 'html', 'een-pdf']) {
        const { body } = await make(approved, marked, format);
        // It was really made of these values, and what was wrong was told to who asked.
        // One letter; as one file it has a white side behind it.
        expect(body.letters?.length ?? body.file?.pages).toBe(format === 'een-pdf' ? 2 : 1);
        expect(body.errors[0]?.message).toContain(MARKER);
      }
      await ask(`brieven/${approved}`, `{"rows": ["${MARKER}"`);
    } finally {
      for (const spy of catching) spy.mockRestore();
    }
    const found = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
        .filter((path) => {
          const bytes = readFileSync(path);
          return bytes.includes(MARKER) || bytes.includes(Buffer.from(MARKER).toString('base64'));
        });
    const fresh = readdirSync(tmpdir()).filter((name) => !before.has(name));
    expect(found(database.dataDir)).toEqual([]);
    expect(
      fresh.flatMap((name) => {
        const path = join(tmpdir(), name);
        return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? found(path) : [];
      }),
    ).toEqual([]);
    expect(printed.join('')).not.toContain(MARKER);
    expect(JSON.stringify(logged.mock.calls)).not.toContain(MARKER);
  });
});
