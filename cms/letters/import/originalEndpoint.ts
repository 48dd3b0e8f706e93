import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { WORKFLOW_STEP } from '../workflow/letterHooks.ts';
import { hasText, scoresOfLetter } from '../workflow/letterScores.ts';

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/** About a hundred pages, as rich text. */
const MAX_BYTES = 4 * 1024 * 1024;

/** One sitting: as long as a first save may take to be followed by the text it began with. In milliseconds. */
const FRESH = 30 * 60_000;

/**
 * POST /api/brieven/:id/origineel: `{"front", "back"}` (rich text) as it was first pasted. Becomes the original of a
 * letter that was begun empty, while it is fresh and for its maker only; one that came from a sjabloon, a Word file
 * or an earlier paste stays. Answers 200 `{"kept": true}`, or `{"kept": false}` when the original stays what it was;
 * 400, 401, 403, 404 and 413 come with one Dutch sentence.
 */
export const originalEndpoint: Endpoint = {
  path: '/:id/origineel',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return problem(401, 'Log in om het origineel te bewaren.');
    if (!mayDo(rolesOf(req.user), 'brieven', 'update')) {
      return problem(403, 'U mag deze brief niet veranderen.');
    }
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
      const begunEmpty = (letter.original?.source ?? 'leeg') === 'leeg';
      const isFresh = Date.now() - new Date(letter.createdAt).getTime() < FRESH;
      if (!begunEmpty || !isFresh || letter.createdBy !== req.user.id) return Response.json({ kept: false });
      const scores = await scoresOfLetter(req, { ...pasted, kind: letter.kind });
      await req.payload.update({
        collection: 'brieven',
        id,
        data: { original: { source: 'geplakt', ...pasted, scores } },
        // The letter itself does not change: no new approval, no line in its history.
        context: { [WORKFLOW_STEP]: true },
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

interface Pasted {
  front: RichText | null;
  back: RichText | null;
}

async function readPasted(req: PayloadRequest): Promise<Pasted | Response> {
  const tooLarge = () => problem(413, 'De geplakte tekst is te lang om als origineel te bewaren.');
  if (Number(req.headers.get('content-length') ?? 0) > MAX_BYTES) return tooLarge();
  const text = (await req.text?.()) ?? '';
  if (Buffer.byteLength(text) > MAX_BYTES) return tooLarge();
  const wrong = () => problem(400, 'Stuur een JSON-object met "front" en "back": de geplakte tekst.');
  try {
    const body = JSON.parse(text) as Record<string, unknown> | null;
    const halves = { front: richText(body?.front), back: richText(body?.back) };
    return hasText(halves) ? halves : wrong();
  } catch {
    return wrong();
  }
}

interface RichText {
  root: Record<string, unknown>;
  [key: string]: unknown;
}

/** Only what has the shape of rich text; the words in it are shown as text and never as anything else. */
function richText(value: unknown): RichText | null {
  const root = (value as Partial<RichText> | null | undefined)?.root;
  return root?.type === 'root' && Array.isArray(root.children) ? { root } : null;
}
