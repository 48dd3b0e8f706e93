import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { scrub } from '../../cms/log/redact.ts';

/** A log that reaches this size makes place for a new one; one old one stays, as `<name>.log.1`. */
const MAX_LOG_BYTES = 10_000_000;
/** A line of a program that never ends one is cut here. */
const MAX_LINE = 16_000;

const OURS = /^\{"level":"(?:fatal|error|warn|info|debug)",/;

export interface LineOptions {
  program: string;
  /** Of lines that are no JSON. */
  level: 'info' | 'error';
  now?: () => Date;
}

/** A line as it goes to the log of a server: what is JSON of ours passes, anything else becomes JSON, scrubbed. */
export function asJsonLine(line: string, { program, level, now = () => new Date() }: LineOptions): string {
  if (OURS.test(line)) return line;
  return JSON.stringify({ level, time: now().toISOString(), program, msg: scrub(line) });
}

/**
 * Takes the lines of a program's output. What a failed query would have stored (`params: …`, which may run on over
 * many lines) is left out, up to the stack or the next line that is ours.
 */
export class LineReader {
  private rest = '';
  private inParameters = false;
  private readonly decoder = new StringDecoder('utf8');

  /** @returns the lines that a chunk completes */
  read(chunk: Buffer): string[] {
    const lines = (this.rest + this.decoder.write(chunk)).split('\n');
    this.rest = (lines.pop() ?? '').slice(-MAX_LINE);
    return lines.flatMap((line) => this.keep(line));
  }

  /** @returns what was left without an end of line */
  end(): string[] {
    const line = this.rest + this.decoder.end();
    this.rest = '';
    return line ? this.keep(line) : [];
  }

  private keep(line: string): string[] {
    if (this.inParameters && !OURS.test(line) && !/^\s+at /.test(line)) return [];
    this.inParameters = /^\s*params:/.test(line);
    return [this.inParameters ? 'params: [inhoud weggelaten]' : line.slice(0, MAX_LINE)];
  }
}

/** A log file that is appended to and never grows past its size. A full disk does not stop who writes to it. */
export class LogFile {
  private handle: number | undefined;
  private size = 0;
  private readonly file: string;
  private readonly maxBytes: number;

  constructor(file: string, maxBytes = MAX_LOG_BYTES) {
    this.file = file;
    this.maxBytes = maxBytes;
    this.open();
  }

  write(line: string): void {
    try {
      if (this.size > this.maxBytes) this.roll();
      if (this.handle !== undefined) this.size += writeSync(this.handle, `${line}\n`);
    } catch {
      // The disk is full: a line is lost, the program goes on.
    }
  }

  close(): void {
    if (this.handle !== undefined) closeSync(this.handle);
    this.handle = undefined;
  }

  private roll(): void {
    this.close();
    renameSync(this.file, `${this.file}.1`);
    this.open();
  }

  private open(): void {
    try {
      this.handle = openSync(this.file, 'a', 0o640);
      this.size = fstatSync(this.handle).size;
    } catch {
      this.handle = undefined;
    }
  }
}

/**
 * A stream that writes a program's output to its log, line by line.
 * @param json  for servers: every line as JSON; else as it is, scrubbed
 */
export function logStream(log: LogFile, options: LineOptions & { json: boolean }): Writable {
  const reader = new LineReader();
  const write = (lines: string[]) => {
    for (const line of lines) log.write(options.json ? asJsonLine(line, options) : scrub(line));
  };
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      write(reader.read(chunk));
      done();
    },
    final(done) {
      write(reader.end());
      done();
    },
  });
}
