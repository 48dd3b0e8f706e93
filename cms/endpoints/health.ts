import type { Endpoint } from 'payload';

const noStore = { 'Cache-Control': 'no-store' };

/** GET /api/leeft: 200 as long as the process answers. For whatever restarts a process that hangs. */
export const aliveEndpoint: Endpoint = {
  path: '/leeft',
  method: 'get',
  handler: () => Response.json({ state: 'leeft' }, { headers: noStore }),
};

/**
 * GET /api/gereed: 200 when the CMS can do its work, 503 when the database does not answer. For a load balancer.
 * Says nothing about why: whoever may know reads the log.
 */
export const readyEndpoint: Endpoint = {
  path: '/gereed',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await payload.count({ collection: 'gebruikers' });
      return Response.json({ state: 'gereed' }, { headers: noStore });
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The database does not answer' });
      return Response.json(
        { errors: [{ message: 'Het CMS is nog niet klaar om te werken.' }] },
        { status: 503, headers: { ...noStore, 'Retry-After': '5' } },
      );
    }
  },
};
