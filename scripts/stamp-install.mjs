// npm's postinstall: remembers which lockfile was installed, so that `npm start` does not install it again.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockfileHash, stampFile } from './install-stamp.mjs';

if (existsSync(dirname(stampFile))) writeFileSync(stampFile, lockfileHash());
