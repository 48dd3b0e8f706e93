/** The log of the site's server: a JSON object a line, as the CMS writes, so that one tool reads both. */

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug'] as const;
export type Level = (typeof LEVELS)[number];

/** Numbers and words of a fixed list only: what visitors send stays out of the log. */
export type Fields = Record<string, string | number>;

/** Writes a line when LOG_LEVEL (info) asks for it. */
export function log(level: Level, msg: string, fields: Fields = {}): void {
  if (LEVELS.indexOf(level) > LEVELS.indexOf(threshold())) return;
  const line = { level, time: new Date().toISOString(), program: 'site', ...fields, msg };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** An error with its stack, which holds places in our files and nothing of a visitor. */
export function logError(msg: string, error: unknown): void {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  log('error', msg, { type: name, reason: message, stack });
}

function threshold(): Level {
  const asked = process.env.LOG_LEVEL?.trim().toLowerCase();
  return LEVELS.find((level) => level === asked) ?? 'info';
}
