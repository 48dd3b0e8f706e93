import type { Endpoint } from 'payload';
import { z } from 'zod';
import { requestPace } from '../../access/requestPace.ts';
import { Problem } from '../../endpoints/request/problem.ts';
import { readBody } from '../../endpoints/request/readBody.ts';
import { prepareLetter } from '../fill/prepareLetter.ts';
import { answering } from '../merge/server/answering.ts';
import { MAX_BATCH_BYTES } from '../merge/server/limits.ts';
import { fillRows } from '../merge/server/makeBatch.ts';
import { loadMergeable } from '../merge/server/mergeable.ts';
import { inOrder, type RowError, sentRows } from '../merge/server/rows.ts';
import { notifyService } from './notify.ts';
import { notifyConfig } from './notifyConfig.ts';
import { type SentRowAnswer, sendRows } from './sendRows.ts';

/** Letters in one request: each is a request to the service, and a person wants to see how far it is. */
const MAX_SENT_ROWS = 10;
/** Of one person, in any 60 seconds. */
const REQUESTS_PER_MINUTE = 120;

const paced = requestPace(REQUESTS_PER_MINUTE);

const batch = z.strictObject({ run: z.uuid(), rows: sentRows(MAX_SENT_ROWS) });

/** What became of a batch that was sent on. */
export interface SentAnswer {
  sent: SentRowAnswer[];
  errors: RowError[];
  /** Dutch: why the service takes no letter now, the next one neither. */
  stopped?: string;
}

/**
 * POST /api/brief-samenvoegen/:collection/:id/versturen: `{"run", "rows": [{"row", "values"}]}` makes the letters of a
 * few rows and hands them to the service that prints and posts. `run` is a UUID that the screen makes once for a file:
 * the same row of the same run is never sent twice. Answers a `SentAnswer`. 400, 401, 403 (also a letter that may not
 * be sent yet), 404 (also where sending is off), 413, 422, 429 and 503 come with a Dutch sentence.
 */
export const sendEndpoint: Endpoint = {
  path: '/brief-samenvoegen/:collection/:id/versturen',
  method: 'post',
  handler: answering(async (req): Promise<SentAnswer | Response> => {
    const { stored, reason } = await loadMergeable(req);
    const slowDown = await paced(req);
    if (slowDown) return slowDown;
    const config = notifyConfig();
    if (!config) throw new Problem(404, 'Versturen staat uit. Uw beheerder kan een verzenddienst instellen.');
    if (reason) throw new Problem(403, reason);
    const { run, rows } = await readBody(req as unknown as Request, batch, MAX_BATCH_BYTES);
    const { filled, errors } = fillRows(await prepareLetter(req.payload, stored), rows);
    const done = await sendRows(await notifyService(config), run, filled);
    return { ...done, errors: inOrder([...errors, ...done.errors]) };
  }),
};
