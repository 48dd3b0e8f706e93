/**
 * `npm run wachtwoord -- EMAIL [--tweede-stap-uit]`: for who lost the first login, or has no mail server, or lost the
 * phone of the second step. Works while the CMS runs.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, root } from './start/environment.ts';

const given = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/payload/bin.js'), 'run', 'cms/seed/password.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...childEnvironment('production'),
      WACHTWOORD_EMAIL: given.find((each) => !each.startsWith('--')) ?? '',
      WACHTWOORD_TWEEDE_STAP: given.includes('--tweede-stap-uit') ? 'uit' : '',
      LOG_LEVEL: 'fatal',
    },
  },
);
process.exit(status ?? 1);
