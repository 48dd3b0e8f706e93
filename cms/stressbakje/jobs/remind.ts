import type { Payload, TaskConfig } from 'payload';
import { turnHere } from '../../jobs/here.ts';
import { canSendMail } from '../../mail.ts';
import { idOf } from '../access.ts';
import { addDays, type Day, today } from '../rules/days.ts';
import { waitingOf } from '../rules/overdue.ts';
import { BAKJE_QUEUE, REMIND_TASK } from './names.ts';

/** Not every morning the same mail: after this many days again, while it still waits. */
export const REMIND_EVERY_DAYS = 3;

const SUBJECT = 'Er wacht iets op u in Luchtpost';
const textWith = (url: string) =>
  `Goedemorgen,\n\nEr wacht iets op u in Luchtpost. Log in om te zien wat het is:\n${url}\n\nIn deze mail staat met opzet niet waarover het gaat.\n`;

/**
 * Mails each begeleider who has a letter that waits too long or whose term is near; one mail a person, and no word
 * of what it is about: a mail passes many eyes.
 * @param isOurTurn  asked before each mail: a mail cannot be taken back
 * @returns how many people were mailed
 */
export async function remindBegeleiders(
  payload: Payload,
  now: Day = today(),
  isOurTurn: () => Promise<boolean> = async () => true,
): Promise<number> {
  const { docs: letters } = await payload.find({
    collection: 'bakje-brieven',
    where: { state: { not_equals: 'afgerond' } },
    pagination: false,
    depth: 1,
  });
  const due = letters.filter((letter) => {
    const since = letter.steps?.at(-1)?.at;
    const { overdue, urgency } = waitingOf(
      {
        state: letter.state,
        since: since ? today(new Date(since)) : letter.letterDate,
        lastSafeDay: letter.lastSafeDay,
      },
      now,
    );
    const pressing = overdue || (urgency !== null && urgency !== 'rustig');
    return pressing && (!letter.remindedOn || addDays(letter.remindedOn, REMIND_EVERY_DAYS) <= now);
  });
  const byPerson = Map.groupBy(
    due,
    ({ dossier }) => idOf((dossier as { begeleider?: unknown }).begeleider) ?? '',
  );
  byPerson.delete('');
  let mailed = 0;
  for (const [id, theirs] of byPerson) {
    const person = await payload.findByID({ collection: 'gebruikers', id, depth: 0, disableErrors: true });
    if (!person?.roles?.includes('begeleider')) continue;
    if (!(await isOurTurn())) break;
    const url = `${payload.config.serverURL}${payload.config.routes.admin}/stressbakje`;
    await payload.sendEmail({ to: person.email, subject: SUBJECT, text: textWith(url) });
    mailed += 1;
    for (const letter of theirs) {
      await payload.update({
        collection: 'bakje-brieven',
        id: letter.id,
        data: { remindedOn: now },
        depth: 0,
      });
    }
  }
  return mailed;
}

/**
 * Every morning, when there is a mail server; the screen shows the same without one. Of a process that hung and was
 * taken over, one mail may come twice: the one that it was handing over at that moment.
 */
export const remindTask: TaskConfig = {
  slug: REMIND_TASK,
  label: 'Stressbakje: begeleiders herinneren',
  retries: 1,
  schedule: [{ cron: '0 7 * * *', queue: BAKJE_QUEUE }],
  handler: async ({ req }) => {
    if (canSendMail) await remindBegeleiders(req.payload, today(), turnHere(req.payload));
    return { output: {} };
  },
};
