import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { buildLetter, richPassagesOf } from './build.ts';
import { writeHtml } from './html/writeHtml.ts';
import { type LetterModel, type RenderProblem, UnrenderableLetter } from './model.ts';
import { PdfUnavailable } from './pdfUnavailable.ts';
import { placeOf } from './place.ts';
import { pdfPool } from './pool.ts';
import { readPreviewInput, sampleValues } from './previewInput.ts';
import { readSender } from './sender.ts';
import { fileName, LETTER_FORMS, type LetterForm, MEDIA_TYPE, writeLetter } from './writeLetter.ts';

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/** About a hundred pages, as rich text. */
const MAX_BYTES = 4 * 1024 * 1024;
const MOST_PASSAGES = 500;

/** What the preview in the editor shows. */
export interface PreviewAnswer {
  html: string;
  /** The sides of paper under each other; absent when the letter has problems or this server makes no PDF. */
  paper?: { svg: string; pages: number; frontPages: number };
  problems: { place: string; message: string; quote?: string }[];
  /** Why there is no paper, when it is not the letter's fault. */
  noPaper?: string;
}

/**
 * POST /api/brief-voorbeeld: `{"subject", "front", "back", "fields", "values"?, "form"?}`, a letter as it stands in
 * the editor, saved or not. Answers a `PreviewAnswer`, or with `form` (`pdf`, `docx`, `html`) the file itself.
 * Nothing is kept. 400, 401, 403, 413, 422 (not everybody could read the file), 501 (no PDF on this machine) and 503
 * come with Dutch sentences.
 */
export const previewEndpoint: Endpoint = {
  path: '/brief-voorbeeld',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return problem(401, 'Log in om een voorbeeld te zien.');
    const roles = rolesOf(req.user);
    if (!mayDo(roles, 'brieven', 'read') && !mayDo(roles, 'brief-sjablonen', 'read')) {
      return problem(403, 'U mag geen brieven lezen.');
    }
    const body = await readBody(req);
    if (body instanceof Response) return body;
    const input = readPreviewInput(body);
    if ('error' in input) return problem(400, input.error);
    const [passages, sender] = await Promise.all([readPassages(req), readSender(req.payload)]);
    const { model, problems } = buildLetter(input.letter, input.values, passages, sender);
    return input.form ? answerFile(model, input.form, problems) : answerPreview(model, problems);
  },
};

/**
 * GET /api/brieven/:id/bestand/:form and the same under brief-sjablonen: the stored letter as `pdf`, `docx` or
 * `html`, with the sample of every field. 400, 401, 403, 404, 422, 501 and 503 come with Dutch sentences, as above.
 */
export function fileEndpoint(collection: 'brieven' | 'brief-sjablonen'): Endpoint {
  return {
    path: '/:id/bestand/:form',
    method: 'get',
    handler: async (req) => {
      if (!req.user) return problem(401, 'Log in om deze brief op te halen.');
      if (!mayDo(rolesOf(req.user), collection, 'read')) return problem(403, 'U mag deze brief niet lezen.');
      const form = LETTER_FORMS.find((each) => each === req.routeParams?.form);
      if (!form) return problem(400, `Kies uit: ${LETTER_FORMS.join(', ')}.`);
      const id = String(req.routeParams?.id ?? '');
      try {
        const stored = await req.payload.findByID({
          collection,
          id,
          depth: 0,
          draft: true,
          overrideAccess: false,
          req,
        });
        const [passages, sender] = await Promise.all([readPassages(req), readSender(req.payload)]);
        const values = sampleValues(stored.fields ?? []);
        const { model, problems } = buildLetter(stored, values, passages, sender);
        return await answerFile(model, form, problems);
      } catch (error) {
        if (error instanceof NotFound) return problem(404, 'Deze brief bestaat niet meer.');
        if (error instanceof Forbidden) return problem(403, 'U mag deze brief niet lezen.');
        throw error;
      }
    },
  };
}

async function readPassages(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'bouwstenen',
    limit: MOST_PASSAGES,
    depth: 0,
    draft: true,
    // Who may read a letter reads all of it, also the bouwstenen it is made of.
    overrideAccess: true,
  });
  return richPassagesOf(docs);
}

async function readBody(req: PayloadRequest): Promise<unknown> {
  const tooLarge = () => problem(413, 'Deze brief is te groot voor een voorbeeld.');
  if (Number(req.headers.get('content-length') ?? 0) > MAX_BYTES) return tooLarge();
  const text = (await req.text?.()) ?? '';
  if (Buffer.byteLength(text) > MAX_BYTES) return tooLarge();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return problem(400, 'Dit is geen geldige JSON.');
  }
}

async function answerPreview(model: LetterModel, found: readonly RenderProblem[]): Promise<Response> {
  const answer: PreviewAnswer = { html: writeHtml(model, { preview: true }), problems: found.map(spoken) };
  try {
    answer.paper = await pdfPool().draw(model);
  } catch (error) {
    if (!(error instanceof UnrenderableLetter)) answer.noPaper = (error as Error).message;
    else if (found.length === 0) answer.problems = error.problems.map(spoken);
  }
  return Response.json(answer, { headers: NEVER_KEPT });
}

async function answerFile(
  model: LetterModel,
  form: LetterForm,
  found: readonly RenderProblem[],
): Promise<Response> {
  try {
    const bytes = await writeLetter(model, form);
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        ...NEVER_KEPT,
        'Content-Type': MEDIA_TYPE[form],
        'Content-Disposition': `attachment; filename="${fileName(model.title, form)}"`,
        // An HTML letter opened from here would be a page of the CMS itself.
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
      },
    });
  } catch (error) {
    if (error instanceof PdfUnavailable) return problem(501, error.message);
    if (!(error instanceof UnrenderableLetter)) return problem(503, (error as Error).message);
    const problems = [...error.problems, ...found.filter(({ message }) => !error.message.includes(message))];
    const errors = problems.map(spoken).map(({ place, message }) => ({ message: `${place}: ${message}` }));
    return Response.json({ errors }, { status: 422 });
  }
}

const NEVER_KEPT = { 'Cache-Control': 'no-store' };

const spoken = ({ place, message, quote }: RenderProblem) => ({
  place: placeOf(place),
  message,
  ...(quote && { quote }),
});
