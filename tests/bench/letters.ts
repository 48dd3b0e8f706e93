/**
 * `npm run bench:letters`: ten thousand merged two-page letters as PDF/UA-1, through the pool the product uses;
 * beside it, in the same run, WeasyPrint and LibreOffice when Debian's packages are installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLetter, type ReadLetter, readLetter } from '../../cms/letters/render/build.ts';
import { writeDocx } from '../../cms/letters/render/docx/writeDocx.ts';
import { writeHtml } from '../../cms/letters/render/html/writeHtml.ts';
import type { LetterModel } from '../../cms/letters/render/model.ts';
import { createPdfPool, type PdfPool } from '../../cms/letters/render/pool.ts';
import { SENDER } from '../support/letters.ts';
import { shippedTemplates } from '../support/templates.ts';

const LETTERS = Number(process.argv[2] ?? 10_000);
const TENTH = Math.round(LETTERS / 10);
const FLOOR_SECONDS = 90;
const AIM_SECONDS = 45;
const MOST_MB = 600;
const MOST_TIMES = 11;
const LEAST_RATIO = 15;
const OTHERS = 50;
const MB = 1024 * 1024;

const [template] = (await shippedTemplates()).filter(
  ({ name }) => name === 'bijzondere-bijstand-toekenning.md',
);
if (!template) throw new Error('The template to measure with is gone.');
const letter: ReadLetter = readLetter(template);

/** The letter of one made-up resident: every one has a name, an amount and a kenmerk of its own. */
function merged(index: number): LetterModel {
  const values = new Map(template?.values);
  values.set('ontvanger', `Mevrouw ${String.fromCharCode(65 + (index % 26))}. de Wit-${index}`);
  values.set('aanhef', `mevrouw De Wit-${index}`);
  values.set('straat', `Lindelaan ${index + 1}`);
  values.set('kenmerk', `V-2026-${String(index).padStart(5, '0')}`);
  return buildLetter(letter, values, new Map(), SENDER).model;
}

interface Measured {
  seconds: number;
  pages: number;
  bytes: number;
  peakMb: number;
}

/** Twice as many letters are under way as there are workers, so that none waits and none piles up. */
async function make(pool: PdfPool, count: number): Promise<Measured> {
  let [next, pages, bytes, peak] = [0, 0, 0, 0];
  const started = performance.now();
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const lane = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const made = await pool.typeset(merged(index));
      pages += made.pages;
      bytes += made.pdf.byteLength;
    }
  };
  await Promise.all(Array.from({ length: pool.size * 2 }, lane));
  clearInterval(watch);
  return { seconds: (performance.now() - started) / 1000, pages, bytes, peakMb: peak / MB };
}

const tell = (line: string) => console.log(line);
const fixed = (value: number) => value.toFixed(1);
const verdict = (good: boolean) => (good ? 'ok' : 'NOT MET');
let met = true;
const hold = (good: boolean): string => {
  met &&= good;
  return verdict(good);
};

const folder = mkdtempSync(join(tmpdir(), 'bench-letters-'));
const idleMb = process.memoryUsage.rss() / MB;
// What is compared is measured before and after, so that a machine that becomes slower does so for both.
const officeBefore = await libreOffice(folder);
const pool = createPdfPool();
await make(pool, pool.size * 4);
const before = await make(pool, TENTH);
const large = await make(pool, LETTERS);
const after = await make(pool, TENTH);
await pool.close();
const officeAfter = await libreOffice(folder);

const rate = LETTERS / large.seconds;
const growth = large.peakMb - idleMb;
const times = (2 * large.seconds) / (before.seconds + after.seconds);
tell(
  `${LETTERS} letters, ${large.pages} pages, ${fixed(large.bytes / MB)} MB, PDF/UA-1, on ${pool.size} workers`,
);
tell(
  `  ${fixed(large.seconds)} s (floor ${FLOOR_SECONDS}: ${hold(large.seconds <= FLOOR_SECONDS)}, aim ${AIM_SECONDS}: ${verdict(large.seconds <= AIM_SECONDS)})`,
);
tell(`  ${fixed(rate)} letters a second; load of the machine when it ended: ${fixed(loadavg()[0] ?? 0)}`);
tell(
  `  memory ${fixed(idleMb)} MB idle, ${fixed(large.peakMb)} MB at most: ${fixed(growth)} over idle (at most ${MOST_MB}: ${hold(growth <= MOST_MB)})`,
);
tell(
  `  ${LETTERS} cost ${fixed(times)} times ${TENTH}, which took ${fixed(before.seconds)} s before and ${fixed(after.seconds)} s after (at most ${MOST_TIMES}: ${hold(times <= MOST_TIMES)})`,
);

try {
  compare('WeasyPrint', weasyprint(folder));
  const office = officeBefore && officeAfter && meanOf(officeBefore, officeAfter);
  compare('LibreOffice', office?.whole);
  if (office) {
    const bare = OTHERS / office.withoutStart;
    tell(
      `  without its start of ${fixed(office.whole - office.withoutStart)} s: ${fixed(bare)} a second, we are ${fixed(rate / bare)} times as fast`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (!met) process.exitCode = 1;

function compare(name: string, seconds: number | undefined): void {
  if (seconds === undefined) {
    tell(`${name} is not installed: not measured.`);
    return;
  }
  const theirs = OTHERS / seconds;
  tell(
    `${name}: ${OTHERS} letters in ${fixed(seconds)} s, ${fixed(theirs)} a second: we are ${fixed(rate / theirs)} times as fast (at least ${LEAST_RATIO}: ${hold(rate / theirs >= LEAST_RATIO)})`,
  );
}

/** One process for all letters, without the time it takes to start: kinder than a process for each. */
function weasyprint(folder: string): number | undefined {
  for (let index = 0; index < OTHERS; index += 1) {
    writeFileSync(join(folder, `${index}.html`), writeHtml(merged(index)));
  }
  const program = `
import time
from weasyprint import HTML
started = time.time()
for i in range(${OTHERS}):
    HTML(filename='${folder}/%d.html' % i).write_pdf('${folder}/%d.pdf' % i, variant='pdf/ua-1')
print(time.time() - started)
`;
  const run = spawnSync('/usr/bin/python3', ['-c', program], { encoding: 'utf8' });
  return run.status === 0 ? Number(run.stdout.trim().split('\n').at(-1)) : undefined;
}

interface Office {
  whole: number;
  withoutStart: number;
}

function meanOf(one: Office, other: Office): Office {
  return {
    whole: (one.whole + other.whole) / 2,
    withoutStart: (one.withoutStart + other.withoutStart) / 2,
  };
}

/** One command for all letters, as a post room gives it. Its start is measured apart, so that both can be told. */
async function libreOffice(folder: string): Promise<Office | undefined> {
  const convert = (files: string[]): number | undefined => {
    const started = performance.now();
    const run = spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}',
      '--outdir',
      folder,
      ...files,
    ]);
    return run.error || run.status !== 0 ? undefined : (performance.now() - started) / 1000;
  };
  const files: string[] = [];
  for (let index = 0; index < OTHERS; index += 1) {
    const file = join(folder, `${index}.docx`);
    writeFileSync(file, await writeDocx(merged(index)));
    files.push(file);
  }
  const [first = ''] = files;
  if (convert([first]) === undefined) return undefined;
  const start = convert([first]);
  const all = convert(files);
  if (start === undefined || all === undefined) return undefined;
  return { whole: all, withoutStart: ((all - start) * OTHERS) / (OTHERS - 1) };
}
