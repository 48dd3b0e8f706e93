import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { hasText, scoresOfLetter } from '../workflow/letterScores.ts';

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/** About a hundred pages, as rich text. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * POST /api/brieven/:id/origineel: `{"front", "back"}` (rich text) as it was first pasted. Sets the original only
 * while there is none: what a letter was stays what it was. Answers 200 `{"kept": true}`, or `{"kept": false}` when
 * an original was there already; 400, 401, 403, 404 and 413 come with one Dutch sentence.
 */
export const originalEndpoint: Endpoint = {
  path: '/:id/origineel',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return problem(401, 'Log in om het origineel te bewaren.');
    if (!mayDo(rolesOf(req.user), 'brieven', 'update'))
      return problem(403, 'U mag deze brief niet veranderen.');
    const id = String(req.routeParams?.id ?? '');
    const pasted = await readPasted(req);
    if (pasted instanceof Response) return pasted;
    try {
      const letter = await req.payload.findByID({
        collection: 'brieven',
        id,
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      });
      const { original, kind } = letter;
      if (original?.source || hasText({ front: original?.front, back: original?.back })) {
        return Response.json({ kept: false });
      }
      await req.payload.update({
        collection: 'brieven',
        id,
        data: { original: { source: 'geplakt', ...pasted, scores: scoresOfLetter({ ...pasted, kind }) } },
        depth: 0,
        draft: true,
        // The right to change the letter was asked above; `original` is closed to forms, not to this endpoint.
        overrideAccess: true,
        req,
      });
      return Response.json({ kept: true });
    } catch (error) {
      if (error instanceof NotFound) return problem(404, 'Deze brief bestaat niet meer.');
      if (error instanceof Forbidden) return problem(403, 'U mag deze brief niet veranderen.');
      throw error;
    }
  },
};

type RichText = { root: { type: string; children?: never[] } };

async function readPasted(req: PayloadRequest): Promise<{ front?: RichText; back?: RichText } | Response> {
  const tooLarge = () => problem(413, 'De geplakte tekst is te lang om als origineel te bewaren.');
  if (Number(req.headers.get('content-length') ?? 0) > MAX_BYTES) return tooLarge();
  const text = (await req.text?.()) ?? '';
  if (Buffer.byteLength(text) > MAX_BYTES) return tooLarge();
  const wrong = () => problem(400, 'Stuur een JSON-object met "front" en "back": de geplakte tekst.');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return wrong();
  }
  if (typeof body !== 'object' || body === null) return wrong();
  const { front, back } = body as Record<string, unknown>;
  const halves = { ...(isRichText(front) && { front }), ...(isRichText(back) && { back }) };
  try {
    return hasText(halves) ? halves : wrong();
  } catch {
    return wrong();
  }
}

function isRichText(value: unknown): value is RichText {
  const root = (value as RichText | null | undefined)?.root;
  return typeof root === 'object' && root !== null && root.type === 'root' && Array.isArray(root.children);
}
