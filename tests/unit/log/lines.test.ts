import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asJsonLine, LineReader, LogFile, logStream } from '../../../scripts/start/logLines.ts';

const scratch = () => {
  const dir = mkdtempSync(join(tmpdir(), 'luchtpost-log-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, 'proef.log');
};

const written = async (chunks: string[], json: boolean): Promise<string[]> => {
  const file = scratch();
  const log = new LogFile(file);
  const stream = logStream(log, { program: 'proef', level: 'error', json, now: () => new Date(0) });
  for (const chunk of chunks) stream.write(Buffer.from(chunk));
  await new Promise((resolve) => stream.end(resolve));
  log.close();
  return readFileSync(file, 'utf8').trimEnd().split('\n');
};

describe('the log of a server', () => {
  it('is a JSON object a line, whatever the program prints and however it comes in', async () => {
    const own = '{"level":"info","time":"2026-11-22T08:00:00.000Z","program":"cms","msg":"x"}';
    const lines = await written(['⨯ Error: ka', `pot\n${own}\n    at f (x.ts:1:1)`], true);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'error', time: '1970-01-01T00:00:00.000Z', program: 'proef', msg: '⨯ Error: kapot' },
      JSON.parse(own),
      { level: 'error', time: '1970-01-01T00:00:00.000Z', program: 'proef', msg: '    at f (x.ts:1:1)' },
    ]);
  });

  it('holds no secret, and nothing of what a failed query would have stored', async () => {
    const lines = await written(
      ['Failed query: insert\nparams: Beste mevrouw\nDe Wit,\nhuur\n    at f (x.ts:1:1)\nwachtwoord: s3er'],
      true,
    );
    expect(lines.join()).not.toMatch(/mevrouw|De Wit|huur|s3er/);
    expect(lines.join()).toContain('at f (x.ts:1:1)');
  });

  it('of a step stays text, without the first password', async () => {
    const [line] = await written(['SEED-OK {"created":1,"login":{"password":"s3er-g"}}\n'], false);
    expect(line).toContain('SEED-OK {"created":1');
    expect(line).not.toContain('s3er-g');
  });

  it('cuts a line that never ends', () => {
    const reader = new LineReader();
    for (let times = 0; times < 100; times += 1) reader.read(Buffer.alloc(10_000, 'a'));
    expect(reader.end()[0]?.length).toBeLessThan(20_000);
  });

  it('takes only a line of ours as it is', () =>
    expect(asJsonLine('{"level":1}', { program: 'p', level: 'info' })).toContain('"program":"p"'));
});

describe('a log file', () => {
  it('goes on where it was, makes place when it is full, and keeps one old one', () => {
    const file = scratch();
    for (let times = 0; times < 40; times += 1) {
      const log = new LogFile(file, 100);
      log.write(`regel ${times}`);
      log.close();
    }
    expect(statSync(file).size).toBeLessThan(150);
    expect(existsSync(`${file}.1`)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('regel 39');
  });

  it('that cannot be written stops nobody', () => {
    const log = new LogFile('/dev/null/nergens.log');
    log.write('x');
    log.close();
  });
});
