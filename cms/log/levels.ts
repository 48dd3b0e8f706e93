/** How much is logged, from least to most: pino's names, which is Payload's logger. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const isLogLevel = (name: string): name is LogLevel =>
  (LOG_LEVELS as readonly string[]).includes(name);

/** The level in LOG_LEVEL; `info` when it is not set or unknown (`npm start` refuses an unknown one aloud). */
export function logLevel(env: NodeJS.ProcessEnv = process.env): LogLevel {
  const name = env.LOG_LEVEL?.trim().toLowerCase() ?? '';
  return isLogLevel(name) ? name : 'info';
}
