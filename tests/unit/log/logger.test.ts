import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import type { PayloadLogger } from 'payload';
import { describe, expect, it } from 'vitest';
import { logLevel } from '../../../cms/log/levels.ts';
import { jsonLogger } from '../../../cms/log/logger.ts';

/** Payload's own pino: the logger as Payload makes it from our options. */
const { pino } = createRequire(import.meta.resolve('payload'))('pino') as {
  pino: (options: object, to: Writable) => PayloadLogger;
};

function logged(log: (logger: PayloadLogger) => void, env: Record<string, string> = {}): unknown[] {
  let text = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const options = jsonLogger({ NODE_ENV: 'production', ...env })?.options;
  log(pino({ name: 'payload', ...options }, sink));
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('the log of the CMS', () => {
  it('is a line of JSON with level, time, program and message', () => {
    expect(logged((log) => log.info('De site staat online'))).toEqual([
      expect.objectContaining({
        level: 'info',
        program: 'cms',
        msg: 'De site staat online',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      }),
    ]);
  });

  it.each<[string, (logger: PayloadLogger) => void]>([
    ['an error alone', (log) => log.error(new Error('mail a@b.example'))],
    ['an error under err', (log) => log.error({ err: new Error('mail a@b.example') })],
    [
      'an error and a sentence',
      (log) => log.error({ err: new Error('a@b.example'), msg: 'van a@b.example' }),
    ],
    ['a sentence with values', (log) => log.warn('door %s', 'a@b.example')],
    ['an object', (log) => log.info({ user: { email: 'a@b.example' } })],
  ])('holds no address, from %s', (_what, log) => {
    const lines = logged(log);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('b.example');
  });

  it('follows LOG_LEVEL', () => {
    const talk = (log: PayloadLogger) => {
      log.debug('d');
      log.warn('w');
      log.error('e');
    };
    expect(logged(talk, { LOG_LEVEL: 'error' })).toHaveLength(1);
    expect(logged(talk)).toHaveLength(2);
    expect(logged(talk, { LOG_LEVEL: 'DEBUG' })).toHaveLength(3);
    expect(logLevel({ NODE_ENV: 'production', LOG_LEVEL: 'luid' })).toBe('info');
  });

  it('stays readable text for a developer', () =>
    expect(jsonLogger({ NODE_ENV: 'development' })).toBeUndefined());
});
