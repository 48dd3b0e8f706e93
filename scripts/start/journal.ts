import { fstatSync } from 'node:fs';

const STDOUT = 1;

/**
 * Whether what we print goes into systemd's journal, which keeps it and shows it to others. The setting alone does not
 * say so: a desktop hands it on to every terminal, where it names another file than ours.
 * Source: systemd.exec(5), JOURNAL_STREAM: device and inode of the stream, in decimals.
 */
export function writesToJournal(env: Partial<NodeJS.ProcessEnv> = process.env, output = STDOUT): boolean {
  if (!env.JOURNAL_STREAM) return false;
  const { dev, ino } = fstatSync(output);
  return env.JOURNAL_STREAM === `${dev}:${ino}`;
}
