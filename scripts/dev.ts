/** `npm run dev`: CMS and site with reload, for whoever works on Luchtpost. */
import { join } from 'node:path';
import { cmsUrl, dataDir, root, sitePort, siteUrl } from './start/environment.ts';
import { claimDataFolder } from './start/onlyOne.ts';
import { preflight } from './start/preflight.ts';
import { startServer, stopAll, waitForAnswer } from './start/programs.ts';
import { step } from './start/progress.ts';
import { type FirstLogin, prepareDatabase, startCms } from './start/steps.ts';

const STEPS = 3;

let release = () => {};

async function stop(exitCode: number): Promise<void> {
  await stopAll();
  release();
  process.exit(exitCode);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  await preflight();
  release = claimDataFolder(dataDir);
  let login: FirstLogin | undefined;
  await step(1, STEPS, 'Database en inhoud', () =>
    prepareDatabase((first) => {
      login = first;
    }),
  );
  await step(2, STEPS, 'CMS starten, met herladen', async () => {
    const child = await startCms('development');
    child.stdout?.pipe(process.stdout);
    child.stderr?.pipe(process.stderr);
    return undefined;
  });
  await step(3, STEPS, 'Site starten, met herladen', async () => {
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const args = [astro, 'dev', '--port', String(sitePort), '--host', '127.0.0.1'];
    const child = startServer('site', args, 'development');
    child.stdout?.pipe(process.stdout);
    child.stderr?.pipe(process.stderr);
    await waitForAnswer(siteUrl, child, 'site');
    return undefined;
  });
  console.log(`\nWebsite ${siteUrl}   CMS ${cmsUrl}/admin   Stoppen: Ctrl-C`);
  if (login) console.log(`Eerste keer inloggen: ${login.email}  ${login.password}`);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  await stop(1);
}
