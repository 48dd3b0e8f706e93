import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { isLogLevel, LOG_LEVELS } from '../../cms/log/levels.ts';
import { weaknessOf } from '../../cms/secret.ts';
import { cmsPort, dataDir, root, sitePort } from './environment.ts';
import { knownCause, StartProblem } from './problem.ts';

/** A first build of CMS and site writes about half a gigabyte; less than this ends in a half-written one. */
const MIN_FREE_BYTES = 700_000_000;

/**
 * Checks, before anything is changed, what a start needs: the right to write, room on the disk, free ports.
 * @throws StartProblem with one Dutch sentence.
 */
export async function preflight(): Promise<void> {
  checkSettings();
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw new StartProblem(`${knownCause(String(error)) ?? String(error)} (${dataDir})`);
  }
  const disk = statfsSync(dataDir);
  const free = disk.bavail * disk.bsize;
  if (free < MIN_FREE_BYTES) {
    throw new StartProblem(
      `De schijf is bijna vol: er is nog ${Math.round(free / 1e6)} MB vrij en er is ${MIN_FREE_BYTES / 1e6} MB nodig. Maak ruimte vrij en start opnieuw.`,
    );
  }
  await requireFreePort(cmsPort, 'CMS_PORT', 'het CMS');
  await requireFreePort(sitePort, 'SITE_PORT', 'de site');
}

/** Settings that would only fail deep inside the CMS, said before anything is built. */
function checkSettings(): void {
  const weakness = process.env.PAYLOAD_SECRET ? weaknessOf(process.env.PAYLOAD_SECRET) : undefined;
  if (weakness) {
    throw new StartProblem(
      `${weakness} Maak er een met: openssl rand -base64 48. Of laat hem weg: dan maken wij er een.`,
    );
  }
  const level = process.env.LOG_LEVEL?.trim().toLowerCase();
  if (level && !isLogLevel(level)) {
    throw new StartProblem(
      `LOG_LEVEL=${process.env.LOG_LEVEL} kennen wij niet. Kies uit: ${LOG_LEVELS.join(', ')}.`,
    );
  }
  const uri = process.env.DATABASE_URI;
  if (uri && !/^(?:file:|mongodb(?:\+srv)?:\/\/)/.test(uri)) {
    throw new StartProblem(
      'DATABASE_URI begint met iets onbekends. Gebruik file:/pad/naar/bestand.db (SQLite) of mongodb://server/naam (MongoDB), of laat hem weg.',
    );
  }
}

async function requireFreePort(port: number, name: string, what: string): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'onbekend'));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)));
  });
  if (!code) return;
  throw new StartProblem(
    code === 'EADDRINUSE'
      ? `Poort ${port} (${what}) is al in gebruik. Stop het programma dat hem gebruikt, of kies een andere: ${name}=${port + 10} npm start`
      : `Poort ${port} (${what}) kan niet worden gebruikt (${code}). Kies een andere: ${name}=${port + 5000} npm start`,
  );
}
