import type { Payload, TaskConfig } from 'payload';
import { mayWipe } from '../jobs/calendar.ts';
import { addMonths, type Day, today } from '../stressbakje/rules/days.ts';
import { FEEDBACK_MONTHS, FEEDBACK_QUEUE, FEEDBACK_WIPE_TASK } from './names.ts';

/**
 * Wipes the answers of visitors that are older than the organisation's term. They hold nothing of a person; a term
 * is kept all the same, because the privacy page promises one.
 * Done twice at the same time it comes to the same.
 * @returns how many were wiped
 */
export async function wipeOldFeedback(payload: Payload, now: Day = today()): Promise<number> {
  const { feedbackMonths } = await payload.findGlobal({ slug: 'organisatie', depth: 0 });
  const { docs } = await payload.delete({
    collection: 'terugmeldingen',
    where: { day: { less_than: addMonths(now, -(feedbackMonths ?? FEEDBACK_MONTHS.default)) } },
    depth: 0,
  });
  return docs.length;
}

/** Every night. A day that the server was off is made good when it starts again. */
export const wipeFeedbackTask: TaskConfig = {
  slug: FEEDBACK_WIPE_TASK,
  label: 'Oude terugmeldingen wissen',
  retries: 2,
  schedule: [{ cron: '30 3 * * *', queue: FEEDBACK_QUEUE }],
  handler: async ({ req }) => {
    if (await mayWipe(req.payload)) await wipeOldFeedback(req.payload);
    return { output: {} };
  },
};
