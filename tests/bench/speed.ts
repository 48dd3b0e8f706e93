/**
 * `npm run bench:speed`: words a second of the whole scoreLetter beside bare retext-dutch + retext-readability in
 * the same run, what a key press costs, whether time grows in line with length, and the size of the browser bundle.
 * The letters are made here from our own anchor texts; no data file is needed.
 */
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { retext } from 'retext';
import retextDutch from 'retext-dutch';
import retextReadability from 'retext-readability';
import { createScorer, documentFromText, type LetterDocument, scoreLetter } from '../../scoring/index.ts';
import { anchors } from '../../scoring/readability/fit/anchors.ts';

const ROUNDS = 15;
/** Both sides run this often before the clock starts: a worker or a server is warm for all letters but its first. */
const WARM_UP = 25;

const sentences = Object.values(anchors).flat();

/** A letter of about so many words; numbers are woven in so that no paragraph is the same as another. */
function letterOf(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const paragraph = [0, 1, 2].map((step) => sentences[(index * 3 + step) % sentences.length]).join(' ');
    paragraphs.push(`${paragraph} Dit is stuk ${index + 1} van de brief.`);
    count += paragraph.split(' ').length + 7;
  }
  return paragraphs.join('\n\n');
}

/** Median milliseconds of a few rounds, after a round to warm up. */
function median(work: () => void, rounds = 7): number {
  work();
  return middle(Array.from({ length: rounds }, () => timed(work)));
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of processor time a run, over so many runs. */
function processorTime(work: () => void, runs: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

function middle(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

function perSecond(): void {
  const text = letterOf(5000);
  const document = documentFromText(text);
  const processor = retext().use(retextDutch).use(retextReadability);
  const scoreOnce = (): void => void scoreLetter(document);
  const readOnce = (): void => void processor.runSync(processor.parse(text));
  const first = timed(scoreOnce);
  for (let round = 0; round < WARM_UP; round += 1) {
    scoreOnce();
    readOnce();
  }
  // Turn by turn, so that a busy machine slows both alike.
  const turns = Array.from({ length: ROUNDS }, () => [timed(scoreOnce), timed(readOnce)] as const);
  const ours = middle(turns.map(([own]) => own));
  const theirs = middle(turns.map(([, other]) => other));
  const rate = (time: number): string => Math.round((words(text) / time) * 1000).toLocaleString('en');
  console.log(`scoreLetter                          ${rate(ours)} words a second`);
  console.log(`bare retext-dutch + retext-readability ${rate(theirs)} words a second`);
  console.log(`(first letter of a cold process      ${rate(first)} words a second)`);
  console.log(`ratio                                ${(theirs / ours).toFixed(2)} (floor 1, aim 2)`);
  // The clock also counts the work of others; the processor time of both sides does not.
  const cpu = Array.from(
    { length: ROUNDS },
    () => [processorTime(scoreOnce, 1), processorTime(readOnce, 1)] as const,
  );
  const ratio = middle(cpu.map(([, other]) => other)) / middle(cpu.map(([own]) => own));
  console.log(`ratio in processor time              ${ratio.toFixed(2)}`);
  console.log(`load of the machine                  ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
}

function keyPress(): void {
  const document = documentFromText(letterOf(1000));
  const scorer = createScorer();
  scorer.score(document);
  let presses = 0;
  const change = (): LetterDocument => {
    presses += 1;
    const blocks = document.blocks.map((block, index) =>
      index === 3 ? { ...block, text: `${block.text} Toets ${presses}.` } : block,
    );
    return { ...document, blocks };
  };
  const again = median(() => void scorer.score(change()), 41);
  const fresh = median(() => void scoreLetter(change()));
  console.log(
    `\n1,000 words: first score ${fresh.toFixed(2)} ms, after a change in one block ${again.toFixed(2)} ms`,
  );
}

function growth(): void {
  const small = documentFromText(letterOf(10_000));
  const large = documentFromText(letterOf(100_000));
  // Processor time, not the clock: other work on the machine must not decide whether this is linear.
  const rounds = Array.from({ length: 5 }, () => [
    processorTime(() => void scoreLetter(small), 10),
    processorTime(() => void scoreLetter(large), 1),
  ]) as [number, number][];
  const smallTime = middle(rounds.map(([time]) => time));
  const largeTime = middle(rounds.map(([, time]) => time));
  console.log(`\n10,000 words ${smallTime.toFixed(0)} ms, 100,000 words ${largeTime.toFixed(0)} ms`);
  console.log(`ratio ${(largeTime / smallTime).toFixed(1)} (must be <= 12)`);
}

async function bundle(): Promise<void> {
  const entry = new URL('../../scoring/index.ts', import.meta.url).pathname;
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const code = result.outputFiles[0]?.contents ?? new Uint8Array();
  const zipped = gzipSync(code, { level: 9 }).length;
  console.log(
    `\nbrowser bundle ${(code.length / 1024).toFixed(0)} KB, gzipped ${(zipped / 1024).toFixed(1)} KB (must be <= 250)`,
  );
}

perSecond();
keyPress();
growth();
await bundle();
