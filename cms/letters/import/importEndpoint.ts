import type { Endpoint, PayloadRequest } from 'payload';
import { scoreLetter } from '../../../scoring/index.ts';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { requestPace } from '../../access/requestPace.ts';
import { toLetterDocument } from '../toLetterDocument.ts';
import { MAX_DISCARDED_BYTES, MAX_FILE_BYTES, MAX_FORM_EXTRA_BYTES } from './limits.ts';
import { REFUSALS } from './messages.ts';
import { readDocx } from './readDocx.ts';
import { toLexical } from './toLexical.ts';
import { FileRefused } from './unpack.ts';

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

const NO_RIGHT = 'U mag geen nieuwe brief maken. Vraag de beheerder om de rol Communicatiemedewerker.';
const ONE_FILE = 'Stuur één Word-bestand (.docx) in het veld "bestand".';
const NO_WORDS =
  'In dit bestand staat geen tekst. Misschien is de brief een foto of een scan. Uw bestand is niet veranderd.';

/** Reading a Word file is the heaviest thing one request can ask for; nobody opens more by hand. */
const IMPORTS_PER_MINUTE = 30;
const tooFast = requestPace(IMPORTS_PER_MINUTE);

/** Some four pages: what kind of letter it is shows there, and scoring a whole book for it takes seconds. */
const KIND_SHOWS_WITHIN_BLOCKS = 100;

/**
 * POST /api/brieven/importeer: one .docx as multipart form data (field `bestand`) becomes a draft letter, with the
 * original kept beside it. Answers 201 `{"id", "subject", "leftOut": ["…"]}`; `leftOut` says in Dutch what did not
 * come along. 400, 401, 403, 413, 415, 422 and 429 come with one Dutch sentence, and make no letter.
 */
export const importEndpoint: Endpoint = {
  path: '/importeer',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return problem(401, 'Log in om een Word-bestand te openen.');
    if (!mayDo(rolesOf(req.user), 'brieven', 'create')) return problem(403, NO_RIGHT);
    const refused = await tooFast(req);
    if (refused) return refused;
    try {
      const file = await readFile(req);
      if (!file) return problem(400, ONE_FILE);
      const read = await readDocx(new Uint8Array(await file.arrayBuffer()), file.name);
      const front = toLexical(read.front);
      const back = toLexical(read.back);
      const { document } = toLetterDocument({ front, back });
      if (document.blocks.length === 0) return problem(422, NO_WORDS);
      const beginning = { blocks: document.blocks.slice(0, KIND_SHOWS_WITHIN_BLOCKS) };
      const { kind } = scoreLetter(beginning, { messages: false }).legal;
      const letter = await req.payload.create({
        collection: 'brieven',
        data: {
          subject: read.subject,
          kind,
          front,
          back,
          state: 'concept',
          original: { source: 'docx', name: file.name, front, back },
        },
        depth: 0,
        draft: true,
        // The right to create was asked above; `original` and `state` are closed to forms, not to this endpoint.
        overrideAccess: true,
        req,
      });
      return Response.json({ id: letter.id, subject: read.subject, leftOut: read.leftOut }, { status: 201 });
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      const { status, message } = REFUSALS[error.reason];
      return problem(status, message);
    }
  },
};

/**
 * The one file of the form, never more bytes in memory than allowed.
 * @returns undefined when there is not exactly one file
 * @throws FileRefused `tooLarge`
 */
async function readFile(req: PayloadRequest): Promise<File | undefined> {
  const type = req.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !req.body) return undefined;
  const limit = MAX_FILE_BYTES + MAX_FORM_EXTRA_BYTES;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of req.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    // What is somewhat too large is still read to its end, without keeping it: a browser whose upload is cut off
    // shows a connection error and never our sentence.
    else if (size > MAX_DISCARDED_BYTES) throw new FileRefused('tooLarge');
    else chunks.length = 0;
  }
  if (size > limit) throw new FileRefused('tooLarge');
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  const files = form?.getAll('bestand') ?? [];
  const [file] = files;
  if (files.length !== 1 || !(file instanceof File)) return undefined;
  if (file.size > MAX_FILE_BYTES) throw new FileRefused('tooLarge');
  return file;
}
