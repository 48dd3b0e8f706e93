import { createHash, timingSafeEqual } from 'node:crypto';
import type { Endpoint } from 'payload';
import { metrics } from './metrics.ts';
import { lookAtQueues } from './queues.ts';

const noStore = { 'Cache-Control': 'no-store' };
const problem = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: noStore });

/**
 * GET /api/metingen: what this process counted, as OpenMetrics, for who sends `Authorization: Bearer` with the token
 * in METRICS_TOKEN; 401 for others. Without that setting there is no such address (404).
 */
export const metricsEndpoint: Endpoint = {
  path: '/metingen',
  method: 'get',
  handler: async ({ headers, payload }) => {
    const token = process.env.METRICS_TOKEN;
    if (!token) return problem(404, 'De metingen staan uit.');
    const given = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
    if (given === undefined || !same(given, token)) {
      return problem(401, 'Stuur het token van de metingen mee (Authorization: Bearer …).');
    }
    await lookAtQueues(payload);
    const { register } = metrics();
    return new Response(await register.metrics(), {
      headers: { ...noStore, 'Content-Type': register.contentType },
    });
  },
};

/** In a time that does not depend on where they differ. */
function same(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
