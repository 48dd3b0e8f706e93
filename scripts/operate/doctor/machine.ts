import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { weaknessOf } from '../../../cms/secret.ts';
import { bad, type Check, good, warn } from './finding.ts';

const MIN_NODE = { major: 22, minor: 13 };
/** A build of CMS and site beside the running ones, with some room to work. */
const ROOM_FOR_A_BUILD_BYTES = 700_000_000;
const AMPLE_ROOM_BYTES = 3_000_000_000;
/** Before this moment the product did not exist: a clock that says so is wrong, and sessions end at odd times. */
const PRODUCT_EXISTS_SINCE = Date.UTC(2026, 10, 1);
const OTHERS = 0o077;

export interface Machine {
  nodeVersion: string;
  dataDir: string;
  secretFile: string;
  environment: Readonly<Record<string, string | undefined>>;
  now: Date;
}

/** Checks of the machine itself: Node, the disk, the clock, the secret. */
export function machineChecks({ nodeVersion, dataDir, secretFile, environment, now }: Machine): Check[] {
  return [
    { name: 'Node', run: () => nodeFinding(nodeVersion) },
    {
      name: 'Gegevensmap',
      run: () => {
        if (!existsSync(dataDir)) {
          return bad(`De map ${dataDir} bestaat niet.`, 'Start Luchtpost één keer met npm start.');
        }
        try {
          accessSync(dataDir, constants.R_OK | constants.W_OK);
        } catch {
          return bad(`In ${dataDir} mag niet worden geschreven.`, 'Geef uzelf schrijfrecht op deze map.');
        }
        return good(`${dataDir} is er en is te schrijven.`);
      },
    },
    { name: 'Schijfruimte', run: () => roomFinding(freeBytes(dataDir)) },
    {
      name: 'Klok',
      run: () =>
        now.getTime() < PRODUCT_EXISTS_SINCE
          ? bad(
              `De klok van deze computer zegt ${now.toISOString()}.`,
              'Zet de klok goed: inloggen werkt anders niet.',
            )
          : good('De klok staat goed.'),
    },
    { name: 'Geheim', run: () => secretFinding(secretFile, environment.PAYLOAD_SECRET) },
  ];
}

/** @param version  as `process.version` says it: `v24.21.0` */
export function nodeFinding(version: string) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  const isNew = major > MIN_NODE.major || (major === MIN_NODE.major && minor >= MIN_NODE.minor);
  return isNew
    ? good(`Node ${version} is nieuw genoeg.`)
    : bad(
        `Node ${version} is te oud om het CMS te draaien.`,
        'Start met npm (npm start, npm run doctor): dat neemt de goede Node mee.',
      );
}

/** @param free  bytes that may still be written */
export function roomFinding(free: number) {
  const left = `Er is ${Math.round(free / 1e6)} MB vrij.`;
  if (free < ROOM_FOR_A_BUILD_BYTES) return bad(left, 'Maak ruimte vrij: publiceren lukt zo niet meer.');
  if (free < AMPLE_ROOM_BYTES) return warn(left, 'Maak binnenkort ruimte vrij.');
  return good(left);
}

function freeBytes(folder: string): number {
  const disk = statfsSync(folder);
  return disk.bavail * disk.bsize;
}

/** @param given  PAYLOAD_SECRET, which goes before the file */
export function secretFinding(file: string, given: string | undefined) {
  if (given !== undefined) {
    const weakness = weaknessOf(given);
    return weakness
      ? bad(weakness, 'Maak een nieuw geheim met: openssl rand -base64 48')
      : good('PAYLOAD_SECRET is sterk genoeg.');
  }
  if (!existsSync(file)) {
    return warn('Er is nog geen geheim.', 'De eerste start maakt het zelf: npm start.');
  }
  return statSync(file).mode & OTHERS
    ? bad(`Anderen op deze computer kunnen ${file} lezen.`, `Sluit het af: chmod 600 ${file}`)
    : good('Het geheim is alleen voor u te lezen.');
}
