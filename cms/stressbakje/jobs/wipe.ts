import { createHash } from 'node:crypto';
import type { CollectionSlug, Payload, TaskConfig, Where } from 'payload';
import { mayWipe } from '../../jobs/calendar.ts';
import { type Day, today } from '../rules/days.ts';
import { RETENTION_MONTHS, wipeDay } from '../rules/retention.ts';
import { BAKJE_QUEUE, WIPE_TASK } from './names.ts';

export interface ToWipe {
  id: string;
  reference: string;
  closedOn: Day;
  /** The day it will be wiped. */
  on: Day;
}

/** Every closed dossier with the day it will be wiped, first to go first: the list that is shown beforehand. */
export async function wipeList(payload: Payload): Promise<{ months: number; list: ToWipe[] }> {
  const settings = await payload.findGlobal({ slug: 'stressbakje', depth: 0 });
  const months = settings.retentionMonths ?? RETENTION_MONTHS.default;
  const { docs } = await payload.find({
    collection: 'bakje-dossiers',
    where: { status: { equals: 'afgesloten' } },
    pagination: false,
    depth: 0,
  });
  const list = docs.flatMap(({ id, reference, closedOn }) =>
    closedOn
      ? [{ id, reference: reference ?? '', closedOn, on: wipeDay(closedOn, months, settings.termChangedOn) }]
      : [],
  );
  return { months, list: list.sort((a, b) => a.on.localeCompare(b.on)) };
}

/** Removes what answers to it, also when another process does so at this moment. @throws Error when something stays */
async function removeAll(payload: Payload, collection: CollectionSlug, where: Where): Promise<void> {
  await payload.delete({ collection, where, depth: 0 });
  const { totalDocs } = await payload.count({ collection, where });
  if (totalDocs > 0) throw new Error(`Stressbakje: ${totalDocs} of ${collection} could not be wiped`);
}

/**
 * Notes that a dossier is wiped, once: by a mark that is made of its number in the database, which leads nowhere when
 * the dossier is gone. The database itself takes a mark once, of two processes as well.
 */
async function logWipe(payload: Payload, id: string, on: Day, months: number): Promise<void> {
  const mark = createHash('sha256').update(id).digest('hex');
  const isLogged = async () =>
    (await payload.count({ collection: 'bakje-wislog', where: { mark: { equals: mark } } })).totalDocs > 0;
  if (await isLogged()) return;
  const letters = await payload.count({ collection: 'bakje-brieven', where: { dossier: { equals: id } } });
  try {
    await payload.create({
      collection: 'bakje-wislog',
      data: { mark, on, letters: letters.totalDocs, months },
    });
  } catch (error) {
    if (!(await isLogged())) throw error;
  }
}

/**
 * Wipes what is due: the line in the log first, then the letters, then the dossier. A run that is broken off leaves a
 * dossier that the next run finds again, and one that is done twice at the same time comes to the same. Nothing of it
 * stays: neither collection keeps versions. The log tells that, not what.
 * @returns how many dossiers were wiped
 */
export async function wipeDue(payload: Payload, now: Day = today()): Promise<number> {
  const { months, list } = await wipeList(payload);
  const due = list.filter(({ on }) => on <= now);
  for (const { id } of due) {
    await logWipe(payload, id, now, months);
    await removeAll(payload, 'bakje-brieven', { dossier: { equals: id } });
    await removeAll(payload, 'bakje-dossiers', { id: { equals: id } });
  }
  if (due.length > 0)
    payload.logger.info({ msg: `Stressbakje: ${due.length} dossiers wiped after their term` });
  return due.length;
}

/** Every night. A day that the server was off is made good when it starts again. */
export const wipeTask: TaskConfig = {
  slug: WIPE_TASK,
  label: 'Stressbakje: gesloten dossiers wissen',
  retries: 2,
  schedule: [{ cron: '0 3 * * *', queue: BAKJE_QUEUE }],
  handler: async ({ req }) => {
    if (await mayWipe(req.payload)) await wipeDue(req.payload);
    return { output: {} };
  },
};
