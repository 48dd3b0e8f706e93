import type { Payload, Where } from 'payload';
import type { ProcessMark } from './processMark.ts';

const SLUG = 'taakuitvoerder';
/** There is one seat; its name is what makes it one. */
const NAME = 'taken';

/** Who runs the jobs: one row of the database. */
export interface Seat extends ProcessMark {
  id: string;
  /** The turn of the process in it: another each time that somebody sits down. */
  holder: string;
  beat: number;
  /** On what days it was last asked whether the calendar may be trusted (cms/jobs/calendar.ts). */
  wipesSeenOn?: string | null;
  wipesHeldOn?: string | null;
}

/** The seat as the database has it now; null before anybody sat in it. */
export const seatOf = (payload: Payload): Promise<Seat | null> =>
  payload.db.findOne<Seat>({ collection: SLUG, where: { name: { equals: NAME } } });

/** Sits down, or stays: in a free seat, or in that of whoever was last seen in it. @returns false when another was first */
export async function sit(
  payload: Payload,
  was: Seat | null,
  next: Pick<Seat, 'holder' | 'place' | 'process' | 'beat'>,
): Promise<boolean> {
  const updatedAt = new Date().toISOString();
  if (was) {
    const { holder, beat } = was;
    const where: Where = {
      and: [{ name: { equals: NAME } }, { holder: { equals: holder } }, { beat: { equals: beat } }],
    };
    // One statement of the database on either engine, because all of it stands in one row.
    return Boolean(await payload.db.updateOne({ collection: SLUG, where, data: { ...next, updatedAt } }));
  }
  try {
    await payload.db.create({ collection: SLUG, data: { ...next, name: NAME } });
    return true;
  } catch (error) {
    if (await seatOf(payload)) return false;
    throw error;
  }
}

/** Notes those days in the seat, whoever sits in it. @returns false when nobody ever sat in it */
export const noteWipes = async (
  payload: Payload,
  days: Pick<Seat, 'wipesSeenOn' | 'wipesHeldOn'>,
): Promise<boolean> =>
  Boolean(await payload.db.updateOne({ collection: SLUG, where: { name: { equals: NAME } }, data: days }));
