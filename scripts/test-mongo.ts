/**
 * `npm run test:mongo`: the integration tests on the MongoDB of MONGODB_URI, first through the Local API, then over
 * REST on the whole product. Each takes a database of its own, `luchtpost-test-…`, and drops it when it is done; that
 * of the product stays. Without a MONGODB_URI it says so and does nothing.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './start/environment.ts';

const uri = process.env.MONGODB_URI;
if (!uri) {
  console.log(
    'OVERGESLAGEN: er is geen MongoDB opgegeven, dus er is niets getest op MongoDB. Zo wel: MONGODB_URI=mongodb://127.0.0.1:27017/?replicaSet=rs0 npm run test:mongo',
  );
  process.exit(0);
}

/** What runs, and the files of it when that is not all. Extra arguments come instead. */
const RUNS =
  process.argv.length > 2
    ? [process.argv.slice(2)]
    : [
        ['--project', 'local'],
        ['--project', 'product', 'tests/integration/rest'],
      ];

let failed = false;
for (const args of RUNS) {
  console.log(`\nMongoDB: ${args.join(' ')}`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TEST_PRODUCT_ON: 'mongodb', NEXT_TELEMETRY_DISABLED: '1' },
    },
  );
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
