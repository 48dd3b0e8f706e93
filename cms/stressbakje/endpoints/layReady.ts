import type { Endpoint, PayloadRequest } from 'payload';
import type { LetterDocument, LetterKind } from '../../../scoring/types.ts';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { refusal } from '../../access/refusal.ts';
import { LETTER_KIND_OPTIONS } from '../../letters/letterKinds.ts';
import { documentOfLetter, scoresOf } from '../../letters/workflow/letterScores.ts';
import { wayWith } from '../hooks/stepsOfWay.ts';
import { knownWords } from '../known.ts';
import { findPersonalData } from '../personalData/noPersonalData.ts';
import { addDays, type Day, dayInWords, isDay, today } from '../rules/days.ts';
import { lastSafeDay, TERMS, type Term, usualTerm } from '../rules/terms.ts';
import { makeSheet } from '../sheet/makeSheet.ts';
import { bodyOf, runningDossier } from './answers.ts';

/** An older letter belongs in no bakje: its term has long gone by. In days. */
const OLDEST_LETTER = 365;

interface Source {
  source: 'brief' | 'sjabloon' | 'ander-systeem';
  title: string;
  kind: LetterKind;
  letter?: string;
  template?: string;
  document?: LetterDocument;
}

const kindLabel = (kind: LetterKind) =>
  LETTER_KIND_OPTIONS.find(({ value }) => value === kind)?.label ?? kind;

/** The letter's own subject; its kind when something in the subject looks like a person. */
async function titleOf(
  req: PayloadRequest,
  subject: string | null | undefined,
  kind: LetterKind,
): Promise<string> {
  const title = subject?.trim() ?? '';
  return title && findPersonalData(title, await knownWords(req)).length === 0 ? title : kindLabel(kind);
}

async function sourceIn(req: PayloadRequest, body: Record<string, unknown>): Promise<Source> {
  const id = typeof body.id === 'string' ? body.id : '';
  if (body.bron === 'brief') {
    if (!mayDo(rolesOf(req.user), 'brieven', 'read')) throw refusal('U mag de brieven niet zien.', 403);
    const letter = await req.payload.findByID({
      collection: 'brieven',
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
      req,
    });
    if (!letter) throw refusal('Deze brief bestaat niet meer. Kies een andere.', 400);
    const title = await titleOf(req, letter.subject, letter.kind);
    return {
      source: 'brief',
      title,
      kind: letter.kind,
      letter: letter.id,
      document: documentOfLetter(letter),
    };
  }
  if (body.bron === 'sjabloon') {
    const template = await req.payload.findByID({
      collection: 'brief-sjablonen',
      id,
      depth: 0,
      disableErrors: true,
      req,
    });
    if (!template) throw refusal('Dit sjabloon bestaat niet meer. Kies een ander.', 400);
    const title = await titleOf(req, template.subject, template.kind);
    return {
      source: 'sjabloon',
      title,
      kind: template.kind,
      template: template.id,
      document: documentOfLetter(template),
    };
  }
  if (body.bron !== 'ander-systeem') throw refusal('Kies waar de brief vandaan komt.', 400);
  const kind = LETTER_KIND_OPTIONS.find(({ value }) => value === body.soort)?.value;
  if (!kind) throw refusal('Kies wat voor brief het is.', 400);
  return { source: 'ander-systeem', title: kindLabel(kind), kind };
}

function letterDateIn(value: unknown): Day {
  const now = today();
  if (!isDay(value)) throw refusal('Vul de datum in die op de brief staat.', 400);
  if (value > now) throw refusal('De datum op de brief is nog niet geweest.', 400);
  if (value < addDays(now, -OLDEST_LETTER)) {
    throw refusal(`De brief is van voor ${dayInWords(addDays(now, -OLDEST_LETTER))}. Kijk de datum na.`, 400);
  }
  return value;
}

function termIn(
  body: Record<string, unknown>,
  kind: LetterKind,
  letterDate: Day,
): { term: Term; termDay: Day | null } {
  const term = body.termijn === undefined ? usualTerm(kind) : TERMS.find((each) => each === body.termijn);
  if (!term) throw refusal('Kies welke termijn loopt.', 400);
  if (term === 'geen' || term === 'bezwaar') return { term, termDay: null };
  if (!isDay(body.termijndag) || body.termijndag < letterDate) {
    throw refusal('Vul de laatste dag in die in de brief staat. Die ligt na de datum van de brief.', 400);
  }
  return { term, termDay: body.termijndag };
}

/**
 * POST /api/bakje-dossiers/:id/brief `{bron: 'brief'|'sjabloon'|'ander-systeem', id?, soort?, datum, termijn?,
 * termijndag?}`: the consulent lays a letter in the bakje; the uitlegblad is made at once.
 * Answers `{"id"}` with 201; 400, 401, 403, 404, and 409 for a closed dossier or one without two people.
 */
export const layReadyEndpoint: Endpoint = {
  path: '/:id/brief',
  method: 'post',
  handler: async (req) => {
    const { dossier, parts } = await runningDossier(req);
    if (!parts.includes('consulent')) throw refusal('Alleen de consulent legt brieven in het bakje.', 403);
    if (!dossier.begeleider) throw refusal('Kies eerst een begeleider voor dit dossier.', 409);
    const body = await bodyOf(req);
    const { document, ...source } = await sourceIn(req, body);
    const letterDate = letterDateIn(body.datum);
    const { term, termDay } = termIn(body, source.kind, letterDate);
    const lastDay = lastSafeDay(term, letterDate, termDay);
    const letter = await req.payload.create({
      collection: 'bakje-brieven',
      data: {
        ...source,
        dossier: dossier.id,
        letterDate,
        term,
        termDay,
        lastSafeDay: lastDay,
        state: 'klaargelegd',
        way: wayWith(
          {},
          {
            state: 'klaargelegd',
            at: new Date().toISOString(),
            by: req.user?.id as string,
          },
        ),
        ...(document && { scores: scoresOf(document) }),
        sheet: makeSheet({
          document,
          kind: source.kind,
          term,
          lastSafeDay: lastDay,
          known: await knownWords(req),
        }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({ id: letter.id }, { status: 201 });
  },
};
