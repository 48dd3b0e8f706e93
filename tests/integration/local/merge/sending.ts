import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { notifyStandIn } from '../../../support/notifyStandIn.ts';
import { readPdf } from '../../../support/readPdf.ts';
import { approved, ask, concept, database, MARKER, row, rows, sender, support } from './setting.ts';

/** Sending on to who prints and posts. */
export function sending() {
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
}
