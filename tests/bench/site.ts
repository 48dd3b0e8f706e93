/**
 * `npm run bench:site`: how long a site of many articles takes, out of Payload-like data, and how fast one
 * change is live; beside it the same articles in bare Astro with Pagefind and in Starlight, in this very run.
 * Wall-clock times of one run each: the load of the machine is printed beside them, the ratios say more.
 * `node tests/bench/site.ts 300` takes another number of articles.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles, asDocument } from './site/articles.ts';
import { fakeCms } from './site/fakeCms.ts';
import { buildRival } from './site/rivals.ts';

const MANY = Number(process.argv[2] ?? 1000);
const FEW = 300;

const seconds = (value: number) => `${value.toFixed(1)} s`;
const load = () => `load ${loadavg()[0]?.toFixed(1)}`;

/** Full build, then one article changed and built again, into a data folder of their own. */
async function ours(
  count: number,
): Promise<{ full: number; fullSteps: string; change: number; steps: string }> {
  const docs = articles(count).map(asDocument);
  const { url, server } = await fakeCms(docs);
  const data = mkdtempSync(join(tmpdir(), 'luchtpost-bench-'));
  process.env.LUCHTPOST_DATA = data;
  process.env.CMS_URL = url;
  try {
    // Read after the environment is set: where the site writes is decided then.
    const { publish } = await import('../../site/publish/publish.ts');
    const { siteDataDir } = await import('../../site/settings.ts');
    const steps: string[] = [];
    const build = async () => {
      const start = performance.now();
      const { pages } = await publish({
        siteDir: siteDataDir(),
        signal: new AbortController().signal,
        onStep: (step, ms) => steps.push(`${step} ${seconds(ms / 1000)}`),
      });
      if (pages < count) throw new Error(`${pages} pages, expected at least ${count}`);
      return (performance.now() - start) / 1000;
    };
    const full = await build();
    const fullSteps = steps.splice(0).join(', ');
    const [first] = docs;
    if (first) first.title = 'Een nieuwe titel';
    const change = await build();
    return { full, fullSteps, change, steps: steps.join(', ') };
  } finally {
    server.close();
    rmSync(data, { recursive: true, force: true });
  }
}

console.log(`${MANY} articles (${load()})`);
const many = await ours(MANY);
console.log(`  ours, full build             ${seconds(many.full)}  (${load()}; ${many.fullSteps})`);
console.log(`  ours, after one change       ${seconds(many.change)}  (${many.steps})`);
const list = articles(MANY);
const bare = await buildRival('bare', list);
console.log(`  bare Astro + Pagefind, MDX   ${seconds(bare)}  (${load()})`);
const starlight = await buildRival('starlight', list);
console.log(`  Starlight, sidebar of one    ${seconds(starlight)}  (${load()})`);
console.log(`  ours : bare Astro = ${(many.full / bare).toFixed(2)}   (aim 1.1)`);
console.log(`  ours : Starlight  = ${(many.full / starlight).toFixed(2)}   (floor 1.00)`);
const few = await ours(FEW);
console.log(
  `${FEW} articles: one change live in ${seconds(few.change)} after the CMS starts the build (floor 10 s, aim 5 s)`,
);
console.log(`  ${few.steps}`);
