// Runs on the system's own Node before `npm start`, `npm test` and `npm run dev`: Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { lockfileHash, root, stampFile } from './install-stamp.mjs';

const OLDEST_NODE = [20, 9];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `Luchtpost heeft Node ${OLDEST_NODE.join('.')} of nieuwer nodig; hier draait ${process.versions.node}. Installeer een nieuwere Node van nodejs.org en probeer het opnieuw.`,
  );
  process.exit(1);
}

const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockfileHash();
if (!installed) {
  const started = Date.now();
  console.log('Onderdelen installeren met npm ci (een à twee minuten, eenmalig) …');
  const npm = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath, 'ci']]
    : ['npm', ['ci']];
  const { status } = spawnSync(npm[0], npm[1], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error(
      'Installeren is niet gelukt. Kijk of er internet is, of er schijfruimte is en of u in deze map mag schrijven. Probeer het dan opnieuw.',
    );
    process.exit(1);
  }
  console.log(`Geïnstalleerd in ${Math.round((Date.now() - started) / 1000)} s.`);
}
