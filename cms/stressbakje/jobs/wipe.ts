import type { Payload, TaskConfig } from 'payload';
import { type Day, today } from '../rules/days.ts';
import { RETENTION_MONTHS, wipeDay } from '../rules/retention.ts';
import { clockWatch } from './clock.ts';
import { BAKJE_QUEUE, WIPE_TASK } from './names.ts';

const jumpedAhead = clockWatch();

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

/**
 * Wipes what is due: the letters first, then the dossier, so that a run that is broken off leaves a dossier that
 * the next run finds again. Nothing of it stays: neither collection keeps versions. The log tells that, not what.
 * @returns how many dossiers were wiped
 */
export async function wipeDue(payload: Payload, now: Day = today()): Promise<number> {
  const { months, list } = await wipeList(payload);
  const due = list.filter(({ on }) => on <= now);
  for (const { id } of due) {
    const { docs } = await payload.delete({
      collection: 'bakje-brieven',
      where: { dossier: { equals: id } },
      depth: 0,
    });
    await payload.delete({ collection: 'bakje-dossiers', id, depth: 0 });
    await payload.create({ collection: 'bakje-wislog', data: { on: now, letters: docs.length, months } });
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
    if (jumpedAhead())
      req.payload.logger.warn({ msg: 'Stressbakje: the clock jumped ahead; no wiping tonight' });
    else await wipeDue(req.payload);
    return { output: {} };
  },
};
