import type { PayloadRequest } from 'payload';
import type { BakjeBrieven, BakjeDossier } from '../payload-types.ts';
import { idOf, type Part, partsIn, partsOf } from './access.ts';
import { type Day, today } from './rules/days.ts';
import { byUrgency, type Waiting, waitingOf } from './rules/overdue.ts';
import type { ReportDossier, ReportLetter } from './rules/report.ts';
import { type BakjeState, nextStep } from './rules/steps.ts';

const as = (req: PayloadRequest) =>
  ({ overrideAccess: false, user: req.user, req, pagination: false }) as const;

/** The dossiers this person may see; for a beheerder without what is in them. */
export async function readDossiers(req: PayloadRequest): Promise<BakjeDossier[]> {
  const { docs } = await req.payload.find({
    collection: 'bakje-dossiers',
    sort: 'start',
    depth: 1,
    ...as(req),
  });
  return docs;
}

/** One dossier, or null when it does not exist or is not for this person. */
export async function readDossier(req: PayloadRequest, id: string): Promise<BakjeDossier | null> {
  return req.payload.findByID({
    collection: 'bakje-dossiers',
    id,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
}

/** A letter as a list shows it. */
export interface LetterRow {
  letter: BakjeBrieven;
  dossierId: string;
  reference: string;
  state: BakjeState;
  waiting: Waiting;
  /** The step this person may take now. */
  next?: { to: BakjeState; button: string };
}

/** What a list shows of a letter whose dossier was looked up. */
export function rowOf(letter: BakjeBrieven, parts: readonly Part[], now: Day): LetterRow {
  const since = letter.steps?.at(-1)?.at;
  const step = nextStep(letter.state);
  const dossier = letter.dossier as BakjeDossier;
  return {
    letter,
    dossierId: idOf(letter.dossier) ?? '',
    reference: dossier.reference ?? '',
    state: letter.state,
    waiting: waitingOf(
      {
        state: letter.state,
        since: since ? today(new Date(since)) : letter.letterDate,
        lastSafeDay: letter.lastSafeDay,
      },
      now,
    ),
    ...(step &&
      parts.some((part) => step.roles.includes(part)) && { next: { to: step.to, button: step.button } }),
  };
}

/** The letters this person may see, what presses first. Of one dossier, or of all. */
export async function readLetters(req: PayloadRequest, dossierId?: string): Promise<LetterRow[]> {
  if (partsOf(req.user).length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'bakje-brieven',
    depth: 1,
    ...(dossierId && { where: { dossier: { equals: dossierId } } }),
    ...as(req),
  });
  const now = today();
  return docs
    .map((letter) => rowOf(letter, partsIn(letter.dossier as BakjeDossier, req.user), now))
    .sort((a, b) => byUrgency(a.waiting, b.waiting));
}

/** What the pilotverslag reads of a dossier. */
export function reportDossier(dossier: BakjeDossier): ReportDossier {
  return {
    reference: dossier.reference ?? '',
    start: dossier.start,
    closedOn: dossier.closedOn,
    notCounted: dossier.notCounted,
    figures: (dossier.figures ?? []).map(({ figure, on }) => ({ figure, on })),
    lessons: (dossier.lessons ?? []).map(({ text, on }) => ({ text, on })),
  };
}

/** What the pilotverslag reads of a letter. */
export function reportLetter(letter: BakjeBrieven): ReportLetter {
  return { steps: (letter.steps ?? []).map(({ state, at }) => ({ state, on: today(new Date(at)) })) };
}
