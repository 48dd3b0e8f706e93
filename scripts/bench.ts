/**
 * `npm run bench -- [NAME…] [-- OPTIONS]`: runs the benches of tests/bench by name. Without names it runs those that
 * need nothing, and says of the others what they need. Options after `--` go to every bench. Exit code 1 when one failed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Benches that need more than this folder (data, a running product), and how to run them. */
const NEEDS_MORE: Readonly<Record<string, string>> = {
  axe: 'npm run bench -- axe   (een draaiende site op SITE_PORT of 4321, met Chromium)',
  editor: 'npm run bench -- editor   (bouwt en start het hele product, met Chromium)',
  lighthouse: 'npm run bench -- lighthouse   (een draaiende site op SITE_PORT of 4321, met Chromium)',
  load: 'npm run bench -- load   (bouwt en start het hele product en meet een kwartier; LOAD_SECONDS=60 is korter)',
  validity: 'npm run bench:validity -- --pairs PAREN.csv [--lexical WOORDEN.tsv]',
};

const folder = new URL('../tests/bench/', import.meta.url);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .sort();
const given = process.argv.slice(2);
const firstOption = given.findIndex((argument) => argument.startsWith('-'));
const names = (firstOption < 0 ? given : given.slice(0, firstOption)).filter((name) => name !== '');
const options = firstOption < 0 ? [] : given.slice(firstOption).filter((argument) => argument !== '--');
const unknown = names.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`Onbekende meting: ${unknown.join(', ')}. Er zijn: ${known.join(', ')}.`);
  process.exitCode = 2;
} else {
  const skipped = names.length > 0 || options.length > 0 ? [] : known.filter((name) => name in NEEDS_MORE);
  for (const name of (names.length > 0 ? names : known).filter((name) => !skipped.includes(name))) {
    console.log(`\n== ${name}`);
    const run = spawnSync(process.execPath, [new URL(`${name}.ts`, folder).pathname, ...options], {
      stdio: 'inherit',
    });
    if (run.status !== 0) process.exitCode = 1;
  }
  for (const name of skipped)
    console.log(
      `\n== ${name}: overgeslagen, want deze meting heeft meer nodig dan deze map.\n   Zo wel: ${NEEDS_MORE[name]}`,
    );
}
