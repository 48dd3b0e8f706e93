import type { PayloadRequest } from 'payload';
import { refusal } from '../../access/refusal.ts';
import { bodyOf } from '../../letters/workflow/answers.ts';
import type { BakjeBrieven, BakjeDossier } from '../../payload-types.ts';
import { idOf, mayOpenModule, type Part, partsIn } from '../access.ts';
import { knownWords } from '../known.ts';
import { noPersonalData } from '../personalData/noPersonalData.ts';
import { isDay, today } from '../rules/days.ts';

const GONE = 'Dit dossier bestaat niet, of het is niet van u.';

function requireModule(req: PayloadRequest): void {
  if (!req.user) throw refusal('Log in om met het Stressbakje te werken.', 401);
  if (!mayOpenModule(req.user))
    throw refusal('U werkt niet met het Stressbakje. Vraag het aan de beheerder.', 403);
}

export interface OwnDossier {
  dossier: BakjeDossier;
  parts: Part[];
}

/**
 * The dossier an endpoint is about, for one of its two people.
 * @throws refusal 401, 403, and 404 both when it does not exist and when it is somebody else's
 */
export async function ownDossier(req: PayloadRequest, id = req.routeParams?.id): Promise<OwnDossier> {
  requireModule(req);
  const dossier = await req.payload.findByID({
    collection: 'bakje-dossiers',
    id: String(id ?? ''),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const parts = partsIn(dossier ?? undefined, req.user);
  if (!dossier || parts.length === 0) throw refusal(GONE, 404);
  return { dossier, parts };
}

/** The same, of a dossier that still runs. @throws refusal 409 when it is closed */
export async function runningDossier(req: PayloadRequest, id = req.routeParams?.id): Promise<OwnDossier> {
  const own = await ownDossier(req, id);
  if (own.dossier.status === 'afgesloten') {
    throw refusal('Dit dossier is afgesloten. Er kan niets meer bij.', 409);
  }
  return own;
}

/** The letter an endpoint is about, with its dossier. @throws as `ownDossier` */
export async function ownLetter(req: PayloadRequest): Promise<OwnDossier & { letter: BakjeBrieven }> {
  requireModule(req);
  const letter = await req.payload.findByID({
    collection: 'bakje-brieven',
    id: String(req.routeParams?.id ?? ''),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (!letter) throw refusal('Deze brief bestaat niet, of hij is niet van u.', 404);
  return { letter, ...(await ownDossier(req, idOf(letter.dossier))) };
}

/**
 * A free text somebody sent, trimmed.
 * @throws refusal 400 when it is missing, too long, or when something in it looks like a person
 */
export async function freeTextIn(
  req: PayloadRequest,
  value: unknown,
  { label, max, required = false }: { label: string; max: number; required?: boolean },
): Promise<string> {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text && required) throw refusal(`Vul “${label}” in.`, 400);
  if (text.length > max) throw refusal(`Maak “${label}” korter dan ${max} tekens.`, 400);
  const verdict = noPersonalData(text, label, await knownWords(req));
  if (verdict !== true) throw refusal(verdict, 400);
  return text;
}

/** A day somebody sent. @throws refusal 400 when it does not exist or lies in the future */
export function pastDayIn(value: unknown, label: string): string {
  if (!isDay(value)) throw refusal(`De dag bij “${label}” bestaat niet. Kies een dag.`, 400);
  if (value > today()) throw refusal(`De dag bij “${label}” is nog niet geweest.`, 400);
  return value;
}

export { bodyOf };
