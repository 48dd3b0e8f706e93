import type { Endpoint, PayloadRequest } from 'payload';
import { documentFromText } from '../../scoring/index.ts';
import type { LetterDocument } from '../../scoring/types.ts';
import { requestPace } from '../access/requestPace.ts';
import { checkKey } from '../api/keys/checkKey.ts';
import { keyIn } from '../api/keys/key.ts';
import { scoreAside } from '../letters/score/aside.ts';
import { countLaterScore } from '../metrics/countScore.ts';
import { readLetterDocument } from './letterInput.ts';

/** About a hundred pages: more is no letter. */
export const MAX_SCORE_BYTES = 400_000;
const REQUESTS_PER_MINUTE = 120;

const tooFast = requestPace(REQUESTS_PER_MINUTE);

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/**
 * POST /api/score: `{"text": "…"}` or `{"document": {"kind"?, "blocks": […]}}` in, a LetterReport out.
 * For logged-in staff and for API keys; 401, 400, 403, 413, 415 and 429 come with one Dutch sentence.
 */
export const scoreEndpoint: Endpoint = {
  path: '/score',
  method: 'post',
  handler: async (req) => {
    if (!req.user) {
      const check = keyIn(req.headers) && (await checkKey(req.payload, req.headers));
      const why =
        check && 'refused' in check
          ? check.refused
          : 'Log in of gebruik een API-sleutel om een brief te laten scoren.';
      return problem(401, why);
    }
    if (req.user.collection === 'koppelingen' && !req.user.rights?.includes('scoren')) {
      return problem(403, 'Deze sleutel mag niet scoren. Vraag de beheerder om dat recht.');
    }
    const refused = await tooFast(req);
    if (refused) return refused;
    const body = await readBody(req);
    if (body instanceof Response) return body;
    const parsed = readLetterDocument(body);
    if ('error' in parsed) return problem(400, parsed.error);
    const document: LetterDocument =
      'text' in parsed
        ? { ...documentFromText(parsed.text), ...(parsed.kind && { kind: parsed.kind }) }
        : parsed.document;
    return Response.json(await countLaterScore('api', () => scoreAside(document)), {
      headers: { 'Cache-Control': 'no-store' },
    });
  },
};

async function readBody(req: PayloadRequest): Promise<unknown> {
  if (!req.headers.get('content-type')?.includes('application/json')) {
    return problem(415, 'Stuur de brief als JSON (Content-Type: application/json).');
  }
  const tooLarge = () =>
    problem(413, `De brief is te groot: hoogstens ${MAX_SCORE_BYTES / 1000} kB past in één aanvraag.`);
  if (Number(req.headers.get('content-length') ?? 0) > MAX_SCORE_BYTES) return tooLarge();
  const text = (await req.text?.()) ?? '';
  if (Buffer.byteLength(text) > MAX_SCORE_BYTES) return tooLarge();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return problem(400, 'Dit is geen geldige JSON.');
  }
}
