import type { PayloadRequest } from 'payload';
import { isStaff } from '../../access/access.ts';
import type { LetterScores } from './letterScores.ts';

export interface LetterEvent {
  letter: string;
  /** Dutch: what happened, as the history shows it. */
  what: string;
  reason?: string | undefined;
  scores?: LetterScores | undefined;
}

/** Writes one line in the history of a letter, by whoever asks. Part of the request's transaction. */
export async function recordEvent(req: PayloadRequest, event: LetterEvent): Promise<void> {
  const { letter, what, reason, scores } = event;
  await req.payload.create({
    collection: 'brief-gebeurtenissen',
    data: {
      letter,
      what,
      ...(reason && { reason }),
      ...(scores && { scores }),
      ...(req.user && isStaff(req.user) && { by: req.user.id }),
    },
    depth: 0,
    req,
  });
}
