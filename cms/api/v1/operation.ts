import type { Payload } from 'payload';
import type { z } from 'zod';
import type { ProblemStatus } from '../../endpoints/request/problem.ts';
import type { KeyHolder } from '../keys/checkKey.ts';
import type { KeyRight } from '../keys/rights.ts';

/** What a handler gets: everything in it was checked. */
export interface Call {
  payload: Payload;
  request: Request;
  /** Parts of the path, decoded. */
  params: Record<string, string>;
  query: unknown;
  body: unknown;
  /** The koppeling that asks; only missing where an operation is open to all. */
  holder: KeyHolder | undefined;
}

/** An answer that is no problem, as the OpenAPI document tells it. */
export interface Answer {
  description: string;
  /** JSON by a named schema, JSON of any shape, or a file of one of these types. */
  content?: { schema: z.ZodType } | { anyJson: string } | { files: readonly string[] };
  /** Header names with what they say. */
  headers?: Record<string, string>;
}

/** One thing that can be asked of the API: what checks it, answers it and describes it. */
export interface Operation {
  id: string;
  method: 'GET' | 'POST' | 'DELETE';
  /** Below /api/v1, with `{names}`. */
  path: string;
  tag: 'Sjablonen' | 'Brieven' | 'Opdrachten' | 'Scores' | 'Beschrijving';
  summary: string;
  description: string;
  /** What the key must be allowed; an operation without one is open to all. */
  right?: KeyRight;
  query?: z.ZodType;
  body?: { schema: z.ZodType; maxBytes: number };
  /** Path parameters with what they are. */
  params?: Record<string, string>;
  answers: Record<number, Answer>;
  /** Problems beside those that follow from a key, a body, a query or a name in the path. */
  problems?: readonly ProblemStatus[];
  handle(call: Call): Promise<Response>;
}

/** Every problem an operation may answer. */
export function problemsOf(operation: Operation): ProblemStatus[] {
  const { right, body, query, params, problems = [] } = operation;
  const all = new Set<ProblemStatus>([...problems, 500]);
  if (right) for (const status of [401, 403, 429] as const) all.add(status);
  if (body) for (const status of [400, 413, 415] as const) all.add(status);
  if (query) all.add(400);
  if (params) all.add(404);
  return [...all].sort((one, other) => one - other);
}
