import type { Endpoint, PayloadRequest } from 'payload';
import type { LetterDocument } from '../../../scoring/types.ts';
import { documentOfLetter } from '../../letters/workflow/letterScores.ts';
import type { BakjeBrieven } from '../../payload-types.ts';
import { idOf } from '../access.ts';
import { knownWords } from '../known.ts';
import { makeSheet } from '../sheet/makeSheet.ts';
import { MAX_PART, SHEET_LABELS, SHEET_PARTS, type Sheet } from '../sheet/sheet.ts';
import { bodyOf, freeTextIn, ownLetter } from './answers.ts';

/** The letter's words as they are now; the two people may read the uitlegblad, so the server reads for them. */
async function documentOf(req: PayloadRequest, letter: BakjeBrieven): Promise<LetterDocument | undefined> {
  const collection = letter.source === 'brief' ? 'brieven' : 'brief-sjablonen';
  const id = idOf(letter.source === 'brief' ? letter.letter : letter.template);
  if (!id || letter.source === 'ander-systeem') return undefined;
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: letter.source === 'brief',
    disableErrors: true,
    req,
  });
  return found ? documentOfLetter(found) : undefined;
}

/**
 * POST /api/bakje-brieven/:id/uitlegblad, with the six parts to keep them, or `{opnieuw: true}` to make the sheet
 * from the letter again. Answers `{"sheet"}`; 400, 401, 403, 404.
 */
export const sheetEndpoint: Endpoint = {
  path: '/:id/uitlegblad',
  method: 'post',
  handler: async (req) => {
    const { letter } = await ownLetter(req);
    const body = await bodyOf(req);
    const again = body.opnieuw === true;
    const sheet = again
      ? makeSheet({
          document: await documentOf(req, letter),
          kind: letter.kind,
          term: letter.term,
          lastSafeDay: letter.lastSafeDay,
          known: await knownWords(req),
        })
      : await partsIn(req, body);
    const saved = await req.payload.update({
      collection: 'bakje-brieven',
      id: letter.id,
      data: { sheet, sheetEdited: !again },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({ sheet: saved.sheet });
  },
};

async function partsIn(req: PayloadRequest, body: Record<string, unknown>): Promise<Sheet> {
  const sheet: Partial<Sheet> = {};
  for (const part of SHEET_PARTS) {
    sheet[part] = await freeTextIn(req, body[part], { label: SHEET_LABELS[part], max: MAX_PART });
  }
  return sheet as Sheet;
}
