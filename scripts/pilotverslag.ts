/**
 * `npm run pilotverslag -- [--van jjjj-mm-dd] [--tot jjjj-mm-dd] [--json]`: the pilotverslag of the Stressbakje over
 * all dossiers, to standard output. The last half year when no days are given. Works while the CMS runs.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { childEnvironment, root } from './start/environment.ts';

const { values } = parseArgs({
  options: { van: { type: 'string' }, tot: { type: 'string' }, json: { type: 'boolean' } },
});

const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/payload/bin.js'), 'run', 'cms/stressbakje/printPilot.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...childEnvironment('production'),
      VERSLAG_VAN: values.van ?? '',
      VERSLAG_TOT: values.tot ?? '',
      VERSLAG_JSON: values.json ? '1' : '',
      LOG_LEVEL: 'fatal',
    },
  },
);
process.exit(status ?? 1);
