import { faultOfAddress, faultOfQuestion } from './address.ts';
import { takeIn } from './takeIn.ts';

/** Asks Payload's REST API, as Next hands it a request. */
export type Handler<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>;

const NO_SUCH_ADDRESS = 'Dit adres is er niet.';

const FILE = /^\/api\/[^/]+\/file\//;

/**
 * Stands before every endpoint of Payload's and ours: refuses an address that cannot be one of ours before anything looks
 * for it, and tells the browser and all between to keep no answer, because most are somebody's. What an endpoint says of
 * keeping itself stays; so does a file that is got without a session, which is anybody's.
 */
export function throughDoor<Args extends unknown[]>(handler: Handler<Args>): Handler<Args> {
  return async (request, ...args) => {
    const { pathname, searchParams } = new URL(request.url);
    const fault = faultOfAddress(pathname) ?? faultOfQuestion(searchParams);
    const response = fault
      ? Response.json({ errors: [{ message: fault }] }, { status: 400 })
      : await inDutch(await handler(request, ...args));
    await takeIn(request);
    const isAnybodys = FILE.test(pathname) && response.ok && !hasName(request);
    if (isAnybodys || response.headers.has('Cache-Control')) return response;
    const headers = new Headers(response.headers);
    headers.set('Cache-Control', 'no-store');
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  };
}

/** Payload tells in English, and in a form of its own, that it has no such endpoint; all else it says in Dutch already. */
async function inDutch(response: Response): Promise<Response> {
  if (response.status !== 404) return response;
  const { message } = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { message?: unknown };
  if (typeof message !== 'string') return response;
  return Response.json({ errors: [{ message: NO_SUCH_ADDRESS }] }, { status: 404 });
}

/** Whether a request says who sends it. */
const hasName = ({ headers }: Request): boolean => headers.has('cookie') || headers.has('authorization');
