/** `npm start`: from a fresh clone to a running CMS and site, with nothing but Node and npm. */
import type { ChildProcess } from 'node:child_process';
import { cmsUrl, dataDir, publicAddresses, siteUrl } from './start/environment.ts';
import { writesToJournal } from './start/journal.ts';
import { keepAlive } from './start/keepAlive.ts';
import { claimDataFolder } from './start/onlyOne.ts';
import { preflight } from './start/preflight.ts';
import { StartProblem } from './start/problem.ts';
import { logFile, stopAll } from './start/programs.ts';
import { step } from './start/progress.ts';
import { buildCms, buildSite, type FirstLogin, prepareDatabase, startCms, startSite } from './start/steps.ts';

const STEPS = 5;

let firstLogin: FirstLogin | undefined;
let stopping = false;
let release = () => {};

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await stopAll();
  release();
  process.exit(exitCode);
}

/** The password exists nowhere else: whatever happens after it was made, it is shown, but not where it would be kept. */
function showLogin(): void {
  if (!firstLogin) return;
  if (writesToJournal()) {
    console.log(`
  Eerste keer inloggen: dit logboek wordt bewaard, daarom staat hier geen wachtwoord.
  Maak er een op deze server: npm run wachtwoord -- ${firstLogin.email}`);
    return;
  }
  console.log(`
  Eerste keer inloggen (schrijf dit op, u ziet het maar één keer):
    e-mailadres  ${firstLogin.email}
    wachtwoord   ${firstLogin.password}
  U wijzigt het wachtwoord in het CMS, rechtsboven onder uw account.`);
}

/** Behind a proxy the address that people type, and the one it has here: the proxy may not be up yet. */
const withLocal = (address: string, local: string): string =>
  address === local ? local : `${address}  (op deze machine: ${local})`;

const keep = (child: ChildProcess, name: string, what: string, start: () => Promise<ChildProcess>): void =>
  keepAlive(child, {
    what,
    start,
    isStopping: () => stopping,
    log: logFile(name),
    tell: (sentence) => console.error(sentence),
  });

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));

const started = Date.now();
console.log('Luchtpost start. De eerste keer duurt dat een paar minuten, daarna seconden.\n');
try {
  await preflight();
  release = claimDataFolder(dataDir);
  await step(1, STEPS, 'Database en inhoud', () =>
    prepareDatabase((login) => {
      firstLogin = login;
    }),
  );
  await step(2, STEPS, 'CMS bouwen', buildCms);
  await step(3, STEPS, 'CMS starten', async () => {
    keep(await startCms(), 'cms', 'Het CMS', startCms);
    return undefined;
  });
  await step(4, STEPS, 'Site bouwen', buildSite);
  await step(5, STEPS, 'Site starten', async () => {
    keep(await startSite(), 'site', 'De site', startSite);
    return undefined;
  });
  console.log(`
────────────────────────────────────────────────────────────
  Luchtpost draait (${Math.round((Date.now() - started) / 1000)} s).

  Website   ${withLocal(publicAddresses.site, siteUrl)}
  CMS       ${withLocal(`${publicAddresses.cms}/admin`, `${cmsUrl}/admin`)}`);
  showLogin();
  console.log(`
  Stoppen: Ctrl-C
────────────────────────────────────────────────────────────`);
} catch (error) {
  if (!stopping) {
    console.error(
      `\n${error instanceof StartProblem ? error.message : `Er ging iets mis wat wij niet kennen: ${(error as Error).message}`}`,
    );
    showLogin();
    await stop(1);
  }
}
