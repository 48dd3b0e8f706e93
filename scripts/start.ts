/** `npm start`: from a fresh clone to a running CMS and site, with nothing but Node and npm. */
import type { ChildProcess } from 'node:child_process';
import { cmsUrl, siteUrl } from './start/environment.ts';
import { preflight } from './start/preflight.ts';
import { StartProblem } from './start/problem.ts';
import { logFile, stopAll } from './start/programs.ts';
import { step } from './start/progress.ts';
import { buildCms, buildSite, type FirstLogin, prepareDatabase, startCms, startSite } from './start/steps.ts';

const STEPS = 5;
const RESTART_DELAY_MS = 2_000;
const MAX_RESTARTS = 5;

let firstLogin: FirstLogin | undefined;
let stopping = false;

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await stopAll();
  process.exit(exitCode);
}

/** The password exists nowhere else: whatever happens after it was made, it is shown. */
function showLogin(): void {
  if (!firstLogin) return;
  console.log(`
  Eerste keer inloggen (schrijf dit op, u ziet het maar één keer):
    e-mailadres  ${firstLogin.email}
    wachtwoord   ${firstLogin.password}
  U wijzigt het wachtwoord in het CMS, rechtsboven onder uw account.`);
}

/** A CMS that falls over comes back by itself; the site goes on serving meanwhile. */
function keepAlive(child: ChildProcess, restarts = 0): void {
  child.once('close', async () => {
    if (stopping) return;
    if (restarts >= MAX_RESTARTS) {
      console.error(
        `Het CMS blijft stoppen. De site blijft bereikbaar. De melding staat in ${logFile('cms')}.`,
      );
      return;
    }
    console.error('Het CMS is gestopt en wordt opnieuw gestart. De site blijft bereikbaar.');
    await new Promise((resolve) => setTimeout(resolve, RESTART_DELAY_MS));
    if (!stopping) {
      await startCms()
        .then((next) => keepAlive(next, restarts + 1))
        .catch((error: Error) => console.error(error.message));
    }
  });
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));

const started = Date.now();
console.log('Luchtpost start. De eerste keer duurt dat een paar minuten, daarna seconden.\n');
try {
  await preflight();
  await step(1, STEPS, 'Database en inhoud', () =>
    prepareDatabase((login) => {
      firstLogin = login;
    }),
  );
  await step(2, STEPS, 'CMS bouwen', buildCms);
  await step(3, STEPS, 'CMS starten', async () => {
    keepAlive(await startCms());
    return undefined;
  });
  await step(4, STEPS, 'Site bouwen', buildSite);
  await step(5, STEPS, 'Site starten', async () => {
    await startSite();
    return undefined;
  });
  console.log(`
────────────────────────────────────────────────────────────
  Luchtpost draait (${Math.round((Date.now() - started) / 1000)} s).

  Website   ${siteUrl}
  CMS       ${cmsUrl}/admin`);
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
