import { setTimeout as sleep } from 'node:timers/promises';
import type { Product } from '../support/product.ts';
import { asBeheerder, type RestClient } from '../support/rest.ts';
import { until } from '../support/waiting.ts';
import { isReady, lostSaves, readDatabase, siteOnAir } from './checks.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { isWholePdf, Load, nameOf } from './load.ts';
import { Chance } from './random.ts';

const WRITERS = 8;
const READERS = 4;
const PRINTERS = 1;
const READY_MS = 120_000;
const SETTLED_MS = 180_000;
const READY_POLL_MS = 100;

export interface Round {
  kind: Kind;
  how: string;
  /** Acknowledged in this round. */
  saves: number;
  lost: string[];
  halfSites: string[];
  stuckJobs: string[];
  /** Anything else that is not as it should be. */
  other: string[];
  /** From the kill until CMS and site answer. */
  readyMs: number;
  /** From the kill until the site shows what was published last. */
  publishedMs: number;
}

export interface RoundOptions {
  rounds: number;
  seed: number;
  /** Which kinds, in turn; all when not given. */
  kinds?: readonly Kind[];
  onRound: (round: Round, number: number) => void;
}

/**
 * Kills one part of a running product a round, under load, and looks what is left of everything it promised.
 * @throws Error when the product does not come back at all
 */
export async function runRounds(
  product: Pick<Product, 'cmsUrl' | 'siteUrl' | 'dataDir' | 'login'>,
  { rounds, seed, kinds = KIND_NAMES, onRound }: RoundOptions,
): Promise<Round[]> {
  const chance = new Chance(seed);
  const client = await asBeheerder(product.cmsUrl, product.login);
  const before = await client.json<{ name: string }>('GET', '/globals/organisatie?depth=0');
  let mark = 1;
  await publish(client, mark);
  await untilOnAir(product, mark);
  // A chance of its own: how often people come by depends on the machine, what is killed when may not.
  const load = new Load(client, product.siteUrl, await pagesOf(product.siteUrl), new Chance(seed + 1));
  await load.makeLetters(WRITERS);
  const results: Round[] = [];
  let order: Kind[] = [];
  for (let number = 1; number <= rounds; number += 1) {
    await client.stayLoggedIn();
    if (order.length === 0) order = chance.shuffled(kinds);
    const kind = order.shift() as Kind;
    mark += 1;
    const round = await oneRound(product, client, load, chance, kind, mark);
    results.push(round);
    onRound(round, number);
  }
  await client.json('POST', '/globals/organisatie', { name: before.name });
  return results;
}

async function oneRound(
  product: Pick<Product, 'cmsUrl' | 'siteUrl' | 'dataDir'>,
  client: RestClient,
  load: Load,
  chance: Chance,
  kind: Kind,
  mark: number,
): Promise<Round> {
  const { saves, mixedPages, wrong } = load;
  const seen = { mixed: mixedPages.length, wrong: wrong.length };
  load.start(READERS, PRINTERS);
  await publish(client, mark);
  const how = await KINDS[kind]({ dataDir: product.dataDir, load, chance });
  const killedAt = Date.now();
  await untilReady(product);
  const readyMs = Date.now() - killedAt;
  await load.stop();

  const other = load.wrong.slice(seen.wrong);
  const lost = await lostSaves(client, load.letters, load.made.splice(0));
  const onAir = await untilOnAir(product, mark).catch((error: Error) => ({
    mark: 0,
    wrong: [error.message],
  }));
  const publishedMs = Date.now() - killedAt;
  const halfSites = [...mixedPages.slice(seen.mixed), ...onAir.wrong];
  const stuckJobs = await jobsLeft(product.dataDir);
  const { sound } = readDatabase(product.dataDir);
  if (sound !== 'ok') other.push(`the database is not sound: ${sound}`);
  const [letter] = load.letters;
  const printed = await client.send('GET', `/brieven/${letter?.id}/bestand/pdf`);
  if (!isWholePdf(Buffer.from(await printed.arrayBuffer()))) other.push(`no PDF any more: ${printed.status}`);
  return { kind, how, saves: load.saves - saves, lost, halfSites, stuckJobs, other, readyMs, publishedMs };
}

const publish = (client: RestClient, mark: number) =>
  client.json('POST', '/globals/organisatie?depth=0', { name: nameOf(mark) });

async function untilReady(product: Pick<Product, 'cmsUrl' | 'siteUrl'>): Promise<void> {
  const end = Date.now() + READY_MS;
  while (!(await isReady(product))) {
    if (Date.now() > end) throw new Error(`CMS and site did not come back within ${READY_MS / 1000} s.`);
    await sleep(READY_POLL_MS);
  }
}

/** Waits until the whole site shows a mark. @throws Error when it does not come */
async function untilOnAir(product: Pick<Product, 'siteUrl' | 'dataDir'>, mark: number) {
  const found = await until(
    () => siteOnAir(product),
    (site) => site !== undefined && site.mark >= mark,
    `the site shows mark ${mark}`,
    SETTLED_MS,
  );
  return found ?? { mark: 0, wrong: [] };
}

/** Jobs that nobody works on although their time has come. */
async function jobsLeft(dataDir: string): Promise<string[]> {
  const left = async () => {
    // What is planned for tonight is not left lying.
    const now = new Date().toISOString();
    return readDatabase(dataDir).jobs.filter(
      ({ processing, due }) => processing === 1 || due === null || due <= now,
    );
  };
  try {
    await until(left, (jobs) => jobs.length === 0, 'no job is left', SETTLED_MS);
    return [];
  } catch {
    return (await left()).map(
      ({ queue, processing, made }) => `${queue}, processing ${processing}, of ${made}`,
    );
  }
}

/** Addresses of the site's pages. */
async function pagesOf(siteUrl: string): Promise<string[]> {
  const sitemap = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
