/**
 * `npm run test:faults`: starts the product once and kills a part of it, FAULT_ROUNDS times (50), at moments that
 * FAULT_SEED decides, while people write, read and print. Prints a table; exit code 1 when anything was lost.
 */
import { startProduct } from '../support/product.ts';
import { KIND_NAMES } from './kinds.ts';
import { type Round, runRounds } from './rounds.ts';
import { isBad, outcomeTable } from './table.ts';

const rounds = Number(process.env.FAULT_ROUNDS ?? 50);
const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
const wanted = process.env.FAULT_KINDS?.split(',');
const kinds = wanted ? KIND_NAMES.filter((kind) => wanted.includes(kind)) : KIND_NAMES;
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed) || kinds.length === 0) {
  console.error(
    `FAULT_ROUNDS and FAULT_SEED are whole numbers; FAULT_KINDS is some of: ${KIND_NAMES.join(',')}.`,
  );
  process.exit(1);
}

console.log(
  `${rounds} rounds of kill -9, FAULT_SEED=${seed} (the same seed kills the same things after the same waits).`,
);
const product = await startProduct();
process.once('SIGINT', () => void product.stop().then(() => process.exit(130)));
const done: Round[] = [];
let failure: unknown;
try {
  await runRounds(product, {
    rounds,
    seed,
    kinds,
    onRound: (round, number) => {
      done.push(round);
      const { kind, how, saves, readyMs, publishedMs } = round;
      const times = `ready ${(readyMs / 1000).toFixed(1)} s, published ${(publishedMs / 1000).toFixed(1)} s`;
      console.log(
        `${isBad(round) ? '✗' : '✓'} ${number}/${rounds} ${kind}: ${how}; ${saves} saves; ${times}`,
      );
      for (const what of [...round.lost, ...round.halfSites, ...round.stuckJobs, ...round.other]) {
        console.log(`    ${what}`);
      }
    },
  });
} catch (error) {
  failure = error;
  console.error(error);
}
await product.stop();
if (done.length > 0) console.log(`\n${outcomeTable(done)}`);
const bad = done.filter(isBad).length;
console.log(`\n${done.length - bad} of ${rounds} rounds without a loss.`);
process.exit(failure || bad > 0 ? 1 : 0);
