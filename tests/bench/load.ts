/**
 * `npm run bench:load`: 50 writers who autosave, 20 systems that have letters scored and 500 readers a second, on the
 * production build, for LOAD_SECONDS (600). Turn and turn about in the same run the same writers save in a bare
 * Payload collection, while scoring and reading go on, so that both are measured on an equally busy machine.
 * Ends with 1 when a bar of issue 7 is not met: no error, nothing lost, p95 of a save at most 1.3 times the bare
 * one, all readers served, memory flat.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '../support/product.ts';
import { asBeheerder, asKoppeling, asRole } from '../support/rest.ts';
import { startBare } from './load/bareServer.ts';
import { type Caller, loggedIn, type Person } from './load/client.ts';
import { newTally, quantile, type Tally } from './load/figures.ts';
import { wordsOf } from './load/letterText.ts';
import { watchMemory } from './load/memory.ts';
import { READS_A_SECOND, readSite } from './load/readers.ts';
import { SCORE_EVERY_MS, scoreAtPace } from './load/scorers.ts';
import { BARE, type Desk, PRODUCT, SAVE_EVERY_MS, Writer } from './load/writers.ts';

const SECONDS = Number(process.env.LOAD_SECONDS ?? 600);
const WRITERS = 50;
const SCORERS = 20;
const TURNS = 5;
/** For each second in the product, the bare collection gets so much of one. */
const BARE_SHARE = 0.5;
const WARM_UP_SECONDS = 30;
/**
 * At the start of a turn fifty people come back from a pause in the same two seconds, which only this taking of turns
 * makes them do. So long it has a row of its own, on either side, and does not count for the ratio.
 */
const START_SECONDS = 10;
const MAX_RATIO = 1.3;
const MIN_READ_SHARE = 0.98;
const MAX_MB_A_MINUTE = 2;
/** In less than this memory is still finding its level, and says nothing. */
const MIN_SECONDS_FOR_MEMORY = 300;

const soon = (seconds: number) => performance.now() + seconds * 1000;

async function desk(by: Caller[], kind: Desk): Promise<Writer[]> {
  const writers = by.map((caller, index) => new Writer(caller, kind, index));
  for (const writer of writers) await writer.begin();
  return writers;
}

async function writeAll(writers: Writer[], seconds: number, tally?: Tally): Promise<void> {
  const until = soon(seconds);
  await Promise.all(writers.map((writer) => writer.write(until, tally)));
}

let met = true;
const row = (what: string, figure: string, bar = '', good = true) => {
  met &&= good;
  const verdict = bar && (good ? 'ok' : 'NOT MET');
  console.log(`${what.padEnd(26)} ${figure.padEnd(58)} ${bar.padEnd(16)} ${verdict}`.trimEnd());
};
const ms = (value: number) => `${value.toFixed(0)} ms`;
const spread = ({ times }: Tally) =>
  `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, p99 ${ms(quantile(times, 0.99))}, ${times.length} times`;

const bare = await startBare();
const product = await startProduct();
try {
  const beheerder = await asBeheerder(product.cmsUrl, product.login);
  const keys: string[] = [];
  for (let index = 0; index < SCORERS; index += 1) {
    keys.push((await asKoppeling(beheerder, ['scoren'])).key);
  }
  const staff: Person[] = [];
  for (let index = 0; index < WRITERS; index += 1) {
    const { login } = await asRole(beheerder, 'communicatie');
    staff.push(await loggedIn(product.cmsUrl, 'gebruikers', login, index));
  }
  const ours = await desk(staff, PRODUCT);
  const theirs = await desk(await bare.people(WRITERS), BARE);
  await Promise.all([writeAll(ours, WARM_UP_SECONDS), writeAll(theirs, WARM_UP_SECONDS)]);

  const total = SECONDS * (1 + BARE_SHARE) + 2 * TURNS * START_SECONDS;
  const [saves, bareSaves, scores] = [newTally(), newTally(), newTally()];
  const [starts, bareStarts] = [newTally(), newTally()];
  const memory = watchMemory(Number(readFileSync(join(product.dataDir, 'cms.pid'), 'utf8')));
  const readers = await readSite(product.siteUrl, total + 60);
  const until = soon(total);
  const scoring = keys.map((key, index) => scoreAtPace(product.cmsUrl, key, index, until, scores));
  for (let turn = 0; turn < TURNS; turn += 1) {
    await Promise.all(staff.map((person) => person.stay()));
    await writeAll(theirs, START_SECONDS, bareStarts);
    await writeAll(theirs, (SECONDS * BARE_SHARE) / TURNS, bareSaves);
    await writeAll(ours, START_SECONDS, starts);
    await writeAll(ours, SECONDS / TURNS, saves);
    const part = `turn ${turn + 1} of ${TURNS}`;
    console.log(
      `${part}: saves so far ${spread(saves)}; bare ${spread(bareSaves)}; load ${loadavg()[0]?.toFixed(1)}; memory ${memory.now().toFixed(0)} MB`,
    );
  }
  await Promise.all(scoring);
  const reading = await readers.stop();
  const { mostMb, slope } = memory.stop();
  const lost = (await Promise.all([...ours, ...theirs].map((writer) => writer.check()))).filter(
    (problem) => problem !== undefined,
  );

  const words = ours.reduce((sum, { index }) => sum + wordsOf(index), 0) / ours.length;
  const ratio = quantile(saves.times, 0.95) / quantile(bareSaves.times, 0.95);
  const errors = [saves, bareSaves, starts, bareStarts, scores].flatMap((tally) => tally.errors).concat(lost);
  console.log(
    `\n${WRITERS} writers (a save each ${SAVE_EVERY_MS / 1000} s, ${words.toFixed(0)} words), ${SCORERS} systems (a letter scored each ${SCORE_EVERY_MS / 1000} s), ${READS_A_SECOND} readers a second; ${SECONDS} s of it in the product, in ${TURNS} turns; ${cpus().length} cores`,
  );
  row('saves', spread(saves));
  row('saves, bare Payload', spread(bareSaves));
  row('p95 over bare p95', ratio.toFixed(2), `at most ${MAX_RATIO}`, ratio <= MAX_RATIO);
  row(`first ${START_SECONDS} s of a turn`, spread(starts));
  row('the same, bare Payload', spread(bareStarts));
  row('scores', spread(scores));
  row('reads', `p50 ${ms(reading.p50)}, p99 ${ms(reading.p99)}, ${reading.megabytes.toFixed(0)} MB`);
  const least = READS_A_SECOND * MIN_READ_SHARE;
  row('reads a second', reading.aSecond.toFixed(0), `at least ${least}`, reading.aSecond >= least);
  const wrong = errors.length + reading.errors;
  row('errors', `${wrong} (of which lost saves ${lost.length}, reads ${reading.errors})`, '0', wrong === 0);
  if (SECONDS >= MIN_SECONDS_FOR_MEMORY) {
    const flat = slope <= MAX_MB_A_MINUTE;
    row('memory of the CMS', `${mostMb.toFixed(0)} MB at most`);
    row('growth', `${slope.toFixed(1)} MB a minute`, `at most ${MAX_MB_A_MINUTE}`, flat);
  } else {
    row('memory of the CMS', `${mostMb.toFixed(0)} MB at most; too short a run to see whether it grows`);
  }
  for (const error of new Set(errors)) console.error(error);
  if (!met) process.exitCode = 1;
} finally {
  await product.stop();
  await bare.stop();
}
process.exit();
