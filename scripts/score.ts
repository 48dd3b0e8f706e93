/**
 * `npm run -s score -- [--json] [--soort SOORT] FILE|-` scores one letter;
 * `npm run -s score -- --jsonl [FILE|-]` scores thousands: lines {"id","text"} in, lines {"id","report"} out.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import {
  documentFromMarkdown,
  documentFromText,
  type LetterDocument,
  type LetterKind,
  letterKinds,
  scoreLetter,
} from '../scoring/index.ts';
import { renderReport } from './score-report.ts';

/** Larger files are no letters. */
const MAX_BYTES = 10 * 1024 * 1024;

const usage = `Gebruik:
  npm run -s score -- [--json] [--zinnen] [--soort SOORT] BESTAND   (.txt of .md; - leest de standaardinvoer)
  npm run -s score -- --jsonl [BESTAND]            (regels {"id","text"} in, regels {"id","report"} uit)

  --json    het hele rapport als JSON (schema: scoring/report.schema.json)
  --zinnen  ook de score per zin in de JSON
  --soort   ${letterKinds.join(', ')}`;

/** A fault of the person at the keyboard, told in one Dutch sentence. */
class InputError extends Error {
  readonly code: number;
  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}

interface Options {
  json: boolean;
  jsonl: boolean;
  sentences: boolean;
  kind: LetterKind | undefined;
  file: string | undefined;
}

function readOptions(args: string[]): Options {
  const parsed = parse(args);
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (positionals.length > 1) throw new InputError(`Geef één bestand op, niet ${positionals.length}.`, 2);
  if (values.soort !== undefined && !isKind(values.soort))
    throw new InputError(`Onbekende soort "${values.soort}". Kies uit: ${letterKinds.join(', ')}.`, 2);
  const kind = values.soort !== undefined && isKind(values.soort) ? values.soort : undefined;
  return {
    json: values.json === true,
    jsonl: values.jsonl === true,
    sentences: values.zinnen === true,
    kind,
    file: positionals[0],
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        zinnen: { type: 'boolean' },
        soort: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? '';
    const what = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'Onbekende optie' : 'Verkeerd gebruik van optie';
    throw new InputError(`${what} ${option}.\n${usage}`, 2);
  }
}

function isKind(value: string): value is LetterKind {
  return (letterKinds as readonly string[]).includes(value);
}

function readText(file: string): string {
  const bytes = readBytes(file);
  const name = file === '-' ? 'De invoer' : `"${file}"`;
  if (bytes.length > MAX_BYTES)
    throw new InputError(`${name} is groter dan ${MAX_BYTES / 1024 / 1024} MB.`, 1);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      `${name} is geen tekst in UTF-8. Bewaar de brief als .txt of .md en probeer het opnieuw.`,
      1,
    );
  }
  if (text.includes('\0'))
    throw new InputError(
      `${name} is geen tekstbestand. Bewaar de brief als .txt of .md en probeer het opnieuw.`,
      1,
    );
  if (text.trim() === '') throw new InputError(`${name} is leeg: er is niets om te scoren.`, 1);
  return text;
}

function readBytes(file: string): Buffer {
  if (file === '-') return readFileSync(0);
  let stats: ReturnType<typeof statSync>;
  try {
    stats = statSync(file);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT')
      throw new InputError(`Bestand niet gevonden: "${file}".`, 1);
    throw new InputError(`Bestand niet te lezen: "${file}".`, 1);
  }
  if (stats.isDirectory()) throw new InputError(`"${file}" is een map. Geef een bestand op.`, 1);
  if (stats.size > MAX_BYTES)
    throw new InputError(`"${file}" is groter dan ${MAX_BYTES / 1024 / 1024} MB.`, 1);
  try {
    return readFileSync(file);
  } catch {
    throw new InputError(`Bestand niet te lezen: "${file}". Mag u het openen?`, 1);
  }
}

function isMarkdown(file: string): boolean {
  return ['.md', '.mdx'].includes(extname(file).toLowerCase());
}

/** A kind that was given goes before the one in the front matter. */
function letterOf(text: string, kind: LetterKind | undefined, markdown = false): LetterDocument {
  const document = markdown ? documentFromMarkdown(text) : documentFromText(text);
  return kind === undefined ? document : { ...document, kind };
}

async function scoreLines(options: Options): Promise<void> {
  const file = options.file ?? '-';
  if (file !== '-') statOf(file);
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(scoreLine(line, options))}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function statOf(file: string): void {
  try {
    if (statSync(file).isFile()) return;
  } catch {
    throw new InputError(`Bestand niet gevonden: "${file}".`, 1);
  }
  throw new InputError(`"${file}" is geen bestand.`, 1);
}

/** One line in, one line out; a broken line tells what is wrong and does not stop the rest. */
function scoreLine(line: string, options: Options): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, error: 'Deze regel is geen geldige JSON.' };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return { id: null, error: 'Deze regel is geen JSON-object.' };
  const { id = null, text, kind = options.kind } = parsed as { id?: unknown; text?: unknown; kind?: unknown };
  if (typeof text !== 'string') return { id, error: 'Het veld "text" ontbreekt of is geen tekst.' };
  if (kind !== undefined && !(typeof kind === 'string' && isKind(kind)))
    return { id, error: 'Het veld "kind" is geen bekende soort brief.' };
  return { id, report: scoreLetter(letterOf(text, kind), { sentences: options.sentences }) };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.jsonl) return scoreLines(options);
  if (options.file === undefined) throw new InputError(`Welke brief?\n${usage}`, 2);
  const document = letterOf(readText(options.file), options.kind, isMarkdown(options.file));
  if (options.json) {
    console.log(JSON.stringify(scoreLetter(document, { sentences: options.sentences }), null, 2));
    return;
  }
  const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const title = options.file === '-' ? 'de brief' : basename(options.file);
  console.log(renderReport(document, { colours, width: process.stdout.columns ?? 88, title }));
}

process.stdout.on('error', (error: { code?: string }) => {
  // The reader of the pipe (such as `head`) went away: nothing is wrong.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
