import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { refusal } from '../../access/refusal.ts';
import { mayFold, mayNotFold, wasFolded } from '../../database/foldVersions.ts';
import type { LetterState } from '../letterStates.ts';
import { refuseOldBasis } from './basis.ts';
import { recordEvent } from './events.ts';
import {
  documentOfLetter,
  hasText,
  type LetterScores,
  type ScoredLetter,
  scoresOfLetter,
} from './letterScores.ts';
import { type ChangedField, changedFields } from './sameLetter.ts';
import { isBeingWritten, type MarkedLetter, scoreAtRest } from './scoresAtRest.ts';
import { isApproved, lapseApprovals } from './verdicts.ts';

/** In a request's context: this save is a step of the workflow itself, which sets the state. */
export const WORKFLOW_STEP = 'letterWorkflowStep';

/** In a request's context: this save puts an old version back. */
const RESTORES = 'letterRestores';

/** In a request's context: which fields the saves of this request change. */
const CHANGES = 'letterChanges';

interface Letter extends MarkedLetter {
  id?: string;
  state?: LetterState | null;
  [field: string]: unknown;
}

const APPROVED: readonly (LetterState | null | undefined)[] = ['akkoord', 'in-gebruik'];

/** Remembers that a version is put back, so that the history can say so. */
export const noticeRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context[RESTORES] = true;
  return args;
};

/**
 * At every save: refuses to write over what somebody else saved meanwhile, works out the scores (or marks them as those
 * of an earlier text: `scoresAtRest.ts`), keeps the original, and takes an approval back when what was approved changes.
 * The state is never what a client or an old version says it is: only the workflow's own steps set it.
 */
export const keepWorkflow: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const change = data as Letter;
  refuseUnreadable(change);
  if (operation === 'create') return begin(req, change);
  const before = originalDoc as Letter;
  mayNotFold(req);
  if (context[WORKFLOW_STEP]) {
    // Who pressed the button did not write the text: four eyes count from the last writer.
    change.updatedBy = before.updatedBy;
    // Who decides does so on the scores of this text.
    return before.scoresBehind ? Object.assign(change, await scored(req, { ...before, ...change })) : change;
  }
  await refuseOldBasis(req, before);
  const after: Letter = { ...before, ...change };
  Object.assign(change, {
    state: before.state,
    belowFloorReason: before.belowFloorReason,
    original: await withOriginal(req, before, after),
  });
  const changed = changedFields(before, change);
  changesOf(req).set(String(before.id), changed);
  let goesOn = false;
  if (changed.length > 0 && (await losesApproval(req, before))) {
    change.state = 'concept';
    change.belowFloorReason = null;
  } else if (req.user && change._status !== 'published' && !req.context[RESTORES]) {
    mayFold(req, String(before.id), String(req.user.id), unchangedParts(before, change));
    goesOn = before.state === 'concept' && isBeingWritten(before);
  }
  if (goesOn) {
    return Object.assign(change, { scores: before.scores, scoresBehind: true });
  }
  return Object.assign(change, await scored(req, after));
};

/** A draft is not validated by Payload, and a text that cannot be read would close every list that it stands in. */
function refuseUnreadable(letter: Letter): void {
  try {
    documentOfLetter(letter);
  } catch {
    throw refusal(
      'De voorkant of de achterkant is geen tekst die wij kunnen lezen. Er is niets bewaard.',
      400,
    );
  }
}

/** The scores of a letter, and that they are of this text. */
const scored = async (req: PayloadRequest, letter: Letter) => ({
  scores: await scoresOfLetter(req, letter),
  scoresBehind: false,
});

/**
 * After a save: lapses the approvals of what was changed, and writes it down. It reads what was saved and not the answer:
 * a client may have asked for a part of that.
 */
