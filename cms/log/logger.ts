import type { Config } from 'payload';
import { logLevel } from './levels.ts';
import { redact, scrub } from './redact.ts';

type Logger = Extract<NonNullable<Config['logger']>, { options: unknown }>;
type LogMethod = (...args: never[]) => void;

/** What a caller hands to the logger, made safe: an object and a sentence, or a sentence alone. */
export function safeArguments(args: readonly unknown[]): unknown[] {
  const [first, ...rest] = args;
  const safeRest = rest.map((each) => redact(each));
  if (first instanceof Error) {
    return [{ err: redact(first) }, ...(safeRest.length > 0 ? safeRest : [scrub(first.message)])];
  }
  if (typeof first !== 'object' || first === null) return [redact(first), ...safeRest];
  const { err, msg } = first as { err?: unknown; msg?: unknown };
  // Else the logger would take the sentence from the error itself.
  const sentence = safeRest.length === 0 && msg === undefined && err instanceof Error;
  return [redact(first), ...(sentence ? [scrub(err.message)] : safeRest)];
}

/**
 * The log of the CMS and its jobs: a JSON object a line, with level, time, program and message, and without secrets,
 * addresses or content. In development Payload's own readable lines stay (undefined).
 */
export function jsonLogger(env: NodeJS.ProcessEnv = process.env): Logger | undefined {
  if (env.NODE_ENV !== 'production') return undefined;
  return {
    options: {
      level: logLevel(env),
      base: { program: 'cms' },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      // Ours are plain by then; pino's own would read them as errors again.
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          (method as LogMethod).apply(this, safeArguments(args) as never[]);
        },
      },
    },
  };
}
