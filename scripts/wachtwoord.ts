/** `npm run wachtwoord -- EMAIL`: for who lost the first login, or has no mail server. Works while the CMS runs. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, root } from './start/environment.ts';

const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/payload/bin.js'), 'run', 'cms/seed/password.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...childEnvironment('production'),
      WACHTWOORD_EMAIL: process.argv[2] ?? '',
      LOG_LEVEL: 'fatal',
    },
  },
);
process.exit(status ?? 1);
