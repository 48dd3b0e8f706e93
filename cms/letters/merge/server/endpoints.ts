import type { Endpoint } from 'payload';
import { z } from 'zod';
import { requestPace } from '../../../access/requestPace.ts';
import { Problem } from '../../../endpoints/request/problem.ts';
import { readBody } from '../../../endpoints/request/readBody.ts';
import { fieldsOfLetter } from '../../fill/fieldsOfLetter.ts';
import { loadPassages } from '../../fill/loadPassages.ts';
import { prepareLetter } from '../../fill/prepareLetter.ts';
import { notifyConfig } from '../../send/notifyConfig.ts';
import { sendEndpoint } from '../../send/sendEndpoint.ts';
import type { FieldDefinition } from '../fields/field.ts';
import type { FieldUses } from '../fields/usedFields.ts';
import { answering } from './answering.ts';
import {
  MAX_BATCH_BYTES,
  MAX_BATCH_ROWS,
  REQUESTS_PER_MINUTE,
  TEST_REQUESTS_PER_MINUTE,
  TEST_ROWS,
} from './limits.ts';
import { fillRows, type MadeFile, MERGE_FORMATS, makeFiles, makeOneFile } from './makeBatch.ts';
import { loadMergeable } from './mergeable.ts';
import { inOrder, type RowError, sentRows } from './rows.ts';

/** What a screen needs to know before it reads a file. */
export interface MergeAnswer {
  title: string;
  state: string;
  fields: FieldDefinition[];
  uses: FieldUses;
  /** Whether all rows of a file may be made, or only a few to try the letter. */
  mayMergeAll: boolean;
  /** Dutch: why not. */
  reason?: string;
  /** How many rows a request may have when not all may be made. */
  testLimit: number;
  /** Whether these letters can be sent on to a service that prints and posts. */
  notify: boolean;
  /** The name of the machine of that service; absent when they cannot. */
  sendsTo?: string;
}

/** What became of a batch. */
export interface MergedAnswer {
  letters: (MadeFile & { row: number })[];
  errors: RowError[];
}

/** What became of a batch that was asked for as one file; without a file no row was right. */
export interface MergedFileAnswer {
  file?: MadeFile;
  errors: RowError[];
}

const PATH = '/brief-samenvoegen/:collection/:id';

const paced = requestPace(REQUESTS_PER_MINUTE);
const pacedTests = requestPace(TEST_REQUESTS_PER_MINUTE);

const batch = z.strictObject({
  format: z.enum(MERGE_FORMATS),
  rows: sentRows(MAX_BATCH_ROWS),
  /** Of `een-pdf`: the number of its first letter in the longer file that it becomes part of. */
  start: z.int().min(1).default(1),
});

/**
 * GET /api/brief-samenvoegen/:collection/:id: a `MergeAnswer` about a brief or brief-sjabloon. 401, 403 and 404 come
 * with a Dutch sentence.
 */
const aboutEndpoint: Endpoint = {
  path: PATH,
  method: 'get',
  handler: answering(async (req): Promise<MergeAnswer> => {
    const { stored, title, state, reason } = await loadMergeable(req);
    const { fields, uses, unknown } = fieldsOfLetter(stored, await loadPassages(req.payload));
    const why = unknown.length > 0 ? unknownWords(unknown) : reason;
    const mayMergeAll = why === undefined;
    const service = mayMergeAll ? notifyConfig() : undefined;
    return {
      title,
      state,
      fields,
      uses,
      mayMergeAll,
      ...(why && { reason: why }),
      testLimit: TEST_ROWS,
      notify: service !== undefined,
      ...(service && { sendsTo: new URL(service.url).host }),
    };
  }),
};

/**
 * POST /api/brief-samenvoegen/:collection/:id: `{"format", "rows": [{"row", "values"}], "start"?}` makes the letters of a few
 * rows. Nothing of it is stored or logged, and asking again makes the same. Answers a `MergedAnswer`, or for `een-pdf`
 * a `MergedFileAnswer`; a wrong row is told there. 400, 401, 403, 404, 413, 422 (the letter itself is not right), 429,
 * 501 (no PDF on this machine) and 503 (not now) come with a Dutch sentence.
 */
const makeEndpoint: Endpoint = {
  path: PATH,
  method: 'post',
  handler: answering(async (req): Promise<MergedAnswer | MergedFileAnswer | Response> => {
    const { stored, reason } = await loadMergeable(req);
    const slowDown = await (reason ? pacedTests : paced)(req);
    if (slowDown) return slowDown;
    const { format, rows, start } = await readBody(req as unknown as Request, batch, MAX_BATCH_BYTES);
    if (reason && rows.length > TEST_ROWS) throw new Problem(403, reason);
    const { filled, errors } = fillRows(await prepareLetter(req.payload, stored), rows);
    if (format === 'een-pdf') {
      const made = await makeOneFile(filled, start);
      return { ...made, errors: inOrder([...errors, ...made.errors]) };
    }
    const made = await makeFiles(filled, format);
    return { letters: made.letters, errors: inOrder([...errors, ...made.errors]) };
  }),
};

const unknownWords = (names: readonly string[]): string =>
  `De brief gebruikt velden die niet bekend zijn: ${names.map((name) => `‘${name}’`).join(', ')}. Verbeter eerst de brief.`;

export const mergeEndpoints: Endpoint[] = [aboutEndpoint, makeEndpoint, sendEndpoint];