export const recordChange: CollectionAfterChangeHook = async ({
  context,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context[WORKFLOW_STEP]) return doc;
  const letter = String(doc.id);
  const { scoresBehind, state } = data as Letter;
  if (scoresBehind) scoreAtRest(req.payload, letter);
  const scores = async () => {
    const saved = { ...previousDoc, ...data } as Letter;
    return scoresBehind ? scoresOfLetter(req, saved) : (saved.scores as LetterScores);
  };
  if (operation === 'create') {
    await recordEvent(req, { letter, what: 'Brief gemaakt', scores: await scores() });
    return doc;
  }
  const restored = req.context[RESTORES] === true;
  if (restored) await recordEvent(req, { letter, what: 'Eerdere versie teruggezet', scores: await scores() });
  const changed = changesOf(req).get(letter) ?? [];
  if (changed.length === 0) return doc;
  const lapsed = isAskedAlready(req, previousDoc) ? 0 : await lapseApprovals(req, letter);
  const taken = previousDoc.state !== state;
  if (taken || lapsed > 0) {
    await recordEvent(req, {
      letter,
      what: taken ? 'Gewijzigd na akkoord: de brief is weer concept' : 'Gewijzigd: een akkoord is vervallen',
      reason: `Gewijzigd: ${changed.map((field) => FIELD_WORDS[field]).join(', ')}.`,
      scores: await scores(),
    });
  } else if (!restored && !wasFolded(req) && !(await savedJustNow(req, letter))) {
    await recordEvent(req, { letter, what: SAVED, scores: await scores() });
  }
  return doc;
};

/**
 * Whether the save before this one has let the approvals lapse: it was this writer's, no step came between them (a step
 * makes a version, and nothing is folded over it), and nobody can approve a concept.
 */
const isAskedAlready = (req: PayloadRequest, before: Letter): boolean =>
  wasFolded(req) && before.state === 'concept';

/** What the saves of this request change, by letter: worked out before the save, written down after it. */
function changesOf(req: PayloadRequest): Map<string, ChangedField[]> {
  const known = req.context[CHANGES] as Map<string, ChangedField[]> | undefined;
  const changes = known ?? new Map<string, ChangedField[]>();
  req.context[CHANGES] = changes;
  return changes;
}

const FIELD_WORDS = {
  subject: 'het onderwerp',
  kind: 'de soort brief',
  front: 'de voorkant',
  back: 'de achterkant',
  callFirst: 'eerst bellen of niet',
} as const;

const SAVED = 'Tekst gewijzigd';

/** Saves that follow each other this close are one sitting, and one line in the history. In milliseconds. */
const SITTING = 30 * 60_000;

async function savedJustNow(req: PayloadRequest, letter: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'brief-gebeurtenissen',
    where: { letter: { equals: letter } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  const [last] = docs;
  return (
    last?.what === SAVED &&
    last.by === req.user?.id &&
    Date.now() - new Date(last.createdAt).getTime() < SITTING
  );
}

/** What seldom changes while somebody writes, as far as it did not: it need not be written again. */
function unchangedParts(before: Letter, change: Letter): string[] {
  const plain = (value: unknown) => JSON.stringify(value ?? []);
  return (['fields', 'original'] as const).filter((part) => {
    const after = change[part] ?? before[part];
    return after === before[part] || plain(before[part]) === plain(after);
  });
}

/** A letter in review loses its approvals only when somebody gave one; who was asked may go on reading. */
async function losesApproval(req: PayloadRequest, before: Letter): Promise<boolean> {
  if (APPROVED.includes(before.state)) return true;
  if (before.state !== 'in-review') return false;
  return isApproved(req, String(before.id));
}

/** A new letter is a concept, whatever it was copied from, and its first words are its original. */
async function begin(req: PayloadRequest, letter: Letter): Promise<Letter> {
  Object.assign(letter, {
    state: 'concept',
    belowFloorReason: null,
    ...(await scored(req, letter)),
  });
  letter.original = await withOriginal(req, {}, letter);
  return letter;
}

interface Original extends ScoredLetter {
  source?: string | null;
  scores?: Partial<LetterScores> | null;
}

/** The original: what the letter said when there first was a word in it. Once it is there it stays. */
async function withOriginal(req: PayloadRequest, before: Letter, after: Letter): Promise<Original> {
  const kept = (before.original ?? after.original ?? {}) as Original;
  const source = kept.source ?? (after.template ? 'sjabloon' : 'leeg');
  // A score is there only with a text.
  if (kept.scores?.readability != null) return kept;
  const own = { ...kept, kind: after.kind as string };
  if (hasText(own)) {
    return { ...kept, source, scores: await scoresOfLetter(req, own) };
  }
  if (!hasText(after)) return { ...kept, source };
  return { ...kept, source, front: after.front, back: after.back, scores: await scoresOfLetter(req, after) };
}
